package dev.prospectus.picture;

/** Reads the orientation from Exif metadata, and nothing else. */
final class Exif {

    private static final int ORIENTATION = 274;
    private static final int MOST_ENTRIES = 512;

    private Exif() {}

    /**
     * Reads a TIFF structure (TIFF 6.0, section 2). An unreadable one counts as upright.
     *
     * @param start the offset of its byte order mark
     * @param end the end of the part of the file that contains it
     */
    static Orientation orientation(FileBytes file, int start, int end) {
        try {
            boolean little = file.says(start, "II");
            if (!little && !file.says(start, "MM")) {
                return Orientation.NONE;
            }
            int directory = start + (little ? file.littleU31(start + 4) : file.u31(start + 4));
            if (directory < start || directory > end - 2) {
                return Orientation.NONE;
            }
            int entries = Math.min(MOST_ENTRIES, number(file, directory, little));
            for (int entry = directory + 2; entries > 0 && entry <= end - 12; entry += 12, entries--) {
                if (number(file, entry, little) == ORIENTATION) {
                    return Orientation.of(number(file, entry + 8, little));
                }
            }
            return Orientation.NONE;
        } catch (PictureFault unreadable) {
            return Orientation.NONE;
        }
    }

    private static int number(FileBytes file, int offset, boolean little) throws PictureFault {
        return little ? file.littleU16(offset) : file.u16(offset);
    }
}
