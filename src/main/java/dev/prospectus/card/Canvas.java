package dev.prospectus.card;

import java.util.Arrays;

/** A picture whose pixels are entries of a palette. */
final class Canvas {

    /** Of a pill, in pixels. */
    private static final double EDGE = 1.5;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** @param width even */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The rows for PNG, half a byte a pixel. Each begins with its filter: none, which packs best where few colours lie in areas. */
    byte[] rows() {
        int rowBytes = 1 + width / 2;
        byte[] rows = new byte[rowBytes * height];
        for (int y = 0; y < height; y++) {
            int from = y * width;
            int to = y * rowBytes;
            if (y > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from)) {
                System.arraycopy(rows, to - rowBytes, rows, to, rowBytes);
            } else {
                pack(from, rows, to + 1);
            }
        }
        return rows;
    }

    private void pack(int from, byte[] rows, int to) {
        for (int x = 0; x < width / 2; x++) {
            rows[to + x] = (byte) (pixels[from + 2 * x] << 4 | pixels[from + 2 * x + 1]);
        }
    }

    void fill(int left, int top, int wide, int high, byte entry) {
        int first = top * width + left;
        Arrays.fill(pixels, first, first + wide, entry);
        for (int y = 1; y < high; y++) {
            System.arraycopy(pixels, first, pixels, first + y * width, wide);
        }
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
                    pixels[(top + y) * width + left + x] = ink.at(level);
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
            int to = (y + mask.top() + row) * width + x + mask.left();
            for (int column = 0; column < mask.width(); column++) {
                int level = mask.level(column, row);
                if (level != 0) {
                    pixels[to + column] = (byte) Math.max(pixels[to + column], ink.at(level));
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
