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

    private final Deque<HtmlElement> open = new ArrayDeque<>();
    private final HtmlElement around = new HtmlElement("", Map.of());
    private int at;

    private HtmlReader(String html, int at) {
        this.html = html;
        this.at = at;
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
        String part = page.substring(from, end > from ? end : page.length());
        return new HtmlReader(part, 0).element().elements(name).findFirst();
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
            open.element().add(new HtmlText(unescaped(html.substring(at, end))));
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
        if (isRaw(name)) {
            int end = html.indexOf("</" + name, at);
            at = end < 0 ? html.length() : end;
        }
        if (!closed && !isVoid(name)) {
            open.push(element);
        }
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
        boolean needed = isNeeded(key);
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            char quote = at < html.length() ? html.charAt(at) : ' ';
            int from = at + 1;
            int end = quote == '"' || quote == '\'' ? html.indexOf(quote, from) : -1;
            if (end < 0) {
                value = name();
            } else {
                at = end + 1;
                value = needed ? html.substring(from, end) : "";
            }
        }
        if (!needed) {
            return known;
        }
        Map<String, String> all = known.isEmpty() ? new HashMap<>(4) : known;
        all.put(key, unescaped(value));
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

    private static String unescaped(String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
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
