package dev.prospectus.publish;

import java.util.List;

/**
 * What came of a publication.
 *
 * @param release the release that readers see now
 * @param changed whether anything differed from what readers saw before
 * @param sent how many files are new or have other bytes
 * @param removed how many files readers get no more
 * @param notes what whoever published should know or do, as sentences
 */
public record Outcome(String release, boolean changed, int sent, int removed, List<String> notes) {

    public Outcome {
        notes = List.copyOf(notes);
    }
}
