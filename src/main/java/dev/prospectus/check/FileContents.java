package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Programme;
import java.util.List;
import java.util.Optional;

/**
 * What one of the author's files has for readers.
 *
 * @param file as in {@link dev.prospectus.model.DataFiles}
 * @param texts every text
 * @param targets every link and picture
 * @param programme the one that the file is about
 * @param cohorts those in the file
 */
record FileContents(
        String file, List<Text> texts, List<Target> targets, Optional<Programme> programme, List<Cohort> cohorts) {

    FileContents {
        texts = List.copyOf(texts);
        targets = List.copyOf(targets);
        cohorts = List.copyOf(cohorts);
    }
}
