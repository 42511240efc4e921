package dev.prospectus.picture;

/** How large a picture may be, and how it must stand. */
final class PictureLimits {

    /** More than the camera of a phone writes. */
    private static final int MAX_BYTES = 32 << 20;

    /** As many as phones have, 64 million. The limit of a side is where image editors give up. */
    private static final long MAX_PIXELS = 64_000_000;

    private static final int MAX_SIDE = 30_000;

    private PictureLimits() {}

    static void check(long bytes) throws PictureFault {
        if (bytes > MAX_BYTES) {
            throw tooLarge(
                    "the picture's file has " + (bytes >> 20) + " MB, and " + (MAX_BYTES >> 20) + " are allowed");
        }
        if (bytes == 0) {
            throw PictureFault.damaged("the picture's file is empty");
        }
    }

    static void check(ParsedPicture parsed, PictureFormat format) throws PictureFault {
        int width = parsed.size().width();
        int height = parsed.size().height();
        if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
            throw tooLarge("the picture has " + width + " by " + height + " pixels, and " + MAX_PIXELS / 1_000_000
                    + " million are allowed, " + MAX_SIDE + " on a side");
        }
        if ((format == PictureFormat.WEBP || parsed.animated())
                && !parsed.orientation().equals(Orientation.NONE)) {
            throw turned("the picture");
        }
    }

    static PictureFault turned(String what) {
        return new PictureFault(
                PictureCode.TURNED,
                what + " lies on its side, and not every browser would turn it",
                "open it, turn it upright and save it");
    }

    private static PictureFault tooLarge(String message) {
        return new PictureFault(
                PictureCode.TOO_LARGE,
                message,
                "make it smaller: " + PicturePlan.MAX_WIDTH + " pixels are as wide as any page shows");
    }
}
