package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which files to make of a picture. Decided from what its file says, so that a page can be written before any file is made.
 *
 * @param path below {@code content/}, and of the largest file below the site's root
 * @param hash of the file's content
 * @param orientation from how it is stored
 * @param fullSize the size of the largest file
 * @param keepsOriginal whether the largest file is the author's own, without what is not shown: not turned, not made smaller
 * @param widths of further versions, narrowest first
 * @param versionFormat what they are
 */
record PicturePlan(
        String path,
        String hash,
        PictureFormat format,
        Orientation orientation,
        PictureSize fullSize,
        boolean keepsOriginal,
        List<Integer> widths,
        PictureFormat versionFormat) {

    /** More than any page shows: a wide window's dialog, or running text on a screen of twice the usual density. */
    static final int MAX_WIDTH = 1600;

    /** Twice as high as wide still shows at full width; what is longer yet gets narrower. */
    static final int MAX_HEIGHT = 2 * MAX_WIDTH;

    /** Running text is 640 pixels wide at most; phones are 320 to 430 wide, at two or three times the density. */
    private static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    /** A file below this size comes in one piece whatever its width: versions would save next to nothing. */
    private static final int SMALL = 16 * 1024;

    PicturePlan {
        widths = List.copyOf(widths);
    }

    static PicturePlan of(String path, String hash, PictureFormat format, ParsedPicture parsed, boolean webp) {
        PictureSize upright = parsed.orientation().applied(parsed.size());
        PictureSize fullSize = fitted(upright);
        boolean drawable = (format == PictureFormat.JPEG || format == PictureFormat.PNG) && !parsed.animated();
        boolean keepsOriginal =
                !drawable || (fullSize.equals(upright) && parsed.orientation().equals(Orientation.NONE));
        boolean small = keepsOriginal && parsed.withoutMetadata().length < SMALL;
        PictureFormat versionFormat = webp ? PictureFormat.WEBP : format;
        List<Integer> widths = new ArrayList<>();
        if (drawable && !small) {
            // A version that is nearly as wide as the next is not worth its file.
            WIDTHS.stream().filter(width -> width * 1.2 <= fullSize.width()).forEach(widths::add);
            if (versionFormat != format) {
                widths.add(fullSize.width());
            }
        }
        return new PicturePlan(
                path, hash, format, parsed.orientation(), fullSize, keepsOriginal, widths, versionFormat);
    }

    /** Where a version goes. */
    String versionPath(int width) {
        return Routes.picture(path, hash, width, versionFormat.ending());
    }

    Picture shown() {
        List<Picture.Version> versions = new ArrayList<>();
        widths.forEach(width -> versions.add(new Picture.Version(versionPath(width), width)));
        if (versionFormat == format && !versions.isEmpty()) {
            versions.add(new Picture.Version("/" + path, fullSize.width()));
        }
        Optional<String> type = versionFormat == format ? Optional.empty() : Optional.of("image/webp");
        return new Picture("/" + path, fullSize, type, versions);
    }

    PictureSize size(int width) {
        return new PictureSize(width, Math.max(1, (int)
                Math.round((double) fullSize.height() * width / fullSize.width())));
    }

    private static PictureSize fitted(PictureSize upright) {
        double scale =
                Math.min(1, Math.min((double) MAX_WIDTH / upright.width(), (double) MAX_HEIGHT / upright.height()));
        return scale == 1
                ? upright
                : new PictureSize(Math.max(1, (int) Math.round(upright.width() * scale)), Math.max(1, (int)
                        Math.round(upright.height() * scale)));
    }
}
