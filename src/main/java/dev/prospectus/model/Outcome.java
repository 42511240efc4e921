package dev.prospectus.model;

import java.util.List;

/**
 * What taking part brings.
 *
 * @param text a sentence
 * @param whom whom it is about; empty for all who take part
 */
public record Outcome(String text, List<Role> whom) {

    public Outcome {
        whom = List.copyOf(whom);
    }

    /** For all who take part. */
    public Outcome(String text) {
        this(text, List.of());
    }
}
