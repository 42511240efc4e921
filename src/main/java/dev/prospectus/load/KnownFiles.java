package dev.prospectus.load;

import dev.prospectus.model.CohortId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.source.DidYouMean;
import java.util.Set;
import java.util.TreeSet;

/** Files whose contents count as known though they are not read: broken ones, and cohorts under a mistyped name. */
final class KnownFiles {

    private KnownFiles() {}

    /** @param inheritable the ids of programmes that the site may take over */
    static Set<String> of(Draft draft, Set<String> brokenFiles, Set<String> inheritable) {
        Set<String> known = new TreeSet<>(brokenFiles);
        Set<String> names = new TreeSet<>(inheritable);
        draft.programmes.keySet().forEach(id -> names.add(id.value()));
        for (CohortId id : draft.cohorts.keySet()) {
            if (!draft.programmes.containsKey(id.programme())) {
                DidYouMean.among(names, id.programme().value())
                        .map(meant -> new CohortId(new ProgrammeId(meant), id.year(), id.name()))
                        .filter(meant -> !draft.cohorts.containsKey(meant))
                        .ifPresent(meant -> known.add(DataFiles.cohorts(meant)));
            }
        }
        return known;
    }
}
