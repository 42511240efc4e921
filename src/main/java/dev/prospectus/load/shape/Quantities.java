package dev.prospectus.load.shape;

import dev.prospectus.model.Quantity;
import dev.prospectus.model.Quantity.Qualifier;
import dev.prospectus.model.Span;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as well as they are known. */
final class Quantities {

    /** The largest number where nothing less is asked. */
    static final int MOST = 999_999;

    private static final String NUMBER = "([0-9]{1,6})";
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(around|usually|preferably|up to|at least) )?" + NUMBER + "(?:-" + NUMBER + ")?");
    static final String SCHEMA =
            "^(((around|usually|preferably) )?[0-9]{1,6}(-[0-9]{1,6})?|(up to|at least) [0-9]{1,6})$";

    private Quantities() {}

    /** Numbers that make sense only within bounds. */
    static Shape<Quantity> of(int least, int most) {
        return new ScalarShape<>(
                "a number",
                "6 or around 6",
                Json.object()
                        .with(
                                "anyOf",
                                Json.array(List.of(
                                        Json.object()
                                                .with("type", "integer")
                                                .with("minimum", Json.bare(least))
                                                .with("maximum", Json.bare(most)),
                                        ScalarShape.pattern(SCHEMA)))),
                (text, scalar, problems) -> read(text, scalar, problems, least, most));
    }

    static Optional<Quantity> read(String text, YamlScalar scalar, Problems problems, int least, int most) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            report(
                    scalar,
                    problems,
                    "expected a number, found '" + Shapes.quotable(text) + "'",
                    hint(text, least, most));
            return Optional.empty();
        }
        Qualifier qualifier = qualifier(written.group(1));
        int from = Integer.parseInt(written.group(2));
        int to = written.group(3) == null ? from : Integer.parseInt(written.group(3));
        boolean isTooLarge = Math.max(from, to) > most;
        if (isTooLarge || Math.min(from, to) < least) {
            report(
                    scalar,
                    problems,
                    "the number "
                            + (isTooLarge
                                    ? Math.max(from, to) + " is too large"
                                    : Math.min(from, to) + " is too small"),
                    "write a number from " + least + " to " + most);
        } else if (to < from) {
            report(
                    scalar,
                    problems,
                    "the range '" + from + "-" + to + "' runs backwards",
                    "write '" + inFile(qualifier, to, from) + "'");
        } else if (qualifier.isBound() && from < to) {
            report(
                    scalar,
                    problems,
                    "'" + qualifier.inText() + "' needs one number, found the range '" + from + "-" + to + "'",
                    "write '" + inFile(qualifier, from, to) + "'");
        } else {
            return Optional.of(new Quantity(qualifier, new Span(from, to)));
        }
        return Optional.empty();
    }

    private static Qualifier qualifier(String word) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.inText().equals(word)) {
                return qualifier;
            }
        }
        return Qualifier.EXACTLY;
    }

    private static String inFile(Qualifier qualifier, int from, int to) {
        String number = switch (qualifier) {
            case UP_TO -> Integer.toString(to);
            case AT_LEAST -> Integer.toString(from);
            default -> from == to ? Integer.toString(from) : from + "-" + to;
        };
        return qualifier == Qualifier.EXACTLY ? number : qualifier.inText() + " " + number;
    }

    /** The same number as it is written here, where it can be told without a doubt. */
    static Optional<String> meant(String text, int least, int most) {
        return SpokenNumber.of(text.toLowerCase(Locale.UK))
                .filter(spoken -> spoken.from() >= least && spoken.to() <= most)
                .map(spoken -> inFile(spoken.qualifier(), spoken.from(), spoken.to()));
    }

    private static String hint(String text, int least, int most) {
        return meant(text, least, most)
                .map(written -> "write '" + written + "'")
                .orElse("write a number such as '6' or '6-7', or as well as you know it: 'around 4', 'usually 4-6',"
                        + " 'preferably 2', 'up to 5' or 'at least 3'; if nobody knows, delete this line");
    }

    private static void report(YamlScalar scalar, Problems problems, String message, String hint) {
        problems.report(scalar.location(), ShapeCode.NUMBER, message, hint);
    }
}
