package dev.prospectus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rows of an online form become files. What it does not name of a row is never read.
 *
 * @param kind what a row becomes
 * @param rowId the names of the column that tells rows apart for good
 * @param columns names of columns by the key that they fill, such as {@code format.duration}
 * @param fixed values that are the same for all rows, by their keys
 */
public record FormMapping(Kind kind, List<String> rowId, Map<String, List<String>> columns, Map<String, String> fixed) {

    public FormMapping {
        rowId = List.copyOf(rowId);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    }

    /** What a row can become. */
    public enum Kind implements FixedChoice {
        PROGRAMME,
        COHORT,
        VENUE,
        CONTACT;

        @Override
        public String label() {
            return id();
        }
    }
}
