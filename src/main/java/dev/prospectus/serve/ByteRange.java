package dev.prospectus.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for, as browsers do that play a film (RFC 9110, section 14).
 *
 * @param first the first byte, counted from 0
 * @param end the byte after the last; not after {@code first} if the file has no byte that was asked for
 */
record ByteRange(int first, int end) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d*)-(\\d*)\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * The part that a header {@code Range} asks for. Empty where the whole file is the answer: several parts, other units and
     * what is no range.
     */
    static Optional<ByteRange> asked(String header, int length) {
        Matcher one = ONE.matcher(header);
        if (length == 0 || !one.matches()) {
            return Optional.empty();
        }
        String first = one.group(1);
        String last = one.group(2);
        if (first.isEmpty()) {
            return last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ByteRange(length - Math.min(number(last), length), length));
        }
        if (!last.isEmpty() && number(last) < number(first)) {
            return Optional.empty();
        }
        return Optional.of(
                new ByteRange(number(first), last.isEmpty() ? length : Math.min(number(last), length - 1) + 1));
    }

    boolean isSatisfiable() {
        return first < end;
    }

    /** A number too large for a file is as good as any other that is. */
    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
