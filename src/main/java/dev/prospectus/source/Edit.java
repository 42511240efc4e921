package dev.prospectus.source;

/**
 * A change of a few characters in one of the author's files, within one line.
 *
 * @param place where the change begins: a line and a column
 * @param was what stands there now; nothing to insert something. Who applies the edit compares, so that an edit of a file
 *     that has changed since does nothing
 * @param becomes what takes its place
 */
public record Edit(SourceLocation place, String was, String becomes) {

    public Edit {
        if (place.column() == 0 || was.indexOf('\n') >= 0 || was.equals(becomes)) {
            throw new IllegalArgumentException("not a change within a line: " + place + " '" + was + "'");
        }
    }

    /** The place behind what stands there now. */
    public SourceLocation end() {
        return new SourceLocation(place.file(), place.line(), place.column() + was.codePointCount(0, was.length()));
    }
}
