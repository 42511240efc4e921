package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Handouts.When;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.Rollover.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What participants of a run get and bring: for a session what it says itself, else what the run or the programme says. */
final class HandoutViews {

    private final Edition edition;

    HandoutViews(Edition edition) {
        this.edition = edition;
    }

    /** For the run as a whole. */
    HandoutsView of(Programme programme, Cohort cohort) {
        if (cohort.cancelled().isPresent()) {
            return HandoutsView.NONE;
        }
        return new HandoutsView(
                materials(
                        cohort.handouts().materials(),
                        Optional.of(cohort.endsAt(edition.zone())).filter(end -> cohort.holds())),
                bring(programme, cohort));
    }

    /** For one session, beyond what the run says. */
    HandoutsView of(Cohort cohort, Session session) {
        if (cohort.cancelled().isPresent()) {
            return HandoutsView.NONE;
        }
        return new HandoutsView(
                materials(
                        session.handouts().materials(),
                        session.endsAt(edition.zone()).filter(end -> cohort.holds())),
                session.handouts().bring());
    }

    /** Nothing where each session says what to bring to it. */
    private static List<String> bring(Programme programme, Cohort cohort) {
        boolean saidByAll = !cohort.sessions().isEmpty()
                && cohort.sessions().stream()
                        .noneMatch(session -> session.handouts().bring().isEmpty());
        if (saidByAll) {
            return List.of();
        }
        List<String> own = cohort.handouts().bring();
        return own.isEmpty() ? programme.work().bring() : own;
    }

    /** @param over the first instant after what they belong to, if it is known */
    private List<HandoutsView.Item> materials(List<Material> materials, Optional<Instant> over) {
        List<HandoutsView.Item> items = new ArrayList<>();
        for (Material material : materials) {
            shown(material, over)
                    .filter(shown -> !edition.waits(material.place().address()))
                    .ifPresent(shown -> items.add(new HandoutsView.Item(
                            material.title(),
                            edition.routes().href(material.place().address()),
                            shown)));
        }
        return items;
    }

    /** When it is shown; absent while nobody knows when that will be. */
    private Optional<Rollover<Boolean>> shown(Material material, Optional<Instant> over) {
        if (material.when() == When.BEFORE) {
            return Optional.of(Rollover.of(true));
        }
        return over.map(at -> edition.asOf().isBefore(at)
                ? new Rollover<>(false, List.of(new Change<>(at, true)))
                : Rollover.of(true));
    }
}
