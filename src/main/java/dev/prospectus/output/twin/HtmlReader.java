package dev.prospectus.output.twin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an element of a page that templates of ours or of a theme made, in one pass. What browsers would mend (an element that nobody
 * closes) ends with the element around it, so that no page is refused.
 */
final class HtmlReader {

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    /** In UTF-8, which nobody has to make characters of where markup is read: that is ASCII. */
    private final byte[] html;

    /** Where what is read ends. */
    private final int last;

    private final Deque<HtmlElement> open = new ArrayDeque<>();
    private final HtmlElement around = new HtmlElement("", Map.of());
    private int at;

    private HtmlReader(byte[] html, int begin, int last) {
        this.html = html;
        this.at = begin;
        this.last = last;
        open.push(around);
    }

    /**
     * The first element that begins so; absent where there is none. The page is read up to the last end of an element of its name,
     * which of its main content is about half.
     *
     * @param html in UTF-8
     * @param tag its beginning, such as {@code <main}
     */
    static Optional<HtmlElement> first(byte[] html, String tag) {
        String page = new String(html, StandardCharsets.ISO_8859_1);
        int from = page.indexOf(tag);
        if (from < 0) {
            return Optional.empty();
        }
        String name = tag.substring(1, tag.indexOf(' '));
        int end = page.lastIndexOf("</" + name);
        return new HtmlReader(html, from, end > from ? end : html.length)
                .element()
                .elements(name)
                .findFirst();
    }

    /** A nameless element around it. */
    private HtmlElement element() {
        do {
            int tag = find('<', at);
            words(tag);
            if (tag < last) {
                tag();
            }
        } while (open.size() > 1 && at < last);
        return around;
    }

    private void words(int end) {
        if (end > at) {
            open.element().add(new HtmlText(unescaped(at, end)));
            at = end;
        }
    }

    private void tag() {
        if (stands("<!--", at)) {
            at = Math.min(find("-->", at) + 3, last);
        } else if (stands("<!", at)) {
            at = Math.min(find('>', at) + 1, last);
        } else if (stands("</", at)) {
            int end = find('>', at);
            close(lower(at + 2, Math.max(at + 2, end)).strip());
            at = Math.min(end + 1, last);
        } else {
            begin();
        }
    }

    /** Where the next one is; the end where there is none. */
    private int find(char character, int from) {
        int index = from;
        while (index < last && html[index] != character) {
            index++;
        }
        return index;
    }

    private int find(String text, int from) {
        int index = find(text.charAt(0), from);
        while (index < last && !stands(text, index)) {
            index = find(text.charAt(0), index + 1);
        }
        return index;
    }

    private boolean stands(String text, int index) {
        int length = text.length();
        if (index + length > last) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (html[index + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void close(String name) {
        for (HtmlElement element : open) {
            if (element.name().equals(name)) {
                while (open.pop() != element) {
                    // What nobody closed ends here as well.
                }
                return;
            }
        }
    }

    private void begin() {
        at++;
        String name = name();
        Map<String, String> attributes = Map.of();
        boolean closed = false;
        while (at < last && html[at] != '>') {
            if (isSpace(html[at]) || html[at] == '/') {
                closed = html[at] == '/';
                at++;
            } else {
                attributes = attribute(attributes);
                closed = false;
            }
        }
        at = Math.min(at + 1, last);
        HtmlElement element = new HtmlElement(name, attributes);
        open.element().add(element);
        if (!closed && !isVoid(name)) {
            open.push(element);
            if (element.isUnseen()) {
                passBy(element);
            }
        }
    }

    /** Of a drawing its description is read, once: the layout for narrow screens shows the same. */
    private void passBy(HtmlElement element) {
        int end = end(element.name());
        if (element.hasClass("diagram-wide")) {
            int begin = find("<desc", at);
            int after = find("</desc", at);
            if (begin < after && after < end) {
                at = begin;
                tag();
                words(after);
            }
        }
        at = end;
    }

    /** Where an element that was just begun ends, also if others of its name are in it; right here if nobody closes it. */
    private int end(String name) {
        int deeper = isRaw(name) ? 0 : 1;
        int depth = 1;
        for (int tag = find('<', at); tag < last; tag = find('<', tag + 1)) {
            boolean closes = stands("/", tag + 1);
            int from = tag + (closes ? 2 : 1);
            if (stands(name, from) && endsName(from + name.length())) {
                depth += closes ? -1 : deeper;
                if (depth == 0) {
                    return tag;
                }
            }
        }
        return deeper == 0 ? last : at;
    }

    private boolean endsName(int index) {
        return index < last && !Character.isLetterOrDigit(html[index] & 0xff) && html[index] != '-';
    }

    /** What was known with the next attribute, if that is needed. */
    private Map<String, String> attribute(Map<String, String> known) {
        int begin = at;
        passName();
        if (at == begin) {
            at++;
            return known;
        }
        String key = mayBeNeeded(html[begin]) ? lower(begin, at) : "";
        int from = at;
        int end = at;
        if (at < last && html[at] == '=') {
            at++;
            char quote = at < last ? (char) html[at] : ' ';
            from = at + 1;
            end = quote == '"' || quote == '\'' ? find(quote, from) : last;
            if (end == last) {
                from = at;
                passName();
                end = at;
            } else {
                at = end + 1;
            }
        }
        if (!isNeeded(key)) {
            return known;
        }
        Map<String, String> all = known.isEmpty() ? new HashMap<>(4) : known;
        all.put(key, unescaped(from, end));
        return all;
    }

    /** Up to what can't be part of it. */
    private String name() {
        int from = at;
        passName();
        return lower(from, at);
    }

    private void passName() {
        while (at < last && isPartOfName(html[at])) {
            at++;
        }
    }

    /** By its first letter: most attributes are for scripts. */
    private static boolean mayBeNeeded(byte first) {
        return switch (first) {
            case 'd', 'i', 't', 'r', 'l' -> false;
            default -> true;
        };
    }

    private boolean isPartOfName(byte character) {
        return switch (character) {
            case ' ', '\t', '\r', '\n', '>', '=' -> false;
            case '/' -> at + 1 == last || html[at + 1] != '>';
            default -> true;
        };
    }

    private static boolean isVoid(String name) {
        return switch (name) {
            case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" ->
                true;
            default -> false;
        };
    }

    /** Whether the content of such an element is no markup. */
    private static boolean isRaw(String name) {
        return name.equals("script") || name.equals("style");
    }

    /** What scripts need is by far the longest part of a page, and no twin needs it. */
    private static boolean isNeeded(String attribute) {
        return switch (attribute) {
            case "class", "href", "src", "alt", "hidden", "aria-hidden" -> true;
            default -> false;
        };
    }

    private static boolean isSpace(byte character) {
        return switch (character) {
            case ' ', '\t', '\r', '\n', '\f' -> true;
            default -> false;
        };
    }

    private String lower(int from, int to) {
        boolean lower = true;
        for (int index = from; index < to; index++) {
            lower &= html[index] < 'A' || html[index] > 'Z';
        }
        String name = new String(html, from, to - from, StandardCharsets.ISO_8859_1);
        return lower ? name : name.toLowerCase(Locale.ROOT);
    }

    private String unescaped(int from, int to) {
        String text = new String(html, from, to - from, StandardCharsets.UTF_8);
        int and = text.indexOf('&');
        if (and < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (and >= 0) {
            int end = text.indexOf(';', and);
            String character = end < 0 ? "" : character(text.substring(and + 1, end));
            plain.append(text, done, and).append(character.isEmpty() ? "&" : character);
            done = character.isEmpty() ? and + 1 : end + 1;
            and = text.indexOf('&', done);
        }
        return plain.append(text, done, text.length()).toString();
    }

    /** Empty for what is no reference. */
    private static String character(String reference) {
        if (!reference.startsWith("#")) {
            return ENTITIES.getOrDefault(reference, "");
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int point = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
