package dev.prospectus.diagram;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Folding;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of the map: a part for each pathway, and one for all other offers.
 *
 * <p>An offer belongs to the first pathway that has it. A small catalogue is one drawing. In a large one each part has its
 * own page, and a pathway that is too large for a page has several parts.
 */
public final class CatalogueMap {

    private static final String OTHERS = "Other {programmes}";

    private final List<Part> parts;
    private final boolean whole;
    private final Map<OfferId, String> groups = new HashMap<>();

    /**
     * A part of the map.
     *
     * @param pathway absent for programmes that are on no pathway
     * @param title of the pathway, or of the group of other programmes
     * @param number of the part within its pathway, from 1
     * @param count how many parts the pathway has
     */
    public record Part(Optional<PathwayId> pathway, String title, int number, int count, List<OfferId> offers) {
        public Part {
            offers = List.copyOf(offers);
        }
    }

    private CatalogueMap(List<Part> parts, boolean whole) {
        this.parts = List.copyOf(parts);
        this.whole = whole;
        parts.forEach(part -> part.offers().forEach(offer -> groups.put(offer, part.title())));
    }

    public static CatalogueMap of(Catalogue catalogue) {
        Map<Optional<PathwayId>, List<OfferId>> groups = groups(catalogue);
        boolean whole = groups.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(offer -> boxes(catalogue, offer))
                        .sum()
                <= DrawingLimits.MAP_BOXES;
        List<Part> parts = new ArrayList<>();
        groups.forEach((pathway, offers) -> {
            String title = pathway.flatMap(catalogue::pathway)
                    .map(Pathway::title)
                    .orElse(catalogue.nouns().say(OTHERS));
            List<List<OfferId>> pages = whole ? List.of(offers) : pages(catalogue, pathway.isPresent(), offers);
            for (int i = 0; i < pages.size(); i++) {
                parts.add(new Part(pathway, title, i + 1, pages.size(), pages.get(i)));
            }
        });
        return new CatalogueMap(parts, whole);
    }

    /** Whether everything is drawn on one page. */
    public boolean isWhole() {
        return whole;
    }

    /** The parts in the order of pathways. When there are several pages, the other programmes are sorted by title. */
    public List<Part> parts() {
        return parts;
    }

    /** The title of the part that has an offer. */
    Optional<String> group(OfferId offer) {
        return Optional.ofNullable(groups.get(offer));
    }

    private static Map<Optional<PathwayId>, List<OfferId>> groups(Catalogue catalogue) {
        Map<Optional<PathwayId>, List<OfferId>> groups = new LinkedHashMap<>();
        Set<OfferId> seen = new HashSet<>();
        for (Pathway pathway : catalogue.pathways()) {
            pathway.routes().stream()
                    .flatMap(route -> route.stages().stream())
                    .flatMap(stage -> stage.offers().stream())
                    .flatMap(offer -> bookable(catalogue, offer).stream())
                    .filter(seen::add)
                    .forEach(offer -> groups.computeIfAbsent(Optional.of(pathway.id()), key -> new ArrayList<>())
                            .add(offer));
        }
        catalogue.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .filter(seen::add)
                .forEach(offer -> groups.computeIfAbsent(Optional.empty(), key -> new ArrayList<>())
                        .add(offer));
        return groups;
    }

    /** The offers that can be booked under an id. The map is planned before references are checked, so there may be none. */
    static List<OfferId> bookable(Catalogue catalogue, OfferId offer) {
        if (catalogue.title(offer).isEmpty()) {
            return List.of();
        }
        return offer.strand().isPresent()
                ? List.of(offer)
                : catalogue.programme(offer.programme()).map(Programme::offers).orElse(List.of());
    }

    private static List<List<OfferId>> pages(Catalogue catalogue, boolean inOrder, List<OfferId> offers) {
        List<OfferId> sorted = new ArrayList<>(offers);
        if (!inOrder) {
            sorted.sort(Comparator.comparing(
                    offer -> catalogue.title(offer).orElseThrow(), Comparator.comparing(Folding::of)));
        }
        List<List<OfferId>> pages = new ArrayList<>();
        int room = 0;
        for (OfferId offer : sorted) {
            int boxes = boxes(catalogue, offer);
            if (boxes > room) {
                pages.add(new ArrayList<>());
                room = DrawingLimits.MAP_BOXES;
            }
            room -= boxes;
            pages.get(pages.size() - 1).add(offer);
        }
        return pages;
    }

    /** The most boxes that an offer can need: its own, and one for each offer that it requires. */
    private static int boxes(Catalogue catalogue, OfferId offer) {
        int sources = RequirementCharts.sourceCount(catalogue, offer);
        return 1 + (sources > DrawingLimits.SOURCES ? 1 : sources);
    }
}
