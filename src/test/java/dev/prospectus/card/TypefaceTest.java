package dev.prospectus.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glyphs as FreeType has them, by which the JDK reads the same tables as a TrueType font. */
final class TypefaceTest {

    private static final int SIZE = 100;

    private static final FontRenderContext EXACT = new FontRenderContext(
            null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    @ParameterizedTest
    @CsvSource({
        "latin,400,ABCXYZabcgjqxyz0123456789éàç&@£½×÷",
        "latin,600,Qpdfimnoü",
        "latin-ext,600,ŴŵŶŷŻżłŐ",
        "greek,400,πΣαβθ"
    })
    void everyGlyphIsAsWideAndHighAsFreeTypeSays(String script, int weight, String text) throws Exception {
        Font other = trueType("source-sans-3-" + script + "-" + weight + "-normal.woff")
                .deriveFont((float) SIZE);
        Typeface face = Typeface.of(weight);
        for (int character : text.codePoints().toArray()) {
            String name = Character.toString(character);
            GlyphVector glyph = other.createGlyphVector(EXACT, name);
            assertThat(face.advance(character, SIZE))
                    .as("advance of " + name)
                    .isCloseTo(glyph.getGlyphMetrics(0).getAdvanceX(), within(0.1));
            Rectangle2D bounds = glyph.getOutline().getBounds2D();
            Mask mask = face.mask(character, SIZE);
            assertThat((double) mask.left()).as("left of " + name).isCloseTo(bounds.getMinX(), within(1.5));
            assertThat((double) mask.top()).as("top of " + name).isCloseTo(bounds.getMinY(), within(1.5));
            assertThat((double) mask.left() + mask.width())
                    .as("right of " + name)
                    .isCloseTo(bounds.getMaxX(), within(1.5));
            assertThat((double) mask.top() + mask.height())
                    .as("foot of " + name)
                    .isCloseTo(bounds.getMaxY(), within(1.5));
            assertThat(disagreeing(mask, glyph.getOutline()))
                    .as("pixels of " + name)
                    .isZero();
        }
    }

    /** Pixels well inside an outline that are not covered, and those well outside that are. */
    private static int disagreeing(Mask mask, Shape outline) {
        int disagreeing = 0;
        for (int row = 0; row < mask.height(); row++) {
            for (int column = 0; column < mask.width(); column++) {
                Rectangle2D around = new Rectangle2D.Double(mask.left() + column - 0.5, mask.top() + row - 0.5, 2, 2);
                boolean inside = outline.contains(around);
                boolean outside = !outline.intersects(around);
                int level = mask.level(column, row);
                if ((inside && level != Coverage.LEVELS - 1) || (outside && level != 0)) {
                    disagreeing++;
                }
            }
        }
        return disagreeing;
    }

    private static Font trueType(String name) throws IOException, FontFormatException {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            Map<String, ByteBuffer> tables = new TreeMap<>(Woff.tables(in.readAllBytes()));
            int size = 12 + 16 * tables.size();
            for (ByteBuffer table : tables.values()) {
                size += (table.capacity() + 3) & ~3;
            }
            ByteBuffer font = ByteBuffer.allocate(size);
            font.putInt(0x00010000)
                    .putShort((short) tables.size())
                    .putShort((short) 0)
                    .putInt(0);
            int at = 12 + 16 * tables.size();
            for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
                int length = table.getValue().capacity();
                font.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                        .putInt(0)
                        .putInt(at)
                        .putInt(length);
                font.put(at, table.getValue().array());
                at += (length + 3) & ~3;
            }
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.array()));
        }
    }
}
