package dev.prospectus.output.twin;

import java.util.regex.Pattern;

/** Words as Markdown (CommonMark 0.31, and GitHub's tables and strikethrough): what could be read as a mark gets a backslash. */
final class MarkdownText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    /** What begins a heading, a list, a quotation or a rule only at the beginning of a line. */
    private static final Pattern AT_START = Pattern.compile("^(?:([#>+=-])|(\\d{1,9})([.)]))");

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private MarkdownText() {}

    /** Words within a line; any white space becomes one space. */
    static String words(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Whether its words stay as they are, as most do: to write each anew takes a third of what a twin takes. */
    private static boolean isPlain(String text) {
        boolean spaced = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\t', '\r', '\n', '\f', '\\', '`', '*', '_', '[', ']', '<', '~', '|', '&' -> {
                    return false;
                }
                case ' ' -> {
                    if (spaced) {
                        return false;
                    }
                    spaced = true;
                }
                default -> spaced = false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        char[] characters = text.toCharArray();
        StringBuilder escaped = new StringBuilder(characters.length + 8);
        boolean references = false;
        int done = 0;
        for (int i = 0; i < characters.length; i++) {
            switch (characters[i]) {
                case ' ', '\t', '\r', '\n', '\f' -> {
                    escaped.append(characters, done, i - done).append(' ');
                    while (i + 1 < characters.length && isSpace(characters[i + 1])) {
                        i++;
                    }
                    done = i + 1;
                }
                case '\\', '`', '*', '_', '[', ']', '<', '~', '|' -> {
                    escaped.append(characters, done, i - done).append('\\');
                    done = i;
                }
                case '&' -> references = true;
                default -> {}
            }
        }
        String words =
                escaped.append(characters, done, characters.length - done).toString();
        return references ? REFERENCE.matcher(words).replaceAll("\\\\&") : words;
    }

    private static boolean isSpace(char character) {
        return switch (character) {
            case ' ', '\t', '\r', '\n', '\f' -> true;
            default -> false;
        };
    }

    /** A line that begins with words, not with a mark. */
    static String line(String words) {
        if (words.isEmpty() || "#>+=-0123456789".indexOf(words.charAt(0)) < 0) {
            return words;
        }
        return AT_START.matcher(words).replaceFirst(found -> found.group(1) != null ? "\\\\$1" : "$2\\\\$3");
    }

    /** An address where a link names it; one with signs that would end it stands in angle brackets. */
    static String target(String address) {
        boolean plain = address.chars().noneMatch(c -> c <= ' ' || "()<>\\".indexOf(c) >= 0);
        return plain
                ? address
                : "<"
                        + address.replace("\\", "%5C")
                                .replace("<", "%3C")
                                .replace(">", "%3E")
                                .replace(" ", "%20")
                                .replace("\n", "")
                        + ">";
    }

    /** Code within a line: between more backticks than it holds. */
    static String code(String text) {
        String marks = "`".repeat(longestRun(text) + 1);
        boolean touching = text.startsWith("`") || text.endsWith("`");
        String line = SPACES.matcher(text).replaceAll(" ");
        return marks + (touching ? " " + line + " " : line) + marks;
    }

    /** Code in lines of its own. */
    static String codeBlock(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "\n" + text.stripTrailing() + "\n" + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
