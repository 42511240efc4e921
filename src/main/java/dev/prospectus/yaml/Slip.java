package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A slip that an editor may have made, with the lines as they were meant. Whoever proposes one looks at the lines only;
 * whether it was made is told by reading the file again as it was meant.
 *
 * @param finding what the editor is told
 * @param first the first of the lines, counted from 1
 * @param meant the lines as they were meant, as many as they replace
 * @param kind of several slips that explain a file equally well, the first kind was made
 * @param entry whether the first line begins a key or an item, as it was meant, and not the next line of a text
 */
public record Slip(Diagnostic finding, int first, List<String> meant, Kind kind, boolean entry) {

    /** The kinds, those that are surest first. */
    public enum Kind {
        /** A sign that looks like another. */
        SIGN,
        /** A space is missing behind a colon or a dash. */
        SPACE,
        /** A quote, a bracket or a colon is missing. */
        MARK,
        /** A line stands where none of its kind does. */
        INDENT,
        /** A line may stand where it does, but not with those around it. */
        INDENT_SECOND,
        /** A text needs quotes. */
        QUOTES,
        /** A dash or a bar is missing. */
        LOST,
        /** Several lines stand where none of their kind do. */
        INDENT_BLOCK,
        /** Several lines may stand where they do, but not with those around them. */
        INDENT_BLOCK_SECOND,
        /** What could be meant, but is seldom written so. */
        UNUSUAL
    }

    public Slip {
        meant = List.copyOf(meant);
    }

    Slip(Diagnostic finding, int first, List<String> meant, Kind kind) {
        this(finding, first, meant, kind, kind != Kind.QUOTES && FileLines.beginsEntry(meant.get(0)));
    }

    /** The finding with the change of its line, where the slip is of a kind that is sure, or quotes mend it, and it stands in one line. */
    public Diagnostic mended(String text) {
        if (meant.size() != 1 || (kind.compareTo(Kind.SPACE) > 0 && kind != Kind.QUOTES)) {
            return finding;
        }
        String was = new LineIndex(text).textOf(first);
        String now = meant.get(0);
        int begin = 0;
        while (begin < Math.min(was.length(), now.length()) && was.charAt(begin) == now.charAt(begin)) {
            begin++;
        }
        int rest = 0;
        while (rest < Math.min(was.length(), now.length()) - begin
                && was.charAt(was.length() - 1 - rest) == now.charAt(now.length() - 1 - rest)) {
            rest++;
        }
        SourceLocation place = new SourceLocation(finding.location().file(), first, 1 + was.codePointCount(0, begin));
        return was.equals(now)
                ? finding
                : finding.mendedBy(new Edit(
                        place, was.substring(begin, was.length() - rest), now.substring(begin, now.length() - rest)));
    }

    /** The text of the file as it was meant. */
    public String mend(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = 0; i < meant.size(); i++) {
            lines.set(first - 1 + i, meant.get(i));
        }
        return String.join("\n", lines);
    }
}
