package dev.prospectus.picture;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/** The colour profile of a JPEG file, which stands in one or several of its segments (ICC.1:2022, annex B.4). */
final class JpegColours {

    private static final int APP2 = 0xE2;
    private static final String NAME = "ICC_PROFILE\0";

    /** Behind the segment's marker, its length and the name: the number of the part, and of how many. */
    private static final int CONTENT = 4 + NAME.length() + 2;

    private JpegColours() {}

    static Colours of(FileBytes file) throws PictureFault {
        Map<Integer, Integer> parts = new TreeMap<>();
        boolean grey = false;
        int at = 2;
        for (int marker = file.u8(at + 1); marker != JpegParser.START_OF_SCAN; marker = file.u8(at + 1)) {
            if (isProfile(file, at)) {
                parts.putIfAbsent(file.u8(at + CONTENT - 2), at);
            } else if (JpegParser.isFrame(marker)) {
                grey = file.u8(at + 9) == 1;
            }
            at = next(file, at);
        }
        if (parts.isEmpty()) {
            return Colours.PLAIN;
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (int part : parts.values()) {
            profile.write(file.bytes(), part + CONTENT, next(file, part) - part - CONTENT);
        }
        return ProfiledColours.of(profile.toByteArray(), grey);
    }

    /** The file without its profile, which the JDK's decoder would apply in its own way, or fail at. */
    static byte[] withoutProfile(FileBytes file) throws PictureFault {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        int at = 2;
        bare.write(file.bytes(), 0, at);
        while (file.u8(at + 1) != JpegParser.START_OF_SCAN) {
            int next = next(file, at);
            if (!isProfile(file, at)) {
                bare.write(file.bytes(), at, next - at);
            }
            at = next;
        }
        bare.write(file.bytes(), at, file.bytes().length - at);
        return bare.toByteArray();
    }

    private static boolean isProfile(FileBytes file, int at) throws PictureFault {
        return file.u8(at + 1) == APP2 && next(file, at) >= at + CONTENT && file.says(at + 4, NAME);
    }

    /** Behind a segment, or behind a byte that fills up. */
    private static int next(FileBytes file, int at) throws PictureFault {
        return file.u8(at + 1) == 0xFF ? at + 1 : at + 2 + file.u16(at + 2);
    }
}
