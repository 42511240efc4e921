package dev.prospectus.card;

import java.nio.ByteBuffer;

/** The outlines of glyphs (OpenType 1.9, "glyf"): closed contours of lines and quadratic curves, or other glyphs put together. */
final class Outlines {

    /** Bits of a point. */
    private static final int ON_CURVE = 1;

    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    /** Bits of a part of a composite glyph. */
    private static final int WORDS = 1;

    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    private final ByteBuffer glyphs;
    private final ByteBuffer places;
    private final boolean wide;

    /** @param wide whether places have 32 bits */
    Outlines(ByteBuffer glyphs, ByteBuffer places, boolean wide) {
        this.glyphs = glyphs;
        this.places = places;
        this.wide = wide;
    }

    /** Where a point of a glyph is on a picture. */
    record Placed(double xx, double xy, double yx, double yy, double dx, double dy) {
        double x(double px, double py) {
            return xx * px + yx * py + dx;
        }

        double y(double px, double py) {
            return xy * px + yy * py + dy;
        }

        Placed of(Placed inner) {
            return new Placed(
                    xx * inner.xx + yx * inner.xy,
                    xy * inner.xx + yy * inner.xy,
                    xx * inner.yx + yx * inner.yy,
                    xy * inner.yx + yy * inner.yy,
                    x(inner.dx, inner.dy),
                    y(inner.dx, inner.dy));
        }
    }

    void draw(int glyph, Placed placed, Coverage pixels) {
        int start = place(glyph);
        if (start == place(glyph + 1)) {
            return;
        }
        ByteBuffer data = glyphs.slice(start, glyphs.capacity() - start);
        int contours = data.getShort();
        data.position(10);
        if (contours >= 0) {
            simple(data, contours, placed, pixels);
        } else {
            composite(data, placed, pixels);
        }
    }

    private int place(int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * FontFile.unsigned(places, 2 * glyph);
    }

    private static void simple(ByteBuffer data, int contours, Placed placed, Coverage pixels) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xffff;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = data.getShort() & 0xffff;
        data.position(data.position() + instructions);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get() & 0xff;
            if ((flags[i] & REPEATED) != 0) {
                int last = Math.min(points - 1, i + (data.get() & 0xff));
                for (int from = i; i < last; i++) {
                    flags[i + 1] = flags[from];
                }
            }
        }
        int[] xs = coordinates(data, flags, SHORT_X, SAME_X);
        int[] ys = coordinates(data, flags, SHORT_Y, SAME_Y);
        Pen pen = new Pen(pixels);
        for (int i = 0, from = 0; i < contours; from = ends[i++] + 1) {
            contour(xs, ys, flags, from, ends[i] + 1, placed, pen);
        }
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int small, int same) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            if ((flags[i] & small) != 0) {
                int by = data.get() & 0xff;
                value += (flags[i] & same) != 0 ? by : -by;
            } else if ((flags[i] & same) == 0) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Between two points off the curve lies one on it, halfway. The contour begins on the curve. */
    private static void contour(int[] xs, int[] ys, int[] flags, int from, int to, Placed placed, Pen pen) {
        int points = to - from;
        if (points < 2) {
            return;
        }
        int first = from;
        while (first < to && (flags[first] & ON_CURVE) == 0) {
            first++;
        }
        if (first == to) {
            throw new IllegalArgumentException("a contour without a point on its curve");
        }
        pen.start(placed.x(xs[first], ys[first]), placed.y(xs[first], ys[first]));
        for (int i = 1; i <= points; i++) {
            int at = from + (first - from + i) % points;
            double x = placed.x(xs[at], ys[at]);
            double y = placed.y(xs[at], ys[at]);
            if ((flags[at] & ON_CURVE) != 0) {
                pen.on(x, y);
            } else {
                pen.off(x, y);
            }
        }
    }

    private void composite(ByteBuffer data, Placed placed, Coverage pixels) {
        int flags;
        do {
            flags = data.getShort();
            int part = data.getShort() & 0xffff;
            boolean words = (flags & WORDS) != 0;
            double dx = words ? data.getShort() : data.get();
            double dy = words ? data.getShort() : data.get();
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & ONE_SCALE) != 0) {
                xx = yy = fraction(data);
            } else if ((flags & TWO_SCALES) != 0) {
                xx = fraction(data);
                yy = fraction(data);
            } else if ((flags & MATRIX) != 0) {
                xx = fraction(data);
                xy = fraction(data);
                yx = fraction(data);
                yy = fraction(data);
            }
            draw(part, placed.of(new Placed(xx, xy, yx, yy, dx, dy)), pixels);
        } while ((flags & MORE) != 0);
    }

    /** A number of 2 bits before and 14 behind the point. */
    private static double fraction(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }
}
