package dev.prospectus.plan;

import dev.prospectus.model.CohortId;
import dev.prospectus.model.RunVersion;
import java.util.List;

/** How the runs of a site stood before, for whoever tells how a status came to be. Nothing is read until somebody asks. */
@FunctionalInterface
public interface EarlierRuns {

    /** Nobody knows. */
    EarlierRuns UNKNOWN = run -> List.of();

    /** The versions of a run within {@link dev.prospectus.model.StatusHistory#WINDOW}, oldest first; none where none is known. */
    List<RunVersion> of(CohortId run);
}
