package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;

/**
 * The orientation of a camera (Exif 2.32, section 4.6.4, tag 274 "Orientation").
 *
 * @param mirrored whether left and right are exchanged, after turning
 * @param quarters clockwise quarter turns that make the picture upright, 0 to 3
 */
record Orientation(boolean mirrored, int quarters) {

    static final Orientation NONE = new Orientation(false, 0);

    /**
     * The orientation of an Exif value.
     *
     * @param orientation 1 to 8; other values count as upright
     */
    static Orientation of(int orientation) {
        return switch (orientation) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 1);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 3);
            case 8 -> new Orientation(false, 3);
            default -> NONE;
        };
    }

    PictureSize applied(PictureSize stored) {
        return quarters % 2 == 0 ? stored : new PictureSize(/* width= */ stored.height(), /* height= */ stored.width());
    }
}
