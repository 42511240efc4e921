package dev.prospectus.load.shape;

import dev.prospectus.model.TelephoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number. A link on a page dials it, so nothing else may stand beside it. */
final class TelephoneShape {

    /** What may be meant, where more stands beside it. */
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\+?[0-9(](?:[0-9 ().-]{4,}[0-9])");

    /** A British number with its zero behind the country's code. */
    private static final Pattern ZERO_TOO_MANY = Pattern.compile("^(\\+ ?44[ -]?)0");

    static final Shape<TelephoneNumber> NUMBER = new ScalarShape<>(
            "a telephone number",
            "\"01632 960123\"",
            ScalarShape.pattern(TelephoneNumber.PATTERN),
            (text, scalar, problems) -> {
                Optional<TelephoneNumber> number = TelephoneNumber.parse(text);
                if (number.isEmpty()) {
                    problems.report(
                            scalar.location(),
                            ShapeCode.TELEPHONE,
                            "'" + Shapes.quotable(text) + "' is not one telephone number",
                            hint(text));
                }
                return number;
            });

    private TelephoneShape() {}

    private static String hint(String text) {
        Matcher zero = ZERO_TOO_MANY.matcher(text);
        if (zero.find() && TelephoneNumber.parse(zero.replaceFirst("$1")).isPresent()) {
            return "write \"" + zero.replaceFirst("$1") + "\": the zero is dialled only within the country";
        }
        Matcher first = FIRST_NUMBER.matcher(text);
        boolean whole = first.find() && (first.end() == text.length() || !Character.isLetter(text.charAt(first.end())));
        if (whole) {
            for (String number = first.group(); ; number = number.substring(0, number.lastIndexOf(' '))) {
                if (TelephoneNumber.parse(number).isPresent()) {
                    return "write \"" + number
                            + "\"; an extension is written 'ext 12', anything else belongs into 'about'";
                }
                if (number.indexOf(' ') < 0) {
                    break;
                }
            }
        }
        return "write a number such as \"01632 960123\", or delete the line";
    }
}
