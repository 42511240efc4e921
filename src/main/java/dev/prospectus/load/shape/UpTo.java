package dev.prospectus.load.shape;

import dev.prospectus.model.Span;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many at most, written {@code 3} or {@code up to 3}, or a range. */
final class UpTo {

    private static final String FORM = "(?:up to )?[0-9]{1,3}|[0-9]{1,3}-[0-9]{1,3}";

    private static final Pattern MOST = Pattern.compile("^(?:up to )?([0-9]{1,3})$");
    private static final Pattern RANGE = Pattern.compile("^([0-9]{1,3})-([0-9]{1,3})$");
    private static final Pattern LOOSE_MOST = Pattern.compile(
            "^(?:up to|at most|no more than|not more than|max(?:imum)?(?: of)?|<=|≤)?\\s*([0-9]{1,3})\\s*(?:years?|yrs?)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_RANGE = Pattern.compile(
            "^(?:from |between )?([0-9]{1,3})\\s*(?:-|–|—|to|and)\\s*([0-9]{1,3})\\s*(?:years?|yrs?)?$",
            Pattern.CASE_INSENSITIVE);

    static final Shape<Span> SHAPE = new ScalarShape<>(
            "a number of years",
            "3",
            Json.object()
                    .with(
                            "anyOf",
                            Json.array(List.of(
                                    Json.object().with("type", "integer").with("minimum", Json.bare(0)),
                                    ScalarShape.pattern("^(?:" + FORM + ")$")))),
            UpTo::read);

    private UpTo() {}

    private static Optional<Span> read(String text, YamlScalar scalar, Problems problems) {
        Matcher most = MOST.matcher(text);
        if (most.matches()) {
            return Optional.of(new Span(0, Integer.parseInt(most.group(1))));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2))) {
            return Optional.of(new Span(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        problems.report(
                scalar.location(),
                ShapeCode.NUMBER,
                range.matches()
                        ? "the range '" + text + "' runs backwards"
                        : "expected so many years at most, or a range, found '" + Shapes.quotable(text) + "'",
                hint(text));
        return Optional.empty();
    }

    private static String hint(String text) {
        Matcher most = LOOSE_MOST.matcher(text);
        if (most.matches()) {
            return "write '" + most.group(1) + "'";
        }
        Matcher range = LOOSE_RANGE.matcher(text);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            return "write '" + Math.min(from, to) + "-" + Math.max(from, to) + "'";
        }
        return "write 3 for up to three years, or 2-5 for a range of years";
    }
}
