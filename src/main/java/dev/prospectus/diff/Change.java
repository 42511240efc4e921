package dev.prospectus.diff;

import java.util.List;

/**
 * One fact that is told otherwise.
 *
 * @param label what the fact is called, such as "Summary"
 */
public record Change(String label, List<Edit> edits) {
    public Change {
        edits = List.copyOf(edits);
    }
}
