package dev.prospectus.card;

import java.util.Arrays;

/** A picture whose pixels are entries of a palette of 16, two in a byte. */
final class Canvas {

    /** Of a pill, in pixels. */
    private static final double EDGE = 1.5;

    private final int width;
    private final int height;
    private final int rowBytes;
    private final byte[] rows;

    /** @param width even */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.rowBytes = 1 + width / 2;
        this.rows = new byte[rowBytes * height];
    }

    private Canvas(Canvas drawn) {
        this.width = drawn.width;
        this.height = drawn.height;
        this.rowBytes = drawn.rowBytes;
        this.rows = drawn.rows.clone();
    }

    /** Another with what is drawn on this one. */
    Canvas copy() {
        return new Canvas(this);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The rows for PNG, half a byte a pixel. Each begins with its filter: none, which packs best where few colours lie in areas. */
    byte[] rows() {
        return rows;
    }

    /** Colours whole rows. */
    void fill(int top, int high, byte entry) {
        for (int y = top; y < top + high; y++) {
            int row = y * rowBytes + 1;
            Arrays.fill(rows, row, row + width / 2, (byte) (entry << 4 | entry));
        }
    }

    private void set(int x, int y, byte entry) {
        int at = y * rowBytes + 1 + (x >> 1);
        rows[at] = (byte) ((x & 1) == 0 ? (rows[at] & 0x0f) | (entry << 4) : (rows[at] & 0xf0) | entry);
    }

    private int at(int x, int y) {
        int two = rows[y * rowBytes + 1 + (x >> 1)];
        return ((x & 1) == 0 ? two >> 4 : two) & 0x0f;
    }

    /** A bar whose ends are half circles, with an edge of its ink around it. */
    void pill(int left, int top, int wide, int high, Ink ink) {
        double radius = high / 2.0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                double along = Math.max(radius, Math.min(wide - radius, x + 0.5));
                double inside = radius - distance(x + 0.5 - along, y + 0.5 - radius);
                if (inside > -0.5) {
                    int level = inside < 0.5 ? 1 : inside < EDGE ? 2 : 0;
                    set(left + x, top + y, ink.at(level));
                }
            }
        }
    }

    /** Math.hypot takes ten times as long, to be right where numbers overflow. */
    static double distance(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** Colours what a mask covers; where nothing is covered, what is there stays. */
    void put(Mask mask, int x, int y, Ink ink) {
        for (int row = 0; row < mask.height(); row++) {
            int toY = y + mask.top() + row;
            for (int column = 0; column < mask.width(); column++) {
                int level = mask.level(column, row);
                if (level != 0) {
                    int toX = x + mask.left() + column;
                    byte entry = ink.at(level);
                    if (entry > at(toX, toY)) {
                        set(toX, toY, entry);
                    }
                }
            }
        }
    }

    /** @param baseline of the text */
    void write(String text, Typeface face, int size, int left, int baseline, Ink ink) {
        double x = left;
        for (int character : text.codePoints().toArray()) {
            put(face.mask(character, size), (int) Math.round(x), baseline, ink);
            x += face.advance(character, size);
        }
    }
}
