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

    /** One character for each byte, since markup is ASCII and a string of such characters is read in half the time. */
    private final String html;

    private final byte[] page;

    /** Where the part of the page begins that is read. */
    private final int offset;

    private final Deque<HtmlElement> open = new ArrayDeque<>();
    private final HtmlElement around = new HtmlElement("", Map.of());
    private int at;

    private HtmlReader(byte[] page, int offset, int end) {
        this.html = new String(page, offset, end - offset, StandardCharsets.ISO_8859_1);
        this.page = page;
        this.offset = offset;
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
            int tag = html.indexOf('<', at);
            words(tag < 0 ? html.length() : tag);
            if (tag >= 0) {
                tag();
            }
        } while (open.size() > 1 && at < html.length());
        return around;
    }

    private void words(int end) {
        if (end > at) {
            open.element().add(new HtmlText(unescaped(at, end)));
            at = end;
        }
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            at = end < 0 ? html.length() : end + 3;
        } else if (html.startsWith("<!", at)) {
            at = after('>');
        } else if (html.startsWith("</", at)) {
            int end = after('>');
            close(lower(html.substring(at + 2, Math.max(at + 2, end - 1)).strip()));
            at = end;
        } else {
            begin();
        }
    }

    private int after(char character) {
        int end = html.indexOf(character, at);
        return end < 0 ? html.length() : end + 1;
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
        while (at < html.length() && html.charAt(at) != '>') {
            char character = html.charAt(at);
            if (Character.isWhitespace(character) || character == '/') {
                closed = character == '/';
                at++;
            } else {
                attributes = attribute(attributes);
                closed = false;
            }
        }
        at = Math.min(at + 1, html.length());
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
            int begin = html.indexOf("<desc", at);
            int after = html.indexOf("</desc", at);
            if (begin >= 0 && begin < after && after < end) {
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
        for (int tag = html.indexOf('<', at); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            boolean closes = html.startsWith("/", tag + 1);
            int from = tag + (closes ? 2 : 1);
            if (html.startsWith(name, from) && endsName(from + name.length())) {
                depth += closes ? -1 : deeper;
                if (depth == 0) {
                    return tag;
                }
            }
        }
        return deeper == 0 ? html.length() : at;
    }

    private boolean endsName(int index) {
        return index < html.length() && !Character.isLetterOrDigit(html.charAt(index)) && html.charAt(index) != '-';
    }

    /** What was known with the next attribute, if that is needed. */
    private Map<String, String> attribute(Map<String, String> known) {
        int begin = at;
        passName();
        if (at == begin) {
            at++;
            return known;
        }
        String key = mayBeNeeded(html.charAt(begin)) ? lower(html.substring(begin, at)) : "";
        int from = at;
        int end = at;
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            char quote = at < html.length() ? html.charAt(at) : ' ';
            from = at + 1;
            end = quote == '"' || quote == '\'' ? html.indexOf(quote, from) : -1;
            if (end < 0) {
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
        return lower(html.substring(from, at));
    }

    private void passName() {
        while (at < html.length() && isPartOfName(html.charAt(at))) {
            at++;
        }
    }

    /** By its first letter: most attributes are for scripts. */
    private static boolean mayBeNeeded(char first) {
        return switch (first) {
            case 'd', 'i', 't', 'r', 'l' -> false;
            default -> true;
        };
    }

    private boolean isPartOfName(char character) {
        return switch (character) {
            case ' ', '\t', '\r', '\n', '>', '=' -> false;
            case '/' -> at + 1 == html.length() || html.charAt(at + 1) != '>';
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

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String unescaped(int from, int to) {
        String text = new String(page, offset + from, to - from, StandardCharsets.UTF_8);
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
