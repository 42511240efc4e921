package dev.prospectus.output.html;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each programme stands on the pathways, gathered once for all pages. */
final class PathwayPlaces {

    private final Edition edition;
    private final Map<ProgrammeId, List<PathwayPlace>> places = new HashMap<>();

    PathwayPlaces(Edition edition) {
        this.edition = edition;
        for (Pathway pathway : edition.catalogue().pathways()) {
            for (Pathway.Route route : pathway.routes()) {
                for (int i = 0; i < route.stages().size(); i++) {
                    add(pathway, route, i);
                }
            }
        }
    }

    List<PathwayPlace> of(ProgrammeId programme) {
        return List.copyOf(places.getOrDefault(programme, List.of()));
    }

    private void add(Pathway pathway, Pathway.Route route, int index) {
        Pathway.Stage stage = route.stages().get(index);
        List<OfferId> next = index + 1 < route.stages().size()
                ? route.stages().get(index + 1).offers()
                : List.of();
        PathwayPlace place = new PathwayPlace(
                new Link(pathway.title(), edition.routes().href(Routes.pathway(pathway.id()))),
                stage.title(),
                stage.timing(),
                next.stream()
                        .filter(offer -> !stage.offers().contains(offer))
                        .map(this::link)
                        .toList());
        stage.offers().stream()
                .map(OfferId::programme)
                .distinct()
                .forEach(id ->
                        places.computeIfAbsent(id, key -> new ArrayList<>()).add(place));
    }

    private Link link(OfferId offer) {
        return new Link(
                edition.catalogue().title(offer).orElseThrow(), edition.routes().href(Routes.offer(offer)));
    }
}
