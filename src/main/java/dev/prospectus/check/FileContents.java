package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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

    /** Hands every session of its cohorts over, with its place. */
    void eachSession(BiConsumer<Pointer, Session> use) {
        for (Cohort cohort : cohorts) {
            for (int i = 0; i < cohort.sessions().size(); i++) {
                use.accept(
                        Pointer.of(cohort).at("sessions").item(i),
                        cohort.sessions().get(i));
            }
        }
    }
}
