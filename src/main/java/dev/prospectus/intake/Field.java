package dev.prospectus.intake;

import dev.prospectus.draft.Notation;
import java.util.List;

/**
 * What a column of a template holds.
 *
 * @param heading of the column
 * @param key in the file, with dots for blocks: {@code applications.opens}; empty for what names the file, such as the year
 * @param required whether its file must have it
 * @param about what it is, for the row of explanations
 */
record Field(String heading, String key, Notation notation, boolean required, String about) {

    List<String> steps() {
        return List.of(key.split("\\."));
    }

    /** Its explanation in a template. */
    String explanation() {
        String how = notation.inWords();
        return (required ? "" : "Optional. ") + about + (how.isEmpty() ? "" : " (" + how + ")");
    }
}
