package dev.prospectus.card;

/** What is to be coloured of a small part of a picture, and where that is from the point at which it is put. */
final class Mask {

    static final Mask EMPTY = new Mask(0, 0, 0, 0, new byte[0]);

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] levels;

    /** @param levels of each pixel, as {@link Coverage#levels()} has them */
    Mask(int left, int top, int width, int height, byte[] levels) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.levels = levels;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How far a pixel is covered. */
    int level(int column, int row) {
        return levels[row * width + column];
    }
}
