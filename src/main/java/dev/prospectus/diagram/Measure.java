package dev.prospectus.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The width of text, from a table. No font is asked, since readers see the first of the theme's fonts that their system has.
 *
 * <p>The table holds the largest of the widths of an Arial-like font, a Verdana-like one and DejaVu Sans, so the text fits in each.
 */
final class Measure {

    /** Advance widths of U+0020 to U+007E in thousandths of the size. */
    private static final short[] WIDTHS = {
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, //
        637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 556, //
        1015, 685, 687, 722, 771, 667, 611, 778, 752, 295, 500, 667, 558, 863, 749, 788, //
        667, 788, 722, 667, 611, 732, 685, 989, 686, 667, 686, 391, 337, 391, 838, 556, //
        500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, //
        635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838
    };

    /** The same in bold. */
    private static final short[] BOLD_WIDTHS = {
        349, 457, 521, 860, 696, 1002, 873, 307, 458, 458, 523, 860, 380, 416, 380, 366, //
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 860, 860, 860, 601, //
        1097, 774, 763, 780, 831, 721, 684, 841, 837, 373, 540, 775, 638, 996, 837, 851, //
        733, 851, 780, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 366, 458, 860, 601, //
        513, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, //
        716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 860
    };

    private static final char FIRST = ' ';

    /** The width of all other letters and punctuation: more than nearly all of them need. */
    private static final int OTHER = 800;

    /** The width of East Asian characters and pictographs, which fill a square. */
    private static final int SQUARE = 1000;

    private static final int FIRST_SQUARE = 0x1100;

    private Measure() {}

    /** The width of one line, in the units of the style's size. */
    static int width(String text, Style style) {
        return (int) Math.ceil(advance(text, style.bold() ? BOLD_WIDTHS : WIDTHS) * style.size() / 1000.0);
    }

    private static long advance(String text, short[] widths) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int index = text.charAt(i) - FIRST;
            if (index < 0 || index >= widths.length) {
                return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .mapToLong(codePoint -> advance(codePoint, widths))
                        .sum();
            }
            sum += widths[index];
        }
        return sum;
    }

    private static int advance(int codePoint, short[] widths) {
        int index = codePoint - FIRST;
        if (index >= 0 && index < widths.length) {
            return widths[index];
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
