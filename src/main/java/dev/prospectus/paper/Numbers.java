package dev.prospectus.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that the attributes of drawings hold: in units of the drawing, or in pixels, which are the same (SVG 2, 8.9). */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]++(?:[.][0-9]*+)?|[.][0-9]++)(?:[eE][-+]?[0-9]{1,3})?(?:px)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    private Numbers() {}

    /** Whether there is nothing but numbers, and at least one. */
    static boolean are(String list) {
        return !list.isBlank()
                && parts(list).allMatch(part -> NUMBER.matcher(part).matches());
    }

    static List<Double> in(String list) {
        return are(list)
                ? parts(list)
                        .map(part -> Double.valueOf(part.replace("px", "")))
                        .toList()
                : List.of();
    }

    /** The first of them, or else 0. */
    static double first(String list) {
        List<Double> numbers = in(list);
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static Stream<String> parts(String list) {
        return BETWEEN.splitAsStream(list.strip());
    }
}
