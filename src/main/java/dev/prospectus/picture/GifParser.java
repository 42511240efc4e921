package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;

/** Parses GIF files (Graphics Interchange Format, version 89a). Drops comments and extensions of other programs. */
final class GifParser {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    private GifParser() {}

    static ParsedPicture parse(FileBytes file) throws PictureFault {
        ParsedPicture.KeptParts kept = new ParsedPicture.KeptParts(file);
        PictureSize size = ParsedPicture.size(file.littleU16(6), file.littleU16(8));
        int at = 13 + tableLength(file.u8(10));
        file.require(0, at);
        kept.keep(0, at);
        GifPixels frame = new GifPixels(file);
        int frames = 0;
        while (true) {
            int block = file.u8(at);
            int end;
            if (block == TRAILER) {
                kept.keep(at, 1);
                if (frames == 0) {
                    throw PictureFault.holdsNoPicture();
                }
                return new ParsedPicture(size, Orientation.NONE, frames > 1, kept.parts());
            } else if (block == IMAGE) {
                frames++;
                int pixels = at + 10 + tableLength(file.u8(at + 9));
                end = afterBlocks(file, pixels + 1);
                frame.check(pixels, file.littleU16(at + 5), file.littleU16(at + 7));
                kept.keep(at, end - at);
            } else if (block == EXTENSION) {
                end = afterBlocks(file, at + 2);
                if (isShown(file, at)) {
                    kept.keep(at, end - at);
                }
            } else {
                throw PictureFault.damagedAt(at);
            }
            at = end;
        }
    }

    /**
     * Whether an extension affects what is seen. The number of repeats of an animation is in an extension by
     * Netscape.
     */
    private static boolean isShown(FileBytes file, int at) throws PictureFault {
        int label = file.u8(at + 1);
        return label == GRAPHIC_CONTROL || (label == APPLICATION && file.says(at + 3, "NETSCAPE2.0"));
    }

    private static int tableLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int afterBlocks(FileBytes file, int from) throws PictureFault {
        int at = from;
        while (file.u8(at) != 0) {
            at += file.u8(at) + 1;
        }
        return at + 1;
    }
}
