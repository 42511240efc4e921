package dev.prospectus.template;

import freemarker.core.HTMLOutputFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spells out abbreviations where a page first uses them (WCAG 2.2 SC 3.1.4): "TRG" becomes "TRG (teacher research
 * group)".
 *
 * <p>The abbreviation stays in front, so that an article before it, or a capital at the start of a sentence, stays
 * right. Headings, links, buttons and terms are not changed. Abbreviations that occur only in them are explained at
 * the end of the page. An abbreviation that the author has explained nearby is left alone. Safe for use by many
 * threads.
 */
final class FirstUses {

    /** Elements whose text is a name, which is often read out of context. */
    private static final Set<String> NAMES = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "summary", "label", "legend", "dt", "th", "caption",
            "abbr");

    /** Elements whose content is not text of the page. */
    private static final Set<String> UNREAD =
            Set.of("template", "script", "style", "svg", "select", "textarea", "code", "pre", "dialog");

    private static final Set<String> EMPTY = Set.of("br", "wbr", "img", "input", "hr", "source", "track", "col");

    /** One attribute of a tag; the quotes keep words of a value from being read as a name. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?<name>[^\\s=/\"']+)(?:=(?<quote>[\"'])(?<value>.*?)\\k<quote>)?", Pattern.DOTALL);

    /** How many characters of markup may separate an abbreviation and its explanation. */
    private static final int BESIDE = 60;

    private final SortedMap<String, String> full = new TreeMap<>();
    private final int longest;

    /** @param abbreviations single words, and what each stands for */
    FirstUses(Map<String, String> abbreviations) {
        abbreviations.forEach((word, words) -> full.put(word, HTMLOutputFormat.INSTANCE.escapePlainText(words)));
        this.longest = full.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;
    }

    /** @param html well-formed, in which {@code >} stands in no attribute */
    String spelledOut(String html) {
        return full.isEmpty() ? html : new Page(html).spelledOut();
    }

    /** A page that is read from start to end. */
    private final class Page {
        private final String html;
        private final StringBuilder out;
        private final Set<String> told = new HashSet<>();
        private final SortedSet<String> named = new TreeSet<>();
        private int copied;
        private String element = "";
        private int depth;

        Page(String html) {
            this.html = html;
            this.out = new StringBuilder(html.length() + 256);
        }

        String spelledOut() {
            int at = 0;
            while (at < html.length()) {
                char c = html.charAt(at);
                if (c == '<') {
                    at = tag(at);
                } else if (c == '&') {
                    at = Math.max(at, html.indexOf(';', at)) + 1;
                } else if (Character.isLetterOrDigit(c)) {
                    at = word(at);
                } else {
                    at++;
                }
            }
            out.append(html, copied, html.length());
            named.removeAll(told);
            if (!named.isEmpty()) {
                out.append("<p class=\"abbreviations\">On this page:");
                named.forEach(word -> out.append(word.equals(named.first()) ? " " : "; ")
                        .append(word)
                        .append(" stands for ")
                        .append(full.get(word)));
                out.append(".</p>\n");
            }
            return out.toString();
        }

        /** @return where it ends */
        private int tag(int at) {
            int end = html.indexOf('>', at);
            if (end < 0) {
                return html.length();
            }
            boolean closes = html.startsWith("</", at);
            int from = closes ? at + 2 : at + 1;
            int to = from;
            while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            String name = html.substring(from, to);
            boolean opens = !closes && html.charAt(end - 1) != '/' && !EMPTY.contains(name);
            if (depth > 0 && name.equals(element)) {
                depth += closes ? -1 : opens ? 1 : 0;
            } else if (depth == 0 && opens && (NAMES.contains(name) || isUnread(name, at, end))) {
                element = name;
                depth = 1;
            }
            if (depth == 0) {
                element = "";
            }
            return end + 1;
        }

        private boolean isUnread(String name, int at, int end) {
            return UNREAD.contains(name) || isHidden(html.substring(at, end));
        }

        /** @return where it ends */
        private int word(int at) {
            int end = at + 1;
            while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            if (end - at <= longest && Character.isUpperCase(html.charAt(at))) {
                String word = html.substring(at, end);
                boolean plural = word.endsWith("s") && !full.containsKey(word);
                String abbreviation = plural ? word.substring(0, word.length() - 1) : word;
                if (full.containsKey(abbreviation) && !told.contains(abbreviation)) {
                    use(abbreviation, plural, at, end);
                }
            }
            return end;
        }

        private void use(String abbreviation, boolean plural, int at, int end) {
            String words = full.getOrDefault(abbreviation, "");
            if (isBeside(words, at, end)) {
                told.add(abbreviation);
            } else if (depth == 0) {
                int after = afterPossessive(end);
                out.append(html, copied, after)
                        .append(" (")
                        .append(plural ? plural(words) : words)
                        .append(')');
                copied = after;
                told.add(abbreviation);
            } else if (NAMES.contains(element)) {
                named.add(abbreviation);
            }
        }

        private boolean isBeside(String words, int at, int end) {
            int room = words.length() + BESIDE;
            String around = html.substring(Math.max(0, at - room), Math.min(html.length(), end + room));
            String text = around.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }

        private int afterPossessive(int end) {
            for (String possessive : new String[] {"'s", "’s", "&#39;s"}) {
                if (html.startsWith(possessive, end)) {
                    return end + possessive.length();
                }
            }
            return end;
        }
    }

    /** Whether a tag hides its element from the eye or from screen readers. The word in a value, as in an address, does not. */
    private static boolean isHidden(String tag) {
        if (!tag.contains("hidden")) {
            return false;
        }
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            String name = attribute.group("name");
            String value = Objects.requireNonNullElse(attribute.group("value"), "");
            if (name.equals("hidden")
                    || (name.equals("aria-hidden") && value.equals("true"))
                    || (name.equals("class") && List.of(value.split("\\s+")).contains("visually-hidden"))) {
                return true;
            }
        }
        return false;
    }

    /** The last word before an "of", "for" or "in" takes the ending: "specialist leaders of education". */
    /**
     * The plural of a term, which is that of the last word before an "of", "for" or "in": "specialist leaders of
     * education".
     */
    static String plural(String words) {
        String head = words.split(" (?=(?:of|for|in) )", 2)[0];
        return head + "s" + words.substring(head.length());
    }
}
