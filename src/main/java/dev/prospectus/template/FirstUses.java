package dev.prospectus.template;

import freemarker.core.HTMLOutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

    /** How many characters of markup may separate an abbreviation and its explanation. */
    private static final int BESIDE = 60;

    private static final byte[][] POSSESSIVES = {bytes("'s"), bytes("’s"), bytes("&#39;s")};

    /** A word and what it stands for. */
    private static final class Abbreviation {

        /** Its place among all, by the order of words. */
        private final int number;

        private final byte[] word;

        /** The full words, escaped for HTML. */
        private final String words;

        /** The full words in small letters, to be compared with. */
        private final String plain;

        Abbreviation(int number, String word, String words) {
            this.number = number;
            this.word = bytes(word);
            this.words = HTMLOutputFormat.INSTANCE.escapePlainText(words);
            this.plain = this.words.toLowerCase(Locale.ROOT);
        }
    }

    private final List<Abbreviation> all = new ArrayList<>();

    private final Map<String, Abbreviation> byWord = new HashMap<>();

    /** The first bytes of all words, since nearly every word of a page is told apart by that alone. */
    private final boolean[] begins = new boolean[1 << Byte.SIZE];

    /** @param abbreviations single words, and what each stands for */
    FirstUses(Map<String, String> abbreviations) {
        new TreeMap<>(abbreviations).forEach((word, words) -> {
            Abbreviation abbreviation = new Abbreviation(all.size(), word, words);
            all.add(abbreviation);
            // Without a capital in front it is a word like any other.
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                byWord.put(word, abbreviation);
                begins[abbreviation.word[0] & 0xFF] = true;
            }
        });
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Writes a part of a page.
     *
     * @param html in UTF-8, well-formed, in which {@code >} stands in no attribute
     */
    void write(byte[] html, Utf8Writer out) {
        new Page(html, out).read();
    }

    /** One page while it is read from its start to its end. */
    private final class Page {
        private final byte[] html;
        private final Utf8Writer out;
        private final Nesting nesting = new Nesting();
        private final boolean[] spelledOut = new boolean[all.size()];
        private final boolean[] named = new boolean[all.size()];
        private int copied;

        Page(byte[] html, Utf8Writer out) {
            this.html = html;
            this.out = out;
        }

        void read() {
            int at = 0;
            while (at < html.length) {
                byte b = html[at];
                if (b == '<') {
                    at = nesting.tag(html, at);
                } else if (b == '&') {
                    at = Math.max(at, indexOf(';', at)) + 1;
                } else {
                    int end = Letters.end(html, at);
                    if (end == at) {
                        at++;
                    } else {
                        word(at, end);
                        at = end;
                    }
                }
            }
            out.write(html, copied, html.length - copied);
            tellNamed();
        }

        private void word(int at, int end) {
            if (!begins[html[at] & 0xFF]) {
                return;
            }
            String word = new String(html, at, end - at, StandardCharsets.UTF_8);
            Abbreviation whole = byWord.get(word);
            if (whole != null) {
                use(whole, false, at, end);
            } else if (word.endsWith("s")) {
                Abbreviation plural = byWord.get(word.substring(0, word.length() - 1));
                if (plural != null) {
                    use(plural, true, at, end);
                }
            }
        }

        private void use(Abbreviation abbreviation, boolean plural, int at, int end) {
            int number = abbreviation.number;
            if (spelledOut[number]) {
                return;
            }
            if (isBeside(abbreviation.plain, at, end)) {
                spelledOut[number] = true;
            } else if (nesting.isProse()) {
                int after = afterPossessive(end);
                out.write(html, copied, after - copied);
                out.write(" (" + (plural ? plural(abbreviation.words) : abbreviation.words) + ")");
                copied = after;
                spelledOut[number] = true;
            } else if (nesting.isName()) {
                named[number] = true;
            }
        }

        private boolean isBeside(String words, int at, int end) {
            int room = words.length() + BESIDE;
            int from = Letters.back(html, at, room);
            int to = Letters.forth(html, end, room);
            return text(new String(html, from, to - from, StandardCharsets.UTF_8))
                    .toLowerCase(Locale.ROOT)
                    .contains(words);
        }

        private int afterPossessive(int end) {
            for (byte[] possessive : POSSESSIVES) {
                int after = end + possessive.length;
                if (after <= html.length && Arrays.equals(html, end, after, possessive, 0, possessive.length)) {
                    return after;
                }
            }
            return end;
        }

        private void tellNamed() {
            String before = "<p class=\"abbreviations\">On this page: ";
            for (Abbreviation abbreviation : all) {
                if (named[abbreviation.number] && !spelledOut[abbreviation.number]) {
                    out.write(before);
                    out.write(abbreviation.word, 0, abbreviation.word.length);
                    out.write(" stands for " + abbreviation.words);
                    before = "; ";
                }
            }
            if (before.equals("; ")) {
                out.write(".</p>\n");
            }
        }

        private int indexOf(char wanted, int from) {
            for (int at = from; at < html.length; at++) {
                if (html[at] == wanted) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** Without tags, and with one space wherever there is a tag or space. */
    private static String text(String html) {
        StringBuilder text = new StringBuilder(html.length());
        boolean space = false;
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            int close = c == '<' ? html.indexOf('>', at) : -1;
            if (close >= 0 || c == ' ' || (c >= '\t' && c <= '\r')) {
                if (!space) {
                    text.append(' ');
                }
                space = true;
                at = Math.max(at, close);
            } else {
                text.append(c);
                space = false;
            }
        }
        return text.toString();
    }

    /** The last word before an "of", "for" or "in" takes the ending: "specialist leaders of education". */
    static String plural(String words) {
        String head = words.split(" (?=(?:of|for|in) )", 2)[0];
        return head + "s" + words.substring(head.length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
