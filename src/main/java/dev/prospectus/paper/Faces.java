package dev.prospectus.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Source Sans 3, which is shipped, so that every machine prints the same. Its outlines serve drawings, whose letters are shapes. */
final class Faces implements Closeable {

    static final String REGULAR = "SourceSans3-Regular.ttf";
    static final String BOLD = "SourceSans3-Semibold.ttf";
    static final String ITALIC = "SourceSans3-It.ttf";

    private final Map<String, TrueTypeFont> fonts = new HashMap<>();

    private static InputStream open(String file) {
        InputStream in = Faces.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the font " + file + " is not there");
        }
        return in;
    }

    /** One of these fonts, without its ligatures: no text can be read back from them. */
    TrueTypeFont of(String file) {
        return fonts.computeIfAbsent(file, Faces::read);
    }

    /** All of them. */
    List<TrueTypeFont> all() {
        return List.of(of(REGULAR), of(BOLD), of(ITALIC));
    }

    private static TrueTypeFont read(String file) {
        try (InputStream in = open(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the font " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : fonts.values()) {
            font.close();
        }
    }
}
