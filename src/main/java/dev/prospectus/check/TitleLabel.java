package dev.prospectus.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are set off from the rest of a title, by brackets or a dash, so that the rest is a title without them. */
final class TitleLabel {

    private static final String SIGN = "[-–—:,;|]";
    private static final Pattern OPENED = Pattern.compile("\\s*[(\\[]\\s*$");
    private static final Pattern CLOSED = Pattern.compile("^\\s*[)\\]]");
    private static final Pattern SIGN_BEFORE = Pattern.compile("(?:\\s+" + SIGN + "|[:,;|])\\s*$");
    private static final Pattern SIGN_BEHIND = Pattern.compile("^\\s*(?:" + SIGN + "\\s+|!+\\s+|$)");
    private static final Pattern END = Pattern.compile("^\\s*[!.]*\\s*$");

    private TitleLabel() {}

    /** @param from where the words begin that go, what sets them off included */
    record Cut(int from, int to) {

        /** The title without the words. */
        String rest(String title) {
            return title.substring(0, from) + title.substring(to);
        }
    }

    /** What to cut so that some words are gone. Empty where they are part of what the title says. */
    static Optional<Cut> around(String title, int from, int to) {
        String before = title.substring(0, from);
        String behind = title.substring(to);
        boolean whole = "([".indexOf(title.charAt(from)) >= 0 && ")]".indexOf(title.charAt(to - 1)) >= 0;
        Matcher opened = OPENED.matcher(before);
        Matcher closed = CLOSED.matcher(behind);
        Matcher sign = SIGN_BEFORE.matcher(before);
        Matcher next = SIGN_BEHIND.matcher(behind);
        Cut cut = null;
        if (whole) {
            cut = new Cut(before.stripTrailing().length(), to);
        } else if (opened.find() && closed.find()) {
            cut = new Cut(opened.start(), to + closed.end());
        } else if (END.matcher(behind).find()
                && (sign.find() || SIGN_BEHIND.matcher(title.substring(from)).find())) {
            cut = new Cut(
                    sign.reset().find() ? sign.start() : before.stripTrailing().length(), title.length());
        } else if (before.isBlank() && next.find()) {
            cut = new Cut(0, to + next.end());
        }
        return Optional.ofNullable(cut).filter(some -> leavesATitle(title, some));
    }

    /** Whether what is left begins and ends as a title does. */
    private static boolean leavesATitle(String title, Cut cut) {
        String left = cut.rest(title);
        return left.equals(left.strip())
                && left.codePoints().filter(Character::isLetter).count() > 2
                && (cut.from() > 0
                        || Character.isUpperCase(left.codePointAt(0))
                        || Character.isDigit(left.codePointAt(0)));
    }
}
