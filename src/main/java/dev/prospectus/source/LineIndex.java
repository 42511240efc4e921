package dev.prospectus.source;

import java.util.Arrays;
import java.util.Optional;

/** Converts offsets in a text to lines and columns as editors show them: both from 1, columns in code points. */
public final class LineIndex {

    private final String text;
    private final int[] charStarts;
    private final int[] codePointStarts;
    private final int codePoints;

    /** Indexes a text whose lines end with {@code \n}, as in {@link SourceText}. */
    public LineIndex(String text) {
        this.text = text;
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines++;
        }
        charStarts = new int[lines];
        codePointStarts = new int[lines];
        for (int line = 1; line < lines; line++) {
            int above = charStarts[line - 1];
            int start = text.indexOf('\n', above) + 1;
            charStarts[line] = start;
            codePointStarts[line] = codePointStarts[line - 1] + text.codePointCount(above, start);
        }
        codePoints = codePointStarts[lines - 1] + text.codePointCount(charStarts[lines - 1], text.length());
    }

    /** The line of an offset in UTF-16 units. */
    public int line(int offset) {
        return lineIn(charStarts, offset);
    }

    /** The place of an offset in UTF-16 units; one past the end of the text is allowed. */
    public SourceLocation at(String file, int offset) {
        int line = line(offset);
        return new SourceLocation(file, line, 1 + text.codePointCount(charStarts[line - 1], offset));
    }

    /** The place of an offset counted in code points; one past the end of the text is allowed. */
    public SourceLocation atCodePoint(String file, int offset) {
        int line = lineIn(codePointStarts, offset);
        return new SourceLocation(file, line, 1 + offset - codePointStarts[line - 1]);
    }

    /** A line without its line end. */
    public String textOf(int line) {
        int end = line == charStarts.length ? text.length() : charStarts[line] - 1;
        return text.substring(charStarts[line - 1], end);
    }

    /**
     * The comment that follows an offset, counted in code points, on its line: from {@code #} on, if nothing but spaces
     * stands between. Costs nothing where none follows, however long the line is.
     */
    public Optional<String> behindCodePoint(int offset) {
        int line = lineIn(codePointStarts, offset);
        int end = line == charStarts.length ? text.length() : charStarts[line] - 1;
        int start = charStarts[line - 1];
        int points = (line == charStarts.length ? codePoints : codePointStarts[line] - 1) - codePointStarts[line - 1];
        int inLine = offset - codePointStarts[line - 1];
        int at = points == end - start ? start + inLine : text.offsetByCodePoints(start, Math.min(inLine, points));
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < end && text.charAt(at) == '#' ? Optional.of(text.substring(at, end)) : Optional.empty();
    }

    private static int lineIn(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
