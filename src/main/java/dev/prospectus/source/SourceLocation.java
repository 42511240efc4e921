package dev.prospectus.source;

import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * A place in one of the author's files.
 *
 * @param file path relative to the site's folder, always with forward slashes
 * @param line counted from 1; 0 when the finding is about the file as a whole
 * @param column counted from 1 in Unicode code points; 0 when only the line is known
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> BY_PLACE = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    public SourceLocation {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("not a place in a file: " + file + ":" + line + ":" + column);
        }
    }

    /** A whole file, for findings about no particular line. */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** The same place where its file is called otherwise. */
    public SourceLocation renamed(UnaryOperator<String> files) {
        return new SourceLocation(files.apply(file), line, column);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column} as compilers write it, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
