package dev.prospectus.load.shape;

import dev.prospectus.model.Currency;
import dev.prospectus.model.Money;
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
    private static final Pattern LOOSE_RANGE = Pattern.compile(
            "(?i)^(?:years? ?)?([0-9]{1,6})\\s*(?:-|–|—|to|and|\\.\\.)\\s*(?:years? ?)?([0-9]{1,6})(?: \\p{L}+){0,2}$");
    /** A comma is one of thousands: {@code 20,5} may be 20.5, 205 or two numbers. */
    private static final Pattern LOOSE_NUMBER =
            Pattern.compile("(?i)^(?:years? ?)?([0-9]{1,10}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.0+)?(?: \\p{L}+){0,2}$");

    /** Words that say of a number that it is none: who writes it without them says something else. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i).*(\\b(about|around|approx\\w*|circa|ca|roughly|nearly|almost|some|usually|normally|typically|often|up to"
                    + "|at least|at most|no more|no fewer|max\\w*|min\\w*|over|under|more than|fewer|less than|or so"
                    + "|or more|or less|ish|several|few|many|a couple|varies|any)\\b|[~<>+≤≥±?]).*",
            Pattern.DOTALL);

    private static final Pattern AMOUNT = Pattern.compile("^([0-9]{1,8})(?:\\.([0-9]{2}))?$");
    private static final Pattern LOOSE_AMOUNT = Pattern.compile(
            "^(\\p{Sc}|[A-Z]{3})?\\s*([0-9]{1,8},[0-9]{2}(?!\\.)|[0-9]{1,11}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.([0-9]{1,2}))?"
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

    private static final List<String> NUMERALS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    .split(" "));

    /** A number in words, in figures. */
    private static String inFigures(String text) {
        int value = NUMERALS.indexOf(text.toLowerCase(Locale.ROOT));
        return value < 0 ? text : Integer.toString(value);
    }

    private static Optional<Integer> readWhole(String text, YamlScalar scalar, Problems problems, int least, int most) {
        Matcher digits = RANGE.matcher(text);
        if (!digits.matches() || digits.group(2) != null) {
            Matcher loose = LOOSE_NUMBER.matcher(inFigures(text));
            report(
                    scalar,
                    problems,
                    ShapeCode.NUMBER,
                    "expected a whole number, found '" + Shapes.quotable(text) + "'",
                    isVague(text)
                            ? leaveOut(text)
                            : loose.matches() && inBounds(loose.group(1), least, most)
                                    ? "write '" + loose.group(1).replace(",", "") + "'"
                                    : "write digits only, such as 30");
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

    private static boolean inBounds(String digits, int least, int most) {
        long value = Long.parseLong(digits.replace(",", ""));
        return value >= least && value <= most;
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
        Matcher range = LOOSE_RANGE.matcher(text);
        Matcher number = LOOSE_NUMBER.matcher(inFigures(text));
        String hint = "write a number such as 6, or a range such as 6-7";
        if (isVague(text)) {
            hint = leaveOut(text);
        } else if (range.matches() && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2))) {
            hint = "write '" + range.group(1) + "-" + range.group(2) + "'";
        } else if (number.matches()) {
            hint = "write '" + number.group(1).replace(",", "") + "'";
        }
        report(
                scalar,
                problems,
                ShapeCode.NUMBER,
                "expected a number or a range, found '" + Shapes.quotable(text) + "'",
                hint);
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
        Matcher loose = LOOSE_AMOUNT.matcher(text);
        String hint = "write digits only, such as 1000 or 12.50";
        if (loose.matches() && isSaidBy(loose.group(1), currency) && isSaidBy(loose.group(4), currency)) {
            String pence = loose.group(3) == null ? "" : "." + (loose.group(3) + "0").substring(0, 2);
            hint = "write '" + figures(loose.group(2)) + pence + "'";
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

    /** Figures without the commas of thousands; any other comma is that of a decimal. */
    private static String figures(String typed) {
        return typed.matches("[0-9]+,[0-9]{2}") ? typed.replace(',', '.') : typed.replace(",", "");
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
