package dev.prospectus.paper;

import dev.prospectus.markup.MarkupWriter;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The letters of a drawing as shapes, in a size and weight that {@code diagram.css} gives its texts. */
final class LetterShapes {

    private static final Set<String> BOLD = Set.of("d-tag", "d-status", "d-joint", "d-title", "d-label");
    private static final Set<String> LARGE = Set.of("d-title", "d-label");

    private final TrueTypeFont font;
    private final double size;

    private LetterShapes(TrueTypeFont font, double size) {
        this.font = font;
        this.size = size;
    }

    static LetterShapes of(Faces faces, Set<String> classes) {
        return new LetterShapes(
                faces.of(classes.stream().anyMatch(BOLD::contains) ? Faces.BOLD : Faces.REGULAR),
                classes.stream().anyMatch(LARGE::contains) ? 17 : 15);
    }

    /** Letters that say their own size and weight. */
    static LetterShapes of(Faces faces, boolean bold, double size) {
        return new LetterShapes(faces.of(bold ? Faces.BOLD : Faces.REGULAR), size);
    }

    /** How wide a line is. */
    double width(String text) {
        try {
            double width = 0;
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return width * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the font", e);
        }
    }

    /** Writes one line, which begins at a point of its baseline. */
    void write(MarkupWriter svg, String text, double x, double y, String colour) {
        try {
            double scale = size / font.getUnitsPerEm();
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            StringBuilder outline = new StringBuilder();
            double at = 0;
            for (int character :
                    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    outline(shape.getPath().getPathIterator(null), at, outline);
                }
                at += font.getAdvanceWidth(glyph);
            }
            svg.open("path")
                    .with(
                            "transform",
                            String.format(Locale.ROOT, "translate(%s %s) scale(%.6f %.6f)", x, y, scale, -scale))
                    .with("fill", colour)
                    .with("d", outline.toString())
                    .closeEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the font", e);
        }
    }

    private static void outline(PathIterator path, double right, StringBuilder out) {
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            out.append("MLQCZ".charAt(kind));
            int count = new int[] {1, 1, 2, 3, 0}[kind];
            for (int i = 0; i < count; i++) {
                out.append(Math.round(points[2 * i] + right))
                        .append(' ')
                        .append(Math.round(points[2 * i + 1]))
                        .append(' ');
            }
        }
    }
}
