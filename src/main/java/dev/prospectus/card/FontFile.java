package dev.prospectus.card;

import java.nio.ByteBuffer;
import java.util.Map;

/** One file of a font: which characters it has, how wide they are, and their outlines (OpenType 1.9: cmap, head, hmtx, loca, glyf). */
final class FontFile {

    /** The format of cmap that holds the Basic Multilingual Plane. */
    private static final int SEGMENTS = 4;

    private final ByteBuffer metrics;
    private final int measured;
    private final double unit;
    private final ByteBuffer map;
    private final int segments;
    private final Outlines outlines;

    FontFile(byte[] woff) {
        Map<String, ByteBuffer> tables = Woff.tables(woff);
        ByteBuffer head = table(tables, "head");
        this.unit = 1.0 / head.getShort(18);
        this.metrics = table(tables, "hmtx");
        this.measured = unsigned(table(tables, "hhea"), 34);
        this.map = segments(table(tables, "cmap"));
        this.segments = unsigned(map, 6) / 2;
        this.outlines = new Outlines(table(tables, "glyf"), table(tables, "loca"), head.getShort(50) != 0);
    }

    /** The number of a character's glyph; 0 where the file has none. */
    int glyph(int character) {
        if (character > 0xffff) {
            return 0;
        }
        int ends = 14;
        int starts = ends + 2 * segments + 2;
        for (int i = 0; i < segments; i++) {
            if (character > unsigned(map, ends + 2 * i)) {
                continue;
            }
            int start = unsigned(map, starts + 2 * i);
            if (character < start) {
                return 0;
            }
            int delta = unsigned(map, starts + 2 * (segments + i));
            int rangeAt = starts + 2 * (2 * segments + i);
            int range = unsigned(map, rangeAt);
            if (range == 0) {
                return character + delta & 0xffff;
            }
            int glyph = unsigned(map, rangeAt + range + 2 * (character - start));
            return glyph == 0 ? 0 : glyph + delta & 0xffff;
        }
        return 0;
    }

    /** How far the next glyph is, in ems. */
    double advance(int glyph) {
        return unsigned(metrics, 4 * Math.min(glyph, measured - 1)) * unit;
    }

    /** Fills a glyph, its origin at a point, {@code size} pixels to the em. */
    void fill(int glyph, Coverage pixels, double size, double x, double baseline) {
        double scale = size * unit;
        outlines.draw(glyph, new Outlines.Placed(scale, 0, 0, -scale, x, baseline), pixels);
    }

    private static ByteBuffer segments(ByteBuffer cmap) {
        for (int i = 0; i < unsigned(cmap, 2); i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            if (unsigned(cmap, at) == SEGMENTS) {
                return cmap.slice(at, cmap.capacity() - at);
            }
        }
        throw new IllegalArgumentException("a font without the characters of Unicode's first plane");
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("a font without its table " + tag);
        }
        return table;
    }

    static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xffff;
    }
}
