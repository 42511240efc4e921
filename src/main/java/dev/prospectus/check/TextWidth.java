package dev.prospectus.check;

import java.text.Normalizer;

/**
 * How wide a text is in the typeface of search results, in thousandths of the size of its letters: the widths of Helvetica (Adobe's font
 * metrics for the core fonts of PostScript), which Arial and Liberation Sans share.
 */
final class TextWidth {

    /** Of the characters from the space to the tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
    };

    private static final int WIDE = 1000;
    private static final int USUAL = 556;

    private TextWidth() {}

    /** The width of a whole text. */
    static int of(String text) {
        return parts(text).chars().map(TextWidth::of).sum();
    }

    /** The beginning of a text that has room, without the word that is cut. */
    static String thatFits(String text, int room) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.substring(i, i + 1));
            if (width > room) {
                int space = text.lastIndexOf(' ', i);
                return text.substring(0, space > 0 ? space : i).strip();
            }
        }
        return text;
    }

    /** An accent has no width of its own. */
    private static String parts(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }

    private static int of(int c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        return switch (c) {
            case '\u2018', '\u2019' -> 222;
            case '\u201C', '\u201D' -> 333;
            case '\u2014', '\u2026' -> WIDE;
            default -> c >= 0x2E80 ? WIDE : USUAL;
        };
    }
}
