package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses WebP files (RFC 9649, section 2). Drops metadata and writes the file's header anew. */
final class WebPParser {

    private static final int HEADER_LENGTH = 12;
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    /** The flags of VP8X for Exif and XMP. */
    private static final int NOT_SHOWN = 0x08 | 0x04;

    private static final int MOVING = 0x02;

    private final FileBytes file;
    private final ParsedPicture.KeptParts kept;
    private Optional<PictureSize> size = Optional.empty();
    private Orientation orientation = Orientation.NONE;
    private boolean animated;

    private WebPParser(FileBytes file) {
        this.file = file;
        this.kept = new ParsedPicture.KeptParts(file);
    }

    static ParsedPicture parse(FileBytes file) throws PictureFault {
        return new WebPParser(file).parse();
    }

    private ParsedPicture parse() throws PictureFault {
        int end = 8 + file.littleU31(4);
        file.require(0, end);
        int at = HEADER_LENGTH;
        while (at < end) {
            int length = file.littleU31(at + 4);
            file.require(at + 8, length);
            chunk(file.name(at), at, length);
            at += 8 + length + (length & 1);
        }
        PictureSize found = size.orElseThrow(PictureFault::holdsNoPicture);
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(header(kept.length()));
        parts.addAll(kept.parts());
        return new ParsedPicture(found, orientation, animated, parts);
    }

    private void chunk(String name, int at, int length) throws PictureFault {
        int content = at + 8;
        switch (name) {
            case "VP8X" -> {
                if (length != 10) {
                    throw PictureFault.damagedAt(at);
                }
                size = Optional.of(
                        ParsedPicture.size(file.littleU24(content + 4) + 1, file.littleU24(content + 7) + 1));
                animated = (file.u8(content) & MOVING) != 0;
            }
            case "VP8 " -> {
                int width = file.littleU16(content + 6) & 0x3FFF;
                size = Optional.of(size.orElse(ParsedPicture.size(width, file.littleU16(content + 8) & 0x3FFF)));
            }
            case "VP8L" -> {
                int bits = file.littleU16(content + 1);
                int more = file.littleU16(content + 3);
                int height = ((bits >> 14) | (more << 2)) & 0x3FFF;
                size = Optional.of(size.orElse(ParsedPicture.size((bits & 0x3FFF) + 1, height + 1)));
            }
            case "EXIF" -> orientation = Exif.orientation(file, content, content + length);
            default -> {}
        }
        keep(name, at, length);
    }

    private void keep(String name, int at, int length) throws PictureFault {
        if (name.equals("VP8X")) {
            byte[] flags = new byte[8 + length];
            System.arraycopy(file.bytes(), at, flags, 0, flags.length);
            flags[8] &= (byte) ~NOT_SHOWN;
            kept.add(flags);
        } else if (KEPT.contains(name)) {
            file.require(at + 8 + length, length & 1);
            kept.keep(at, 8 + length + (length & 1));
        }
    }

    private static ByteBuffer header(int length) {
        return ByteBuffer.allocate(HEADER_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(length + 4)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .flip();
    }
}
