package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.SeenMaterials;
import java.util.List;

/** What participants of a run get and bring: for a session what it says itself, else what the run or the programme says. */
final class HandoutViews {

    private final Edition edition;
    private final SeenMaterials materials;

    HandoutViews(Edition edition) {
        this.edition = edition;
        this.materials = new SeenMaterials(edition);
    }

    /** For the run as a whole. */
    HandoutsView of(Programme programme, Cohort cohort) {
        if (cohort.cancelled().isPresent()) {
            return HandoutsView.NONE;
        }
        return new HandoutsView(items(materials.of(cohort)), bring(programme, cohort));
    }

    /** For one session, beyond what the run says. */
    HandoutsView of(Cohort cohort, Session session) {
        if (cohort.cancelled().isPresent()) {
            return HandoutsView.NONE;
        }
        return new HandoutsView(
                items(materials.of(cohort, session)), session.handouts().bring());
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

    private List<HandoutsView.Item> items(List<SeenMaterials.Seen> materials) {
        return materials.stream()
                .map(seen -> new HandoutsView.Item(
                        seen.material().title(),
                        edition.routes().href(seen.material().place().address()),
                        seen.shown()))
                .toList();
    }
}
