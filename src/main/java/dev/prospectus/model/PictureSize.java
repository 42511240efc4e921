package dev.prospectus.model;

/**
 * How large a picture is, so that pages can keep its place free while it loads.
 *
 * @param width in CSS pixels, at least 1
 * @param height in CSS pixels, at least 1
 */
public record PictureSize(int width, int height) {

    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("not the size of a picture: " + width + " x " + height);
        }
    }
}
