package dev.prospectus.load.shape;

import dev.prospectus.source.TypedAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The web address or the mailbox that a text was meant to be, for hints: what remains without that which came along. */
final class MeantAddress {

    private static final Pattern WITHIN = Pattern.compile("https?://[^\\s<>\\[\\]()\"]+");

    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** What people write for the sign, so that programs find no address, and spaces around it. */
    private static final Pattern AT = Pattern.compile("(?i)\\s*[(\\[{]\\s*at\\s*[)\\]}]\\s*|\\s*@\\s*");

    private MeantAddress() {}

    /** The one full address in a text of more, such as a link of Markdown, or the address with its beginning put right. */
    static Optional<String> web(String text) {
        String whole = TypedAddress.withBeginning(text);
        if (!whole.equals(text) && whole.indexOf('.') > 0) {
            return Optional.of(whole.replace('\\', '/')).filter(Links::isAddress);
        }
        List<String> inside = WITHIN.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return inside.size() == 1 && !text.startsWith("http")
                ? Optional.of(inside.get(0)).filter(Links::isAddress)
                : Optional.empty();
    }

    /** The mailboxes in a text. */
    static List<String> mailboxes(String text) {
        return MAILBOX.matcher(AT.matcher(text).replaceAll("@"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
