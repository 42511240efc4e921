package dev.prospectus.diagram;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.Pathway.Stage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part of a pathway around a programme: its stages, the stage before and after each, and the points where other routes
 * begin or join.
 *
 * <p>A large neighbourhood is reduced to the nearest stages: first the programme's own, then those beside them, then other
 * routes.
 */
final class Neighbourhood {

    private final Pathway pathway;
    private final Set<Stage> centre = new HashSet<>();
    private final Set<Stage> shown = new HashSet<>();
    private final Set<Route> own = new LinkedHashSet<>();
    private boolean cut;

    private Neighbourhood(Pathway pathway) {
        this.pathway = pathway;
    }

    static Neighbourhood of(Pathway pathway, Predicate<OfferId> here) {
        Neighbourhood near = new Neighbourhood(pathway);
        for (Route route : pathway.routes()) {
            for (Stage stage : route.stages()) {
                if (stage.offers().stream().anyMatch(here)) {
                    near.own.add(route);
                    if (near.show(stage)) {
                        near.centre.add(stage);
                    }
                }
            }
        }
        near.own.forEach(route -> near.along(route.stages()));
        near.beside();
        return near;
    }

    Set<Stage> shown() {
        return shown;
    }

    boolean isCentre(Stage stage) {
        return centre.contains(stage);
    }

    /** Whether a near stage is left out. */
    boolean isCut() {
        return cut;
    }

    private boolean show(Stage stage) {
        if (shown.contains(stage)) {
            return true;
        }
        if (shown.size() >= DrawingLimits.NEAR_STAGES) {
            cut = true;
            return false;
        }
        return shown.add(stage);
    }

    private void along(List<Stage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            if (centre.contains(stages.get(i))) {
                stages.subList(Math.max(0, i - 1), Math.min(stages.size(), i + 2))
                        .forEach(this::show);
            }
        }
    }

    private void beside() {
        Set<Stage> main = Set.copyOf(shown);
        for (Route route : pathway.routes()) {
            if (own.contains(route)) {
                if (main.contains(route.stages().get(0)) && !route.from().isEmpty()) {
                    pathway.routes().stream()
                            .flatMap(other -> other.stages().stream())
                            .filter(stage -> route.from().contains(stage.id()))
                            .forEach(this::show);
                }
            } else if (route.parallel()
                    || main.stream().anyMatch(stage -> route.from().contains(stage.id()))) {
                route.stages().stream().limit(1).forEach(this::show);
            }
        }
    }
}
