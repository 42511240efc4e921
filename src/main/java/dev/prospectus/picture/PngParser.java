package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.util.Set;
import java.util.zip.CRC32;

/** Parses PNG files (Portable Network Graphics, third edition, section 5). Keeps the chunks that affect pixels. */
final class PngParser {

    static final int SIGNATURE_LENGTH = 8;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "iCCP", "cICP", "sBIT", "acTL", "fcTL",
            "fdAT");

    private PngParser() {}

    static ParsedPicture parse(FileBytes file) throws PictureFault {
        ParsedPicture.KeptParts kept = new ParsedPicture.KeptParts(file);
        kept.keep(0, SIGNATURE_LENGTH);
        PictureSize size = header(file);
        Orientation orientation = Orientation.NONE;
        boolean animated = false;
        boolean pixels = false;
        for (int at = SIGNATURE_LENGTH; ; ) {
            int length = file.u31(at);
            String name = file.name(at + 4);
            file.require(at, 12);
            file.require(at + 12, length);
            checkSum(file, at + 4, length + 4);
            if (KEPT.contains(name)) {
                kept.keep(at, length + 12);
            }
            switch (name) {
                case "eXIf" -> orientation = Exif.orientation(file, at + 8, at + 8 + length);
                case "acTL" -> animated = true;
                case "IDAT" -> pixels = true;
                case "IEND" -> {
                    if (!pixels) {
                        throw PictureFault.holdsNoPicture();
                    }
                    return new ParsedPicture(size, orientation, animated, kept.parts());
                }
                default -> {}
            }
            at += length + 12;
        }
    }

    private static PictureSize header(FileBytes file) throws PictureFault {
        int at = SIGNATURE_LENGTH;
        if (!file.hasAt(4, '\r', '\n', 0x1A, '\n')
                || file.u31(at) != 13
                || !file.name(at + 4).equals("IHDR")) {
            throw PictureFault.damaged("the picture's file is damaged: it does not begin as PNG files do");
        }
        return ParsedPicture.size(file.u31(at + 8), file.u31(at + 12));
    }

    private static void checkSum(FileBytes file, int offset, int length) throws PictureFault {
        CRC32 sum = new CRC32();
        sum.update(file.bytes(), offset, length);
        int end = offset + length;
        if ((int) sum.getValue() != (file.u16(end) << 16 | file.u16(end + 2))) {
            throw PictureFault.damagedAt(offset);
        }
    }
}
