package dev.prospectus.paper;

import dev.prospectus.markup.MarkupWriter;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The letters of a drawing as shapes, in a size and weight that {@code diagram.css} gives its texts. */
final class LetterShapes {

    private static final Set<String> BOLD = Set.of("d-tag", "d-status", "d-joint", "d-title", "d-label");
    private static final String UNREADABLE = "can't read the font";
    private static final Set<String> LARGE = Set.of("d-title", "d-label");

    private final TrueTypeFont font;
    private final double scale;

    /** What parts the places that are told apart: a thousandth of the size at most. */
    private final double fine;

    private LetterShapes(TrueTypeFont font, double size) {
        this.font = font;
        this.fine = Math.pow(10, Math.ceil(3 - Math.log10(size)));
        try {
            this.scale = size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    static LetterShapes of(Faces faces, Set<String> classes) {
        return new LetterShapes(
                faces.of(classes.stream().anyMatch(BOLD::contains) ? Faces.BOLD : Faces.REGULAR),
                classes.stream().anyMatch(LARGE::contains) ? 17 : 15);
    }

    /** Letters that say their own size and face. */
    static LetterShapes of(Faces faces, String face, double size) {
        return new LetterShapes(faces.of(face), size);
    }

    /** How wide a line is. */
    double width(String text) {
        try {
            double width = 0;
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return width * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    /** Writes one line, which begins at a point of its baseline, in the colour of what is around it. */
    void write(MarkupWriter svg, String text, double x, double y) {
        svg.open("path").with("d", outline(text, x, y)).closeEmpty();
    }

    /** Writes one line in a colour. */
    void write(MarkupWriter svg, String text, double x, double y, String colour) {
        svg.open("path").with("fill", colour).with("d", outline(text, x, y)).closeEmpty();
    }

    private String outline(String text, double x, double y) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            StringBuilder outline = new StringBuilder();
            double at = 0;
            for (int character :
                    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    outline(shape.getPath().getPathIterator(null), x + at, y, outline);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outline.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    private void outline(PathIterator path, double x, double y, StringBuilder out) {
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            out.append("MLQCZ".charAt(kind));
            int count = new int[] {1, 1, 2, 3, 0}[kind];
            for (int i = 0; i < count; i++) {
                out.append(rounded(x + points[2 * i] * scale)).append(' ');
                out.append(rounded(y - points[2 * i + 1] * scale)).append(' ');
            }
        }
    }

    private double rounded(double place) {
        return Math.round(place * fine) / fine;
    }
}
