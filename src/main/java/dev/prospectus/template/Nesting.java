package dev.prospectus.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what kind of element the text of a page stands, while its tags are read one after the other. */
final class Nesting {

    /** Elements whose words are names of something: they are read often, and out of context. */
    private static final long[] NAMES = keys(
            "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "summary", "label", "legend", "dt", "th", "caption",
            "abbr");

    /** Elements that nobody reads as text of the page. */
    private static final long[] UNREAD =
            keys("template", "script", "style", "svg", "select", "textarea", "code", "pre", "dialog");

    private static final long[] EMPTY = keys("br", "wbr", "img", "input", "hr", "source", "track", "col");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([\\w-]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");

    /** Stands in every tag that hides its element, and in few others. */
    private static final byte[] HINT = "hidden".getBytes(StandardCharsets.US_ASCII);

    private long element;
    private boolean isName;
    private int depth;

    /** Running text, which is neither a name nor unread. */
    boolean isProse() {
        return depth == 0;
    }

    boolean isName() {
        return depth > 0 && isName;
    }

    /**
     * Reads the tag that begins there.
     *
     * @param html in which {@code >} stands in no attribute
     * @return where the tag ends
     */
    int tag(byte[] html, int at) {
        int end = at + 1;
        while (end < html.length && html[end] != '>') {
            end++;
        }
        if (end == html.length) {
            return end;
        }
        boolean closes = html[at + 1] == '/';
        int from = closes ? at + 2 : at + 1;
        int to = from;
        long name = 0;
        while (to < end && Letters.isAscii(html[to])) {
            name = add(name, html[to++]);
        }
        if (depth == 0) {
            if (!closes && html[end - 1] != '/' && isSpecial(name, html, to, end)) {
                element = name;
                depth = 1;
            }
        } else if (name == element) {
            depth += closes ? -1 : html[end - 1] == '/' ? 0 : 1;
        }
        return end + 1;
    }

    private boolean isSpecial(long name, byte[] html, int from, int end) {
        isName = contains(NAMES, name);
        return isName || contains(UNREAD, name) || (isHidden(html, from, end) && !contains(EMPTY, name));
    }

    /** By the attribute, or by the class of what is only read aloud. */
    private static boolean isHidden(byte[] html, int from, int end) {
        if (!hasHint(html, from, end)) {
            return false;
        }
        Matcher attribute = ATTRIBUTE.matcher(new String(html, from, end - from, StandardCharsets.UTF_8));
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = attribute.group(2);
            if (name.equals("hidden")
                    || (name.equals("aria-hidden") && value != null && value.contains("true"))
                    || (name.equals("class") && value != null && value.contains("visually-hidden"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHint(byte[] html, int from, int end) {
        for (int at = from; at <= end - HINT.length; at++) {
            if (html[at] == HINT[0] && Arrays.equals(html, at, at + HINT.length, HINT, 0, HINT.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(long[] keys, long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    private static long[] keys(String... names) {
        long[] keys = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            for (byte b : names[i].getBytes(StandardCharsets.US_ASCII)) {
                keys[i] = add(keys[i], b);
            }
        }
        Arrays.sort(keys);
        return keys;
    }

    /** A number stands for a name, so that no text is made for each tag; no two names of HTML have the same. */
    private static long add(long key, byte letter) {
        return key * 131 + letter;
    }
}
