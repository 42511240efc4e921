package dev.prospectus.yaml;

import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import org.yaml.snakeyaml.error.Mark;

/**
 * Converts SnakeYAML's marks to places in the file. Its own line numbers are wrong for editors: it also breaks lines
 * at U+0085, U+2028 and U+2029.
 *
 * @param end one past the last character that is not blank; no finding is placed behind it
 */
record Places(String file, LineIndex lines, SourceLocation end) {

    static Places in(String file, String text) {
        LineIndex lines = new LineIndex(text);
        return new Places(file, lines, lines.at(file, text.stripTrailing().length()));
    }

    SourceLocation of(Mark mark) {
        SourceLocation place = lines.atCodePoint(file, mark.getIndex());
        return place.compareTo(end) > 0 ? end : place;
    }

    /** Whether anything but white space precedes the mark on its line. */
    boolean isMidLine(Mark mark) {
        SourceLocation place = of(mark);
        String line = lines.textOf(place.line());
        return !line.substring(0, line.offsetByCodePoints(0, place.column() - 1))
                .isBlank();
    }
}
