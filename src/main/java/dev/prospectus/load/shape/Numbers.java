package dev.prospectus.load.shape;

import dev.prospectus.model.Currency;
import dev.prospectus.model.Money;
import dev.prospectus.model.Quantity.Qualifier;
import dev.prospectus.model.Span;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers, ranges of them, and money. */
final class Numbers {

    private static final Pattern RANGE = Pattern.compile("^([0-9]{1,6})(?:-([0-9]{1,6}))?$");
    /** Words that say of a number that it is none: who writes it without them says something else. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i).*(\\b(about|around|approx\\w*|circa|ca|roughly|nearly|almost|some|usually|normally|typically|often|up to"
                    + "|at least|at most|no more|no fewer|max\\w*|min\\w*|over|under|more than|fewer|less than|or so"
                    + "|or more|or less|ish|several|few|many|a couple|varies|any)\\b|[~<>+≤≥±?]).*",
            Pattern.DOTALL);

    private static final Pattern AMOUNT = Pattern.compile("^([0-9]{1,8})(?:\\.([0-9]{2}))?$");
    /** Behind a comma may be pence: who reads it decides, so that it is no safe fix. */
    private static final Pattern LOOSE_AMOUNT =
            Pattern.compile("^(\\p{Sc}|[A-Z]{3})?\\s*([0-9]{1,8},[0-9]{2}(?!\\.)|[0-9]{1,11})(?:\\.([0-9]{1,2}))?"
                    + "\\s*(\\p{Sc}|[A-Z]{3}|pounds?|euros?)?$");

    static final Shape<Span> SPAN = new ScalarShape<>(
            "a number or a range",
            "6-7",
            Json.object()
                    .with(
                            "anyOf",
                            Json.array(List.of(
                                    Json.object().with("type", "integer").with("minimum", Json.bare(0)),
                                    ScalarShape.pattern("^[0-9]{1,6}(-[0-9]{1,6})?$")))),
            Numbers::readSpan);

    private Numbers() {}

    /** An amount in the site's currency. */
    static Shape<Money> money(Currency currency) {
        return new ScalarShape<>(
                "an amount of money",
                "1000",
                Json.object()
                        .with(
                                "anyOf",
                                Json.array(List.of(
                                        Json.object().with("type", "number").with("minimum", Json.bare(0)),
                                        ScalarShape.pattern(AMOUNT.pattern())))),
                (text, scalar, problems) -> readMoney(text, scalar, problems, currency));
    }

    static Shape<Integer> whole(int least, int most) {
        return new ScalarShape<>(
                "a whole number",
                Integer.toString(Math.max(least, Math.min(most, 30))),
                Json.object()
                        .with("type", "integer")
                        .with("minimum", Json.bare(least))
                        .with("maximum", Json.bare(most)),
                (text, scalar, problems) -> readWhole(text, scalar, problems, least, most));
    }

    private static Optional<Integer> readWhole(String text, YamlScalar scalar, Problems problems, int least, int most) {
        Matcher digits = RANGE.matcher(text);
        if (!digits.matches() || digits.group(2) != null) {
            report(
                    scalar,
                    problems,
                    ShapeCode.NUMBER,
                    "expected a whole number, found '" + Shapes.quotable(text) + "'",
                    isVague(text)
                            ? leaveOut(text)
                            : meant(text)
                                    .filter(said ->
                                            said.from() == said.to() && said.from() >= least && said.to() <= most)
                                    .map(said -> "write '" + said.from() + "'")
                                    .orElse("write digits only, such as 30"));
            return Optional.empty();
        }
        int value = Integer.parseInt(text);
        if (value < least || value > most) {
            report(
                    scalar,
                    problems,
                    ShapeCode.NUMBER,
                    "the number " + value + " is " + (value < least ? "too small" : "too large"),
                    "write a number from " + least + " to " + most);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The number or range that was said, where it is exact. */
    private static Optional<SpokenNumber> meant(String text) {
        return SpokenNumber.of(text.toLowerCase(Locale.UK)).filter(said -> said.qualifier() == Qualifier.EXACTLY);
    }

    private static Optional<Span> readSpan(String text, YamlScalar scalar, Problems problems) {
        Matcher strict = RANGE.matcher(text);
        if (strict.matches()) {
            int from = Integer.parseInt(strict.group(1));
            int to = strict.group(2) == null ? from : Integer.parseInt(strict.group(2));
            if (from <= to) {
                return Optional.of(new Span(from, to));
            }
            report(
                    scalar,
                    problems,
                    ShapeCode.NUMBER,
                    "the range '" + text + "' runs backwards",
                    "write '" + to + "-" + from + "'");
            return Optional.empty();
        }
        report(
                scalar,
                problems,
                ShapeCode.NUMBER,
                "expected a number or a range, found '" + Shapes.quotable(text) + "'",
                isVague(text)
                        ? leaveOut(text)
                        : meant(text)
                                .map(said -> "write '" + said.from() + (said.to() > said.from() ? "-" + said.to() : "")
                                        + "'")
                                .orElse("write a number such as 6, or a range such as 6-7"));
        return Optional.empty();
    }

    private static boolean isVague(String text) {
        return VAGUE.matcher(text).matches();
    }

    /** A vague number has no place here, and its exact part alone would not be true. */
    private static String leaveOut(String text) {
        return "only an exact number fits here: delete this line, and say '" + Shapes.quotable(text) + "' in a text";
    }

    private static Optional<Money> readMoney(String text, YamlScalar scalar, Problems problems, Currency currency) {
        Matcher strict = AMOUNT.matcher(text);
        if (strict.matches()) {
            long pence = strict.group(2) == null ? 0 : Long.parseLong(strict.group(2));
            return Optional.of(new Money(Long.parseLong(strict.group(1)) * 100 + pence, currency));
        }
        Matcher loose = LOOSE_AMOUNT.matcher(SpokenNumber.withoutThousands(text));
        String hint = "write digits only, such as 1000 or 12.50";
        if (loose.matches() && isSaidBy(loose.group(1), currency) && isSaidBy(loose.group(4), currency)) {
            String pence = loose.group(3) == null ? "" : "." + (loose.group(3) + "0").substring(0, 2);
            hint = "write '" + loose.group(2).replace(',', '.') + pence + "'";
        } else if (loose.matches()) {
            hint = "write the amount in " + currency.code()
                    + ", in digits only; site-config.yml says which currency that is";
        }
        report(
                scalar,
                problems,
                ShapeCode.MONEY,
                "expected an amount of money, found '" + Shapes.quotable(text) + "'",
                hint);
        return Optional.empty();
    }

    /** Whether a sign or word beside an amount means a currency, or there is none. */
    private static boolean isSaidBy(@Nullable String sign, Currency currency) {
        return sign == null
                || sign.equals(currency.sign())
                || sign.equals(currency.code())
                || (sign.startsWith("pound") && currency.code().equals("GBP"))
                || (sign.startsWith("euro") && currency.code().equals("EUR"));
    }

    private static void report(YamlScalar scalar, Problems problems, ShapeCode code, String message, String hint) {
        problems.report(scalar.location(), code, message, hint);
    }
}
