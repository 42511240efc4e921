package dev.prospectus.plan;

import dev.prospectus.model.PortablePath;
import java.util.List;

/**
 * Where one file of the site goes, relative to its root: {@code programmes/sktm/index.html}.
 *
 * <p>A path that exists is a {@link PortablePath} and can't leave the site. Names are checked long before they become
 * paths, so a bad path is a defect of ours and the constructor says so loudly.
 *
 * @param value segments joined by {@code /}, without a leading or trailing one
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    public OutputPath {
        String fault = PortablePath.fault(value);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("not an output path: '" + value + "' " + fault);
        }
    }

    /** A path from its segments, none of which may hold a slash. */
    public static OutputPath of(String... segments) {
        for (String segment : segments) {
            if (segment.indexOf('/') >= 0) {
                throw new IllegalArgumentException("not one segment of an output path: '" + segment + "'");
            }
        }
        return new OutputPath(String.join("/", segments));
    }

    /** At least one; all but the last are folders. */
    public List<String> segments() {
        return List.of(value.split("/", -1));
    }

    /** By code unit, so that the order depends on no locale. */
    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
