package dev.prospectus.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One telephone number.
 *
 * @param written as readers see it, such as {@code +44 (0)1632 960123 ext 12}
 * @param address what a telephone dials, such as {@code tel:+441632960123;ext=12} (RFC 3966 section 3)
 */
public record TelephoneNumber(String written, String address) {

    /** Digits with spaces, dots, hyphens and brackets between them, perhaps an extension. */
    public static final String PATTERN = "^(\\+?)([0-9(][0-9 \\u00A0().\\u2010-\\u2013-]*[0-9])"
            + "(?:[ \\u00A0,]*(?:[Ee][Xx][Tt](?:ension|ENSION|n|N)?\\.?|[Xx])[ \\u00A0]*([0-9]{1,6}))?$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** The zero that is dialled only within a country. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** Emergency and service numbers, such as 111. */
    private static final int FEWEST_DIGITS = 3;

    /** ITU-T E.164 section 6.2.1. */
    private static final int MOST_DIGITS = 15;

    /** Empty for what is not exactly one number: words, two numbers, brackets that don't match, too few or too many digits. */
    public static Optional<TelephoneNumber> parse(String text) {
        Matcher number = FORM.matcher(text);
        if (!number.matches() || !bracketsMatch(number.group(2))) {
            return Optional.empty();
        }
        boolean international = !number.group(1).isEmpty();
        String local = number.group(2);
        String digits = NO_DIGIT.matcher(
                        international ? TRUNK_ZERO.matcher(local).replaceFirst("") : local)
                .replaceAll("");
        // A country's code has no zero at its beginning, and a British number none behind its code.
        if (digits.length() < FEWEST_DIGITS
                || digits.length() > MOST_DIGITS
                || (international && (digits.startsWith("0") || digits.startsWith("440")))) {
            return Optional.empty();
        }
        String extension = number.group(3) == null ? "" : ";ext=" + number.group(3);
        return Optional.of(new TelephoneNumber(text, "tel:" + number.group(1) + digits + extension));
    }

    private static boolean bracketsMatch(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')');
        return open < 0
                ? close < 0
                : close > open + 1 && open == text.lastIndexOf('(') && close == text.lastIndexOf(')');
    }
}
