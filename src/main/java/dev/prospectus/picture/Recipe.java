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
 * @param turn from how it is stored
 * @param full the size of the largest file
 * @param whole whether the largest file is the author's own, without what is not shown: not turned, not made smaller
 * @param widths of further versions, narrowest first
 * @param versionKind what they are
 */
record Recipe(
        String path,
        String hash,
        Kind kind,
        Turn turn,
        PictureSize full,
        boolean whole,
        List<Integer> widths,
        Kind versionKind) {

    /** More than any page shows: a wide window's dialog, or running text on a screen of twice the usual density. */
    static final int MAX_WIDTH = 1600;

    /** Twice as high as wide still shows at full width; what is longer yet gets narrower. */
    static final int MAX_HEIGHT = 2 * MAX_WIDTH;

    /** Running text is 640 pixels wide at most; phones are 320 to 430 wide, at two or three times the density. */
    private static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    /** A file below this size comes in one piece whatever its width: versions would save next to nothing. */
    private static final int SMALL = 16 * 1024;

    Recipe {
        widths = List.copyOf(widths);
    }

    static Recipe of(String path, String hash, Kind kind, Anatomy anatomy, boolean webp) {
        PictureSize upright = anatomy.turn().applied(anatomy.size());
        PictureSize full = fitted(upright);
        boolean drawable = (kind == Kind.JPEG || kind == Kind.PNG) && !anatomy.moving();
        boolean whole = !drawable || (full.equals(upright) && anatomy.turn().equals(Turn.NONE));
        boolean small = whole && anatomy.bare().length < SMALL;
        Kind versionKind = webp ? Kind.WEBP : kind;
        List<Integer> widths = new ArrayList<>();
        if (drawable && !small) {
            // A version that is nearly as wide as the next is not worth its file.
            WIDTHS.stream().filter(width -> width * 1.2 <= full.width()).forEach(widths::add);
            if (versionKind != kind) {
                widths.add(full.width());
            }
        }
        return new Recipe(path, hash, kind, anatomy.turn(), full, whole, widths, versionKind);
    }

    /** Whether anything has to be drawn anew. */
    boolean needsDrawing() {
        return !whole || !widths.isEmpty();
    }

    /** Where a version goes. */
    String versionPath(int width) {
        return Routes.picture(path, hash, width, versionKind.ending());
    }

    Picture shown() {
        List<Picture.Version> versions = new ArrayList<>();
        widths.forEach(width -> versions.add(new Picture.Version(versionPath(width), width)));
        if (versionKind == kind && !versions.isEmpty()) {
            versions.add(new Picture.Version("/" + path, full.width()));
        }
        Optional<String> type = versionKind == kind ? Optional.empty() : Optional.of("image/webp");
        return new Picture("/" + path, full, type, versions);
    }

    PictureSize size(int width) {
        return new PictureSize(width, Math.max(1, (int) Math.round((double) full.height() * width / full.width())));
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
