package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Section;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything on offer, by pathway, with what each asks to have been done before. */
final class MapDiagram {

    private static final String OTHERS = "Other programmes";

    private MapDiagram() {}

    static Diagram of(Titles titles, Catalogue catalogue) {
        Map<String, List<OfferId>> groups = groups(catalogue);
        Map<OfferId, String> home = new LinkedHashMap<>();
        groups.forEach((title, offers) -> offers.forEach(offer -> home.put(offer, title)));
        List<Section> sections = new ArrayList<>();
        groups.forEach((title, offers) ->
                sections.add(new Section(Optional.of(title), true, RequirementCharts.of(titles, offers, home))));
        return new Diagram(
                "map",
                "Map of all programmes",
                "Every programme with its booking status, by pathway. Arrows lead from what must be completed first.",
                sections);
    }

    /** Each offer once: on the first pathway that has it, else with the others. */
    static Map<String, List<OfferId>> groups(Catalogue catalogue) {
        Map<String, List<OfferId>> groups = new LinkedHashMap<>();
        Set<OfferId> seen = new HashSet<>();
        for (Pathway pathway : catalogue.pathways()) {
            pathway.routes().stream()
                    .flatMap(route -> route.stages().stream())
                    .flatMap(stage -> stage.offers().stream())
                    .flatMap(offer -> bookable(catalogue, offer).stream())
                    .filter(seen::add)
                    .forEach(offer -> groups.computeIfAbsent(pathway.title(), key -> new ArrayList<>())
                            .add(offer));
        }
        catalogue.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .filter(seen::add)
                .forEach(offer ->
                        groups.computeIfAbsent(OTHERS, key -> new ArrayList<>()).add(offer));
        return groups;
    }

    private static List<OfferId> bookable(Catalogue catalogue, OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        return offer.strand().isPresent() ? List.of(offer) : programme.offers();
    }
}
