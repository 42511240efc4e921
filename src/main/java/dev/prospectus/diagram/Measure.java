package dev.prospectus.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The width of text, from a table. No font is asked, since readers see the first of the theme's fonts that their system has.
 *
 * <p>The table holds the larger of the widths of an Arial-like and a Verdana-like font, so the text fits in either.
 */
final class Measure {

    /** Advance widths of U+0020 to U+007E in thousandths of the size. */
    private static final short[] WIDTHS = {
        302, 381, 437, 796, 604, 903, 741, 261, 371, 371, 475, 796, 302, 343, 302, 320, //
        604, 604, 604, 604, 604, 604, 604, 604, 604, 604, 320, 320, 796, 796, 796, 556, //
        1015, 667, 667, 722, 732, 667, 611, 778, 722, 280, 500, 667, 556, 833, 722, 778, //
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 651, 371, 320, 371, 796, 556, //
        475, 582, 603, 522, 603, 584, 334, 603, 602, 264, 264, 550, 264, 925, 602, 581, //
        603, 603, 391, 500, 372, 602, 562, 777, 562, 562, 500, 604, 320, 604, 796
    };

    private static final char FIRST = ' ';

    /** The width of all other letters and punctuation: more than nearly all of them need. */
    private static final int OTHER = 800;

    /** The width of East Asian characters and pictographs, which fill a square. */
    private static final int SQUARE = 1000;

    private static final int FIRST_SQUARE = 0x1100;

    /** The ratio of the widths of bold and normal text. */
    private static final double BOLD = 1.08;

    private Measure() {}

    /** The width of one line, in the units of the style's size. */
    static int width(String text, Style style) {
        return (int) Math.ceil(advance(text) * style.size() * (style.bold() ? BOLD : 1) / 1000);
    }

    private static long advance(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int index = text.charAt(i) - FIRST;
            if (index < 0 || index >= WIDTHS.length) {
                return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .mapToLong(Measure::advance)
                        .sum();
            }
            sum += WIDTHS[index];
        }
        return sum;
    }

    private static int advance(int codePoint) {
        int index = codePoint - FIRST;
        if (index >= 0 && index < WIDTHS.length) {
            return WIDTHS[index];
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return codePoint < FIRST_SQUARE || (codePoint >= 0x2000 && codePoint < 0x2070) ? OTHER : SQUARE;
    }

    /** Breaks text into lines of at most a width. A word that is wider is divided, so that nothing is ever cut off. */
    static List<String> wrap(String text, Style style, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = divide(word, style, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds all full lines of an overlong word and returns the rest. */
    private static String divide(String word, Style style, int width, List<String> lines) {
        String rest = word;
        while (width(rest, style) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), style) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
