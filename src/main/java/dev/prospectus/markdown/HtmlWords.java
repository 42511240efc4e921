package dev.prospectus.markdown;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The words of an author's HTML for the checks of wording: the source, character for character, with all else hidden. */
final class HtmlWords {

    private static final char HIDDEN = '\uFFFC';
    private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp", "var");

    private HtmlWords() {}

    /** @param body the source as it was read, when it is clean */
    static String of(Element body, String source) {
        char[] words = new char[source.length()];
        Arrays.fill(words, HIDDEN);
        for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
            words[i] = '\n';
        }
        body.nodeStream(TextNode.class)
                .filter(text -> text.sourceRange().isTracked() && !isCode(text))
                .forEach(text -> show(
                        source,
                        text.sourceRange().startPos(),
                        Math.min(text.sourceRange().endPos(), source.length()),
                        words));
        return new String(words);
    }

    private static boolean isCode(TextNode text) {
        for (Element in = text.parent(); in != null; in = in.parent()) {
            if (CODE.contains(in.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** A character reference is what it stands for; the rest of its characters are hidden. */
    private static void show(String source, int from, int to, char[] words) {
        for (int i = from; i < to; i++) {
            int end = source.charAt(i) == '&' ? source.indexOf(';', i) : -1;
            if (end > i && end < to && end - i <= 10) {
                String meant = Parser.unescapeEntities(source.substring(i, end + 1), false);
                words[i] = meant.length() == 1 ? meant.charAt(0) : HIDDEN;
                i = end;
            } else if (source.charAt(i) != '<') {
                words[i] = source.charAt(i);
            }
        }
    }
}
