package dev.prospectus.words;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Handouts.When;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Rollover.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When readers see the materials of a run. Those for afterwards are seen once what they belong to is over, and nobody knows when that is
 * where its dates hold no more. Nothing is there for a run that was cancelled, and nothing leads to a page that waits.
 */
public final class SeenMaterials {

    private final Edition edition;

    public SeenMaterials(Edition edition) {
        this.edition = edition;
    }

    /** @param shown whether readers see it */
    public record Seen(Material material, Rollover<Boolean> shown) {}

    /** Those of the run as a whole. */
    public List<Seen> of(Cohort cohort) {
        return of(cohort, cohort.handouts().materials(), Optional.of(cohort.endsAt(edition.zone())));
    }

    /** Those of one of its sessions. */
    public List<Seen> of(Cohort cohort, Session session) {
        return of(cohort, session.handouts().materials(), session.endsAt(edition.zone()));
    }

    /** @param over the first instant after what they belong to, if it is known */
    private List<Seen> of(Cohort cohort, List<Material> materials, Optional<Instant> over) {
        List<Seen> seen = new ArrayList<>();
        if (cohort.cancelled().isEmpty()) {
            for (Material material : materials) {
                shown(material, over.filter(end -> cohort.holds()))
                        .filter(shown -> !edition.waits(material.place().address()))
                        .ifPresent(shown -> seen.add(new Seen(material, shown)));
            }
        }
        return seen;
    }

    private Optional<Rollover<Boolean>> shown(Material material, Optional<Instant> over) {
        if (material.when() == When.BEFORE) {
            return Optional.of(Rollover.of(true));
        }
        return over.map(at -> edition.asOf().isBefore(at)
                ? new Rollover<>(false, List.of(new Change<>(at, true)))
                : Rollover.of(true));
    }
}
