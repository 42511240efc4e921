package dev.prospectus.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that a page had once, perhaps on a site before this one: a path from the root of the site as links hold it, with signs
 * escaped where links need that, and with a query where only that tells one page from another ({@code /page.aspx?id=12}).
 */
public final class OldAddress {

    private static final String SIGN = "[^\\s\\\\/<>\"?#%*|:]|%[0-9A-Fa-f]{2}";
    private static final String LAST_SIGN = "[^\\s\\\\/<>\"?#%*|:.]|%[0-9A-Fa-f]{2}";

    /** A pattern without what {@link #fault} finds in escapes and names. A host sees no fragment, so none has one. */
    public static final String FORM = "^(/(" + SIGN + ")*(" + LAST_SIGN + "))*/?(\\?[^\\s\\\\<>\"#]+)?$";

    /** Those that no path holds unescaped, or no system lets a file's name hold. */
    private static final String FOREIGN = "\\<>\"#*|:";

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

    /** What stands for octets that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private OldAddress() {}

    /** What is wrong with one, to follow it in a sentence; empty when nothing is. */
    public static String fault(String address) {
        String path = withoutQuery(address);
        boolean emptyQuery = path.length() < address.length() && query(address).isEmpty();
        if (!path.startsWith("/") || path.contains("//") || emptyQuery || holds(query(address), "\\<>\"#")) {
            return "is not a path on this site";
        }
        for (String segment : path.split("/", -1)) {
            if (holds(segment, FOREIGN) || segment.endsWith(".") || hasLooseEscape(segment)) {
                return "is not a path on this site";
            }
            Optional<String> plain = unescaped(segment);
            if (plain.isEmpty()) {
                return "holds escapes that are no letters in UTF-8";
            }
            if (plain.get().indexOf('/') >= 0) {
                return "holds an escaped slash";
            }
        }
        String name = path(address).replaceAll("^/|/$", "");
        return name.isEmpty() ? "" : PortablePath.fault(name);
    }

    private static boolean holds(String text, String foreign) {
        return text.chars().anyMatch(sign -> foreign.indexOf(sign) >= 0 || Character.isWhitespace(sign));
    }

    /** Whether a percent sign begins no escape. */
    private static boolean hasLooseEscape(String text) {
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            if (at + 2 >= text.length()
                    || Character.digit(text.charAt(at + 1), 16) < 0
                    || Character.digit(text.charAt(at + 2), 16) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The address of a path, with the signs escaped that an address can't hold. */
    public static String of(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException noPath) {
            throw new IllegalArgumentException("not a path: '" + path + "'", noPath);
        }
    }

    /** The path of one without a fault, with the signs themselves in place of escapes. */
    public static String path(String address) {
        return unescaped(withoutQuery(address)).orElseThrow();
    }

    /** What follows the question mark; empty if there is none. */
    public static String query(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    private static String withoutQuery(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** RFC 3986, section 2.5: escapes stand for octets of UTF-8. */
    private static Optional<String> unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        String plain = ESCAPES.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(
                        URI.create("/" + run.group()).getPath().substring(1)));
        return plain.indexOf(UNREADABLE) < 0 ? Optional.of(plain) : Optional.empty();
    }
}
