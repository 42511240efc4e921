package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.util.Optional;

/**
 * Parses JPEG files (ITU-T T.81, annex B). Keeps the tables, the scans, the colour profile and Adobe's marker for
 * colours. Drops everything else, including data behind the end of the picture.
 */
final class JpegParser {

    static final int START_OF_SCAN = 0xDA;
    static final int END = 0xD9;
    private static final int PROGRESSIVE = 0xC2;
    private static final int COMMENT = 0xFE;

    /**
     * A minimal JFIF header. The original may contain a thumbnail, which may show what was cropped from the picture.
     */
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final FileBytes file;
    private final ParsedPicture.KeptParts kept;
    private Optional<PictureSize> size = Optional.empty();
    private Orientation orientation = Orientation.NONE;

    private JpegParser(FileBytes file) {
        this.file = file;
        this.kept = new ParsedPicture.KeptParts(file);
    }

    static ParsedPicture parse(FileBytes file) throws PictureFault {
        return new JpegParser(file).parse();
    }

    private ParsedPicture parse() throws PictureFault {
        kept.keep(0, 2);
        int at = 2;
        while (true) {
            if (file.u8(at) != 0xFF) {
                throw PictureFault.damagedAt(at);
            }
            int marker = file.u8(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == END) {
                kept.keep(at, 2);
                PictureSize found = size.orElseThrow(PictureFault::holdsNoPicture);
                return new ParsedPicture(found, orientation, false, kept.parts());
            } else {
                int length = 2 + file.u16(at + 2);
                file.require(at, length);
                segment(marker, at, length);
                at += length;
                if (marker == START_OF_SCAN) {
                    at = scan(at);
                }
            }
        }
    }

    private void segment(int marker, int at, int length) throws PictureFault {
        int content = at + 4;
        if (isFrame(marker)) {
            if (marker > PROGRESSIVE || file.u8(content) != 8) {
                throw new PictureFault(
                        PictureCode.UNKNOWN_KIND,
                        "the picture is a JPEG of a kind that not every browser shows",
                        "save it again as a usual JPEG");
            }
            frame(content);
            kept.keep(at, length);
        } else if (marker == 0xE0) {
            if (file.says(content, "JFIF\0")) {
                kept.add(JFIF.clone());
            }
        } else if (marker == 0xE1) {
            if (file.says(content, "Exif\0\0")) {
                orientation = Exif.orientation(file, content + 6, at + length);
            }
        } else if (marker == 0xE2) {
            if (file.says(content, "ICC_PROFILE\0")) {
                kept.keep(at, length);
            }
        } else if (marker == 0xEE) {
            if (file.says(content, "Adobe")) {
                kept.keep(at, length);
            }
        } else if (marker != COMMENT && (marker < 0xE0 || marker > 0xEF)) {
            kept.keep(at, length);
        }
    }

    /**
     * Whether a marker is one of SOF0 to SOF15. DHT, JPG and DAC, whose numbers are between them, are not (table
     * B.1).
     */
    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int content) throws PictureFault {
        if (size.isPresent()) {
            throw PictureFault.damaged("the picture's file is damaged: it holds two pictures in one");
        }
        size = Optional.of(ParsedPicture.size(file.u16(content + 3), file.u16(content + 1)));
        if (file.u8(content + 5) == 4) {
            throw new PictureFault(
                    PictureCode.FOR_PRINT,
                    "the picture is made of printing inks (CMYK), which browsers show in wrong colours",
                    "save it for the web, in RGB colours");
        }
    }

    private int scan(int from) throws PictureFault {
        int end = endOfScan(file, from);
        kept.keep(from, end - from);
        return end;
    }

    /**
     * The end of a scan's compressed data, in which FF is always followed by 00 or by the number of a restart marker.
     *
     * @param from where the data begins
     */
    static int endOfScan(FileBytes file, int from) throws PictureFault {
        byte[] bytes = file.bytes();
        int at = from;
        while (at + 1 < bytes.length
                && (bytes[at] != (byte) 0xFF || bytes[at + 1] == 0 || (bytes[at + 1] & 0xF8) == 0xD0)) {
            at++;
        }
        file.require(at, 2);
        return at;
    }
}
