package dev.prospectus.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Author's words in a comment of a git host. They must stay words: neither HTML nor marks, no link, and nobody is called, so that a
 * pull request can't speak through the comment.
 */
final class MarkdownText {

    /** Cannot be seen; it parts what a host would take for a name, a number or an address. */
    private static final String PART = "&#8203;";

    private static final Pattern MARKS = Pattern.compile("[`*_\\[\\]~|$]");

    /** What begins a heading, a list or a quotation. */
    private static final Pattern BEGINNING = Pattern.compile("^([#+=>-]|\\d+(?=[.)]))");

    /** What calls somebody or names something on a host: @name, #12, !12, ~label, %milestone, $snippet, :emoji:. */
    private static final Pattern NAMED =
            Pattern.compile("(?<=[@#!~%$&])(?=[\\p{L}\\p{N}\"_-])|(?<=:)(?=[a-z0-9_+-]+:)");

    /** Addresses, and numbers of issues such as GH-12. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<=[wW]{3})(?=\\.)|(?<=:)(?=//)|(?<=\\b[A-Z]{2,10})(?=-\\d)");

    private static final Pattern COMMIT = Pattern.compile("\\b(?=[0-9a-f]*\\d)([0-9a-f]{4})([0-9a-f]{3,36})\\b");

    private MarkdownText() {}

    /** On one line, whatever the words were on. */
    static String of(String words) {
        String line = OneLine.of(words).replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200D]]", " ");
        String parted =
                ADDRESS.matcher(NAMED.matcher(line).replaceAll("\u200B")).replaceAll("\u200B");
        parted = COMMIT.matcher(parted).replaceAll("$1\u200B$2");
        String html = parted.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&#92;");
        String plain = MARKS.matcher(html).replaceAll("\\\\$0");
        Matcher beginning = BEGINNING.matcher(plain);
        boolean number = beginning.find() && Character.isDigit(plain.charAt(0));
        return (number
                        ? plain.substring(0, beginning.end()) + "\\" + plain.substring(beginning.end())
                        : beginning.reset().replaceFirst("\\\\$0"))
                .replace("\u200B", PART);
    }

    /** What is to be copied as it is; hosts read nothing in it. */
    static String code(String words) {
        return words.isEmpty() || words.contains("`") || words.contains("\n") ? of(words) : "`" + words + "`";
    }
}
