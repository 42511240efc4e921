package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files to publish for a picture. The plan needs only the structure of the author's file, so pages can be
 * rendered before any picture is.
 *
 * @param path below {@code content/}; also the path of the largest file below the site's root
 * @param hash of the author's file
 * @param fullSize the size of the largest file
 * @param keepsOriginal whether the largest file is the author's own without its metadata: neither turned nor made
 *     smaller
 * @param widths the widths of further versions, narrowest first
 * @param versionFormat the format of further versions
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

    /** The largest width on any page: in a dialog in a wide window, or as running text at twice the usual density. */
    static final int MAX_WIDTH = 1600;

    /** A picture twice as high as wide is still shown at full width. A longer one gets narrower. */
    static final int MAX_HEIGHT = 2 * MAX_WIDTH;

    /** Running text is at most 640 pixels wide; phones are 320 to 430 wide, at two or three times the density. */
    private static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    /** Files below this many bytes get no further versions, which would save next to nothing. */
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
            // A version nearly as wide as the next larger one would save too little.
            WIDTHS.stream().filter(width -> width * 1.2 <= fullSize.width()).forEach(widths::add);
            if (versionFormat != format) {
                widths.add(fullSize.width());
            }
        }
        return new PicturePlan(
                path, hash, format, parsed.orientation(), fullSize, keepsOriginal, widths, versionFormat);
    }

    /** The site path of a version. */
    String versionPath(int width) {
        return Routes.picture(path, hash, width, versionFormat.ending());
    }

    Picture shown() {
        List<Picture.Version> versions = new ArrayList<>();
        widths.forEach(width -> versions.add(new Picture.Version(versionPath(width), width)));
        if (versionFormat == format && !versions.isEmpty()) {
            versions.add(new Picture.Version("/" + path, fullSize.width()));
        }
        Optional<String> type =
                versionFormat == format || versions.isEmpty() ? Optional.empty() : Optional.of("image/webp");
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
