package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.RefNode;
import dev.prospectus.markdown.Outline.Leftover;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what was meant as a link or picture and is none. */
final class LeftLinks {

    private static final int LONGEST = 400;

    private LeftLinks() {}

    static void find(String source, String raw, int from, int to, List<Leftover> found) {
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (c == ']') {
                behindWords(source, raw, from, to, i, found);
            } else if (c == ')' && i + 1 < to && raw.charAt(i + 1) == '[') {
                reversed(source, raw, from, to, i, found);
            } else if (c == '<') {
                angle(source, raw, to, i, found);
            }
        }
    }

    /** Brackets in two pairs, or with a meaning elsewhere; brackets alone may be meant as such. */
    static void reference(RefNode link, String source, List<Leftover> found) {
        int from = link.getStartOffset();
        int to = link.getEndOffset();
        String words = source.substring(from, to);
        String inside =
                words.substring(words.indexOf('[') + 1, words.indexOf(']') < 0 ? words.length() : words.indexOf(']'));
        if (link.getReference().isNotNull() && link.getReference().isNotEmpty() && !link.isReferenceTextCombined()) {
            found.add(new Leftover(
                    from,
                    to,
                    "'" + Leftovers.excerpt(source, from, to) + "' is no link: the text does not say which address '"
                            + link.getReference() + "' has",
                    "write the address in round brackets, as in [" + inside + "](/address/)"));
        } else if (inside.startsWith("!")) {
            found.add(new Leftover(
                    from,
                    to,
                    "'[" + inside + "]' is not known here, and readers see it as it is",
                    "write a word in bold instead, such as **Note:**"));
        } else if (Stream.of("TOC", "[TOC", "_TOC_").anyMatch(inside::equalsIgnoreCase)) {
            found.add(new Leftover(
                    from,
                    to,
                    "'[" + inside + "]' makes no table of contents, and readers see it as it is",
                    "delete it"));
        } else if (from > 0 && source.charAt(from - 1) == '[' && source.startsWith("]", to)) {
            found.add(new Leftover(
                    from - 1,
                    to + 1,
                    "'[[" + inside + "]]' is no link here",
                    "write [" + inside + "](/address/) with the address of the page"));
        } else if (!isOfQuotation(inside) && (from == 0 || source.charAt(from - 1) != '\\')) {
            found.add(new Leftover(
                    from,
                    to,
                    "readers see '" + Leftovers.excerpt(source, from, to) + "' with its brackets, since it is no link",
                    "write \\[" + inside + "\\] if the brackets are meant, or [" + inside
                            + "](/address/) with the address of the page",
                    true));
        }
    }

    /** What editors put into the words of others: {@code [sic]}, {@code [...]}, {@code [t]heir}. */
    private static boolean isOfQuotation(String inside) {
        return inside.length() < 2 || inside.equalsIgnoreCase("sic") || inside.matches("[.\u2026 ]+");
    }

    private static void behindWords(String source, String raw, int from, int to, int close, List<Leftover> found) {
        int next = close + 1;
        while (next < to && " \t\n".indexOf(source.charAt(next)) >= 0) {
            next++;
        }
        if (next < to && raw.charAt(next) == '\uFF08') {
            wide(source, raw, from, to, close, found);
            return;
        }
        if (next >= to || raw.charAt(next) != '(') {
            return;
        }
        int open = open(raw, from, close);
        if (open < 0) {
            return;
        }
        int end = indexOf(source, ')', next, to);
        boolean ends = end >= 0;
        String target = source.substring(next + 1, ends ? end : to).strip();
        String words = source.substring(open, close + 1);
        int stop = Math.min(ends ? end + 1 : to, open + LONGEST);
        String quoted = "'" + Leftovers.excerpt(source, open, stop) + "' is no "
                + (words.startsWith("!") ? "picture: " : "link: ");
        if (next > close + 1) {
            if (looksLikeAddress(target) && ends && target.indexOf(' ') < 0) {
                found.add(new Leftover(
                        open,
                        stop,
                        quoted + "a space stands between ] and (",
                        "write " + Leftovers.oneLine(words + "(" + target + ")")));
            }
        } else if (!ends) {
            String address = target.split("\\s", 2)[0];
            found.add(new Leftover(
                    open,
                    stop,
                    quoted + "the round bracket behind the address is missing",
                    "write " + Leftovers.oneLine(words + "(" + address + ")")));
        } else if (target.indexOf(' ') >= 0 || target.indexOf('\n') >= 0) {
            found.add(new Leftover(
                    open,
                    stop,
                    quoted + "an address holds no spaces",
                    target.indexOf('"') >= 0
                            ? "write " + words + "(/address/ \"title\"), with both quotation marks"
                            : target.startsWith("http") || target.startsWith("<")
                                    ? "write " + Leftovers.oneLine(words + "(" + withoutSpaces(target) + ")")
                                    : "give the file or page a name without spaces, and write "
                                            + Leftovers.oneLine(
                                                    words + "(" + target.strip().replaceAll("\\s+", "-") + ")")));
        } else if (target.indexOf('\\') >= 0) {
            found.add(new Leftover(
                    open,
                    stop,
                    quoted + "an address has slashes of the other kind",
                    "write " + Leftovers.oneLine(words + "(" + target.replace('\\', '/') + ")")));
        } else {
            found.add(
                    new Leftover(open, stop, quoted + "its brackets don't match", "write it as in [words](/address/)"));
        }
    }

    /** As addresses have them. The name of a page's file has a plus for each, since JBake gave it that address. */
    private static String withoutSpaces(String target) {
        String address = target.replaceAll("[<>]", "").strip();
        int name = address.startsWith("/") && address.endsWith(".html") ? address.lastIndexOf('/') : address.length();
        return address.substring(0, name).replaceAll("\\s+", "%20")
                + address.substring(name).replaceAll("\\s+", "+");
    }

    /** Round brackets of another keyboard. */
    private static void wide(String source, String raw, int from, int to, int close, List<Leftover> found) {
        int open = open(raw, from, close);
        int end = indexOf(source, '\uFF09', close, to);
        if (open >= 0 && end >= 0) {
            String target =
                    source.substring(source.indexOf('\uFF08', close) + 1, end).strip();
            found.add(new Leftover(
                    open,
                    end + 1,
                    "'" + Leftovers.excerpt(source, open, end + 1) + "' is no link: its round brackets are full-width",
                    "write " + Leftovers.oneLine(source.substring(open, close + 1) + "(" + target + ")")));
        }
    }

    private static void reversed(String source, String raw, int from, int to, int close, List<Leftover> found) {
        int end = indexOf(source, ']', close, to);
        int open = close;
        while (open > from && open > close - LONGEST && raw.charAt(open) != '(') {
            open--;
        }
        if (raw.charAt(open) != '(' || end < 0) {
            return;
        }
        String target = source.substring(close + 2, end);
        if (looksLikeAddress(target)) {
            found.add(new Leftover(
                    open,
                    end + 1,
                    "'" + Leftovers.excerpt(source, open, end + 1)
                            + "' is no link: its brackets are the wrong way round",
                    "write " + Leftovers.oneLine("[" + source.substring(open + 1, close) + "](" + target + ")")));
        }
    }

    private static void angle(String source, String raw, int to, int at, List<Leftover> found) {
        if (raw.startsWith(Comments.START, at)) {
            found.add(new Leftover(
                    at,
                    at + Comments.START.length(),
                    "the comment that begins here never ends, so readers see it",
                    "write --> where it ends, in the same paragraph"));
            return;
        }
        String begin = source.substring(at + 1, Math.min(to, at + 9)).toLowerCase(Locale.ROOT);
        if (begin.startsWith("http:")
                || begin.startsWith("https:")
                || begin.startsWith("www.")
                || begin.startsWith("mailto:")) {
            int end = indexOf(source, '>', at, to);
            int stop = end < 0 ? Math.min(to, at + 9) : end + 1;
            found.add(new Leftover(
                    at,
                    stop,
                    "'" + Leftovers.excerpt(source, at, stop) + "' is no address in angle brackets",
                    "write the address without angle brackets and without spaces"));
        }
    }

    /** The bracket that the one at {@code close} belongs to, with an exclamation mark in front of it; -1 if there is none. */
    private static int open(String raw, int from, int close) {
        int depth = 0;
        for (int i = close; i >= from && i > close - LONGEST; i--) {
            if (raw.charAt(i) == ']') {
                depth++;
            } else if (raw.charAt(i) == '[') {
                depth--;
                if (depth == 0) {
                    return i > from && raw.charAt(i - 1) == '!' ? i - 1 : i;
                }
            }
        }
        return -1;
    }

    private static int indexOf(String text, char sought, int from, int to) {
        int end = Math.min(to, from + 2 * LONGEST);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    private static boolean looksLikeAddress(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        return Stream.of("/", "#", "http:", "https:", "mailto:", "tel:", "www.", "./", "../")
                        .anyMatch(address::startsWith)
                || Stream.of(".md", ".html", ".pdf", ".docx", "/").anyMatch(address::endsWith);
    }
}
