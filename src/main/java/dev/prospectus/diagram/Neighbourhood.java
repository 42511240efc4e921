package dev.prospectus.diagram;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.Pathway.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is near a programme on a pathway: the stages it is part of, one before and one after each, and where other routes
 * begin or join.
 */
final class Neighbourhood {

    private final Pathway pathway;
    private final Set<Stage> centre = new HashSet<>();
    private final Set<Stage> shown = new HashSet<>();

    private Neighbourhood(Pathway pathway) {
        this.pathway = pathway;
    }

    static Neighbourhood of(Pathway pathway, Predicate<OfferId> here) {
        Neighbourhood near = new Neighbourhood(pathway);
        List<Route> own = new ArrayList<>();
        for (Route route : pathway.routes()) {
            if (near.along(route.stages(), here)) {
                own.add(route);
            }
        }
        near.beside(own);
        return near;
    }

    Set<Stage> shown() {
        return shown;
    }

    boolean isCentre(Stage stage) {
        return centre.contains(stage);
    }

    private boolean along(List<Stage> stages, Predicate<OfferId> here) {
        boolean found = false;
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).offers().stream().anyMatch(here)) {
                found = true;
                centre.add(stages.get(i));
                shown.addAll(stages.subList(Math.max(0, i - 1), Math.min(stages.size(), i + 2)));
            }
        }
        return found;
    }

    private void beside(List<Route> own) {
        Set<Stage> main = Set.copyOf(shown);
        for (Route route : pathway.routes()) {
            if (own.contains(route)) {
                pathway.routes().stream()
                        .flatMap(other -> other.stages().stream())
                        .filter(stage -> route.from().contains(stage.id())
                                && main.contains(route.stages().get(0)))
                        .forEach(shown::add);
            } else if (route.parallel()
                    || main.stream().anyMatch(stage -> route.from().contains(stage.id()))) {
                route.stages().stream().limit(1).forEach(shown::add);
            }
        }
    }
}
