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

    /** A bar whose ends are half circles, with an edge of its ink around it. */
    void pill(int left, int top, int wide, int high, Ink ink) {
        double radius = high / 2.0;
        int end = high / 2 + 1;
        for (int y = 0; y < high; y++) {
            double down = y + 0.5 - radius;
            for (int x = 0; x < end; x++) {
                int level = level(radius - distance(Math.min(0, x + 0.5 - radius), down));
                if (level >= 0) {
                    set(left + x, top + y, ink.at(level));
                    set(left + wide - 1 - x, top + y, ink.at(level));
                }
            }
            byte between = ink.at(level(radius - Math.abs(down)));
            for (int x = end; x < wide - end; x++) {
                set(left + x, top + y, between);
            }
        }
    }

    /** @param inside how far a pixel is from the edge; negative outside it, where there is no level */
    private static int level(double inside) {
        return inside <= -0.5 ? -1 : inside < 0.5 ? 1 : inside < EDGE ? 2 : 0;
    }

    /** Math.hypot takes ten times as long, to be right where numbers overflow. */
    static double distance(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** Colours what a mask covers; where nothing is covered, what is there stays. */
    void put(Mask mask, int x, int y, Ink ink) {
        for (int row = 0; row < mask.height(); row++) {
            int begin = (y + mask.top() + row) * rowBytes + 1;
            for (int column = 0; column < mask.width(); column++) {
                int level = mask.level(column, row);
                if (level != 0) {
                    int toX = x + mask.left() + column;
                    int at = begin + (toX >> 1);
                    int shift = (toX & 1) == 0 ? 4 : 0;
                    int entry = ink.at(level);
                    if (entry > ((rows[at] >> shift) & 0x0f)) {
                        rows[at] = (byte) ((rows[at] & (0xf0 >> shift)) | (entry << shift));
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
