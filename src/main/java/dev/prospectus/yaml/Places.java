package dev.prospectus.yaml;

import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where SnakeYAML's marks lie in the file. SnakeYAML's own line numbers are not used: it also breaks lines at U+0085,
 * U+2028 and U+2029, which editors do not.
 *
 * @param end one past the last character that is not blank: nothing is reported beyond it
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

    /** Whether something other than space stands before the mark on its line. */
    boolean isMidLine(Mark mark) {
        SourceLocation place = of(mark);
        String line = lines.textOf(place.line());
        return !line.substring(0, line.offsetByCodePoints(0, place.column() - 1))
                .isBlank();
    }
}
