package dev.prospectus.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What the font can show. A letter that it lacks is shown without what makes it a letter of its own (ﬁ as fi), and a sign that it lacks by
 * its name, so that nothing is left out: ∈ as "(element of)".
 */
final class Letters {

    private final List<CmapLookup> glyphs = new ArrayList<>();

    /** @param fonts all in which a text may be set */
    Letters(List<TrueTypeFont> fonts) {
        try {
            for (TrueTypeFont font : fonts) {
                glyphs.add(font.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the font", e);
        }
    }

    String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(this::has)) {
            return composed;
        }
        StringBuilder shown = new StringBuilder();
        composed.codePoints().forEach(character -> {
            if (has(character)) {
                shown.appendCodePoint(character);
            } else {
                String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
                int[] known = plain.codePoints().filter(this::has).toArray();
                if (known.length > 0) {
                    shown.append(new String(known, 0, known.length));
                } else if (!isUnseen(character)) {
                    shown.append('(').append(name(character)).append(')');
                }
            }
        });
        return shown.toString();
    }

    private boolean has(int character) {
        return Character.isWhitespace(character) || glyphs.stream().allMatch(font -> font.getGlyphId(character) != 0);
    }

    /** Signs that only say how others are shown, such as those that choose a coloured form. */
    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK;
    }

    private static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "?" : name.toLowerCase(Locale.ROOT);
    }
}
