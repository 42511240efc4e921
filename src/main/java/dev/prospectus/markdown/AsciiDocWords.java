package dev.prospectus.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in AsciiDoc for the checks of wording: the source, character for character, with all hidden that is clearly no word.
 * It is read line by line, since the converted text does not know where its words stood.
 */
final class AsciiDocWords {

    private static final char HIDDEN = '\uFFFC';

    /** Lines that say something to Asciidoctor, and the borders of blocks. */
    private static final Pattern MARK_LINE =
            Pattern.compile(":!?[\\w-]+!?:.*|\\[.*\\]\\s*|//(?!/).*|={4,}|\\*{4,}|_{4,}|--|[|,:!]===|'{3,}|<{3,}|\\+");

    /** The borders of blocks whose lines are no text. */
    private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3,}.*");

    /** Within a line: macros up to their words, bare addresses, code, references and attributes. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):"),
            Pattern.compile("[a-z]+::?[^\\s\\[\\]]*(?=\\[)"),
            Pattern.compile("(?:https?|ftp|irc|mailto)://[^\\s\\[\\]<>]*|mailto:[^\\s\\[]*"),
            Pattern.compile("`[^`\\n]*`"),
            Pattern.compile("<<[^,>\\n]*,?|>>|<\\.+>|<\\d+>|\\(\\(\\(.*?\\)\\)\\)"),
            Pattern.compile("\\{[\\w-]+\\}|\\[\\[.*?\\]\\]|pass:[a-z,]*\\[.*?\\]|\\+\\+\\+.*?\\+\\+\\+"));

    private AsciiDocWords() {}

    /** @param source also with the header, whose title others look at */
    static String of(String source) {
        StringBuilder words = new StringBuilder(source.length());
        String open = "";
        boolean header = source.startsWith("= ") || source.startsWith(":") || source.startsWith("# ");
        for (String line : source.split("\n", -1)) {
            boolean border = VERBATIM.matcher(line).matches();
            boolean hidden = header
                    || border
                    || !open.isEmpty()
                    || MARK_LINE.matcher(line).matches();
            if (border && open.isEmpty()) {
                open = line.startsWith("```") ? "```" : line;
            } else if (border && line.equals(open)) {
                open = "";
            }
            header &= !line.isBlank();
            words.append(hidden ? hidden(line) : visible(line)).append('\n');
        }
        words.setLength(source.length());
        return words.toString();
    }

    private static String visible(String line) {
        String visible = line;
        for (Pattern mark : MARKS) {
            visible = mark.matcher(visible).replaceAll(found -> Matcher.quoteReplacement(hidden(found.group())));
        }
        return visible;
    }

    private static String hidden(String part) {
        return String.valueOf(HIDDEN).repeat(part.length());
    }
}
