package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The size of a drawing in pixels, from the attributes of its first element (SVG 2, sections 8.2 and 8.6). */
final class SvgSize {

    /** The size of a drawing that states none (CSS 2.2, section 10.3.2). */
    private static final PictureSize UNSAID = new PictureSize(300, 150);

    /** How many pixels a unit has (CSS Values and Units 4, section 6); a font is 16 pixels high. */
    private static final Map<String, Double> UNITS = Map.of(
            "",
            1.0,
            "px",
            1.0,
            "in",
            96.0,
            "cm",
            96 / 2.54,
            "mm",
            9.6 / 2.54,
            "q",
            2.4 / 2.54,
            "pt",
            96 / 72.0,
            "pc",
            16.0,
            "em",
            16.0,
            "ex",
            8.0);

    private static final int MOST = 99_999;

    /** No number that means anything has more characters. */
    private static final int LONGEST_NUMBER = 40;

    private SvgSize() {}

    static PictureSize of(String width, String height, String viewBox) {
        Optional<PictureSize> box = box(viewBox);
        double across = length(width);
        double down = length(height);
        if (across > 0 && down <= 0 && box.isPresent()) {
            down = across * box.get().height() / box.get().width();
        } else if (down > 0 && across <= 0 && box.isPresent()) {
            across = down * box.get().width() / box.get().height();
        }
        return size(across, down).or(() -> box).orElse(UNSAID);
    }

    /** Four numbers separated by white space or a comma, the last two being width and height. */
    private static Optional<PictureSize> box(String viewBox) {
        if (viewBox.length() > 4 * LONGEST_NUMBER) {
            return Optional.empty();
        }
        String[] numbers = viewBox.strip().split("\\s*+,\\s*+|\\s++", -1);
        return numbers.length == 4 ? size(number(numbers[2]), number(numbers[3])) : Optional.empty();
    }

    private static double length(String words) {
        String value = words.strip().toLowerCase(Locale.ROOT);
        int end = value.length();
        while (end > 0 && Character.isLetter(value.charAt(end - 1))) {
            end--;
        }
        return number(value.substring(0, end)) * UNITS.getOrDefault(value.substring(end), 0.0);
    }

    /** The number; 0 if the words are none. */
    private static double number(String words) {
        boolean plain = !words.isEmpty()
                && words.length() <= LONGEST_NUMBER
                && words.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
        try {
            return plain ? Double.parseDouble(words) : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static Optional<PictureSize> size(double width, double height) {
        if (!(width > 0 && height > 0 && width <= MOST && height <= MOST)) {
            return Optional.empty();
        }
        return Optional.of(
                new PictureSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height))));
    }
}
