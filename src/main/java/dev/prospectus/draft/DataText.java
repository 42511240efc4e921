package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Bare;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.DataValue.Entry;
import dev.prospectus.draft.DataValue.Items;
import dev.prospectus.draft.DataValue.Text;
import dev.prospectus.yaml.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values as a YAML text in house style: two spaces a level, dashes indented below their key, quotes only where they are needed,
 * several lines of text behind {@code |} and one long line behind {@code >-}, short lists of words in brackets. Keys stand in
 * the order in which they were given. What is written reads back as the same values, letters in the form of {@link
 * dev.prospectus.source.SourceText#composed}.
 */
public final class DataText {

    /** Columns, as in the sample hub. */
    private static final int WIDTH = 140;

    private static final int SHORT_LIST = 90;

    /** What a block behind {@code |} would not keep, or nobody would see. */
    private static final Pattern UNSEEN_SPACE = Pattern.compile("\\A[ \\t\\n]|[ \\t](\\n|\\z)|\\n\\n\\z|\\n\\t");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} -]*");

    private final StringBuilder out = new StringBuilder();

    private DataText() {}

    /**
     * A whole file.
     *
     * @param top lines of comment at its top; the first may be a schema's line
     */
    public static String file(List<String> top, Block content) {
        DataText text = new DataText();
        text.comment(top, "");
        text.keys(content, "");
        return text.out.toString();
    }

    /** Keys with their values, as they stand in a file at an indentation. Whole lines. */
    public static String keys(Block content, int indent) {
        DataText text = new DataText();
        text.keys(content, " ".repeat(indent));
        return text.out.toString();
    }

    /** An item of a list with its dash, as it stands in a file at an indentation. Whole lines. */
    public static String item(DataValue item, int indent) {
        DataText text = new DataText();
        text.items(new Items(List.of(item)), " ".repeat(indent));
        return text.out.toString();
    }

    private void keys(Block block, String indent) {
        comment(block.comment(), indent);
        for (Entry entry : block.entries()) {
            comment(entry.comment(), indent);
            entry.value().ifPresent(value -> {
                out.append(indent)
                        .append(ScalarText.words(inOneLine(entry.key())))
                        .append(':');
                value(value, indent);
            });
        }
    }

    /** A value behind its key. */
    private void value(DataValue value, String indent) {
        Optional<String> between = inBrackets(value, indent);
        if (between.isPresent()) {
            out.append(' ').append(between.get()).append('\n');
        } else if (value instanceof Items list) {
            out.append('\n');
            items(list, indent + "  ");
        } else if (value instanceof Block block) {
            out.append('\n');
            keys(block, indent + "  ");
        } else {
            out.append(' ');
            scalar(value, indent);
        }
    }

    private void items(Items list, String indent) {
        for (DataValue item : list.items()) {
            if (item instanceof Block block && !block.isEmpty()) {
                DataText keys = new DataText();
                keys.keys(new Block(block.entries()), indent + "  ");
                comment(block.comment(), indent);
                dash(keys.out.toString(), indent);
            } else {
                out.append(indent).append("-");
                if (item instanceof Items inner && inBrackets(inner, indent).isEmpty()) {
                    out.append('\n');
                    items(inner, indent + "  ");
                } else {
                    value(item, indent);
                }
            }
        }
    }

    /** Puts a dash before the first key of a block; comments that stand before that key go above the dash. */
    private void dash(String keys, String indent) {
        int at = 0;
        while (keys.startsWith("#", at + indent.length() + 2)) {
            int end = keys.indexOf('\n', at) + 1;
            out.append(indent).append(keys, at + indent.length() + 2, end);
            at = end;
        }
        out.append(indent).append("- ").append(keys, at + indent.length() + 2, keys.length());
    }

    /** A list or block that fits between brackets; empty ones have no other form. */
    private static Optional<String> inBrackets(DataValue value, String indent) {
        if (value instanceof Block block && block.isEmpty()) {
            return Optional.of("{}");
        }
        if (!(value instanceof Items list)) {
            return Optional.empty();
        }
        List<String> written = new ArrayList<>();
        for (DataValue item : list.items()) {
            String word = item instanceof Bare bare
                    ? ScalarText.bare(ScalarText.readable(bare.value()))
                    : item instanceof Text text ? ScalarText.words(ScalarText.readable(text.words())) : "";
            // In house style a list of more than words, such as addresses, has a line for each.
            if (!PlainText.isValue(word)
                    || !PlainText.fitsInBrackets(word)
                    || !WORDS.matcher(word).matches()) {
                return Optional.empty();
            }
            written.add(word);
        }
        String line = written.stream().collect(Collectors.joining(", ", "[", "]"));
        return written.isEmpty() || line.length() + indent.length() <= SHORT_LIST
                ? Optional.of(line)
                : Optional.empty();
    }

    /** One value, with the end of its line. */
    private void scalar(DataValue value, String indent) {
        if (value instanceof Bare bare) {
            out.append(ScalarText.bare(ScalarText.readable(bare.value()))).append('\n');
            return;
        }
        String words = ScalarText.readable(((Text) value).words());
        if (isBlock(words)) {
            lines(words, indent + "  ");
        } else if (isLong(words, indent)) {
            folded(words, indent + "  ");
        } else {
            out.append(ScalarText.words(words)).append('\n');
        }
    }

    /** Whether a text of several lines keeps all of its signs behind {@code |}, in sight. */
    private static boolean isBlock(String words) {
        return words.indexOf('\n') > 0
                && !UNSEEN_SPACE.matcher(words).find()
                && words.codePoints().noneMatch(sign -> sign != '\n' && sign != '\t' && PlainText.isEscaped(sign));
    }

    private void lines(String words, String indent) {
        out.append(words.endsWith("\n") ? "|" : "|-").append('\n');
        words.lines()
                .forEach(line -> out.append(line.isEmpty() ? "" : indent + line).append('\n'));
    }

    private static boolean isLong(String words, String indent) {
        return words.length() + indent.length() > WIDTH
                && !words.startsWith(" ")
                && !words.endsWith(" ")
                && !words.contains("  ")
                && words.codePoints().noneMatch(PlainText::isEscaped);
    }

    private void folded(String words, String indent) {
        out.append(">-\n");
        int column = 0;
        for (String word : words.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? indent : " ").append(word);
            column = (column == 0 ? indent.length() : column + 1) + word.length();
        }
        out.append('\n');
    }

    private void comment(List<String> lines, String indent) {
        lines.stream()
                .flatMap(line -> inSight(line).lines())
                .forEach(line -> out.append(indent)
                        .append(line.isBlank() ? "#" : "# " + line.stripTrailing())
                        .append('\n'));
    }

    /** A comment has no quotes in which to escape what nobody sees. */
    private static String inSight(String comment) {
        StringBuilder seen = new StringBuilder();
        ScalarText.readable(comment).codePoints().forEach(sign -> {
            if (sign == '\n' || !PlainText.isEscaped(sign)) {
                seen.appendCodePoint(sign);
            } else {
                seen.append(' ');
            }
        });
        return seen.toString();
    }

    private static String inOneLine(String key) {
        return ScalarText.readable(key);
    }
}
