package dev.prospectus.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where each offer stands on the pathways: what may come before it and where it leads. Built once, so that asking
 * costs the same however many pathways there are.
 */
public final class PathwayIndex {

    private final Map<OfferId, List<Place>> byOffer;
    private final Map<PathwayId, List<Place>> byPathway;

    private PathwayIndex(Map<OfferId, List<Place>> byOffer, Map<PathwayId, List<Place>> byPathway) {
        this.byOffer = byOffer;
        this.byPathway = byPathway;
    }

    /**
     * A stage of a pathway with its neighbours.
     *
     * @param position how many stages of the pathway stand before it, route by route
     * @param before what may directly come before it, nearest first
     * @param after what may directly follow it, nearest first
     */
    public record Place(
            Pathway pathway,
            Pathway.Route route,
            Pathway.Stage stage,
            int position,
            List<Step> before,
            List<Step> after) {
        public Place {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** A neighbouring stage. */
    public record Step(Pathway.Route route, Pathway.Stage stage, Relation relation) {}

    /** How two neighbouring stages relate. */
    public enum Relation {
        /** The later one comes after the earlier, with nothing in between but what may be left out. */
        NEXT,
        /** The same, and the earlier may be taken at the same time. */
        ALONGSIDE,
        /** The stage itself, once more. */
        REPEAT,
        /** The later one is on another route, which may follow the earlier. */
        OTHER_ROUTE
    }

    /** @param programmes tells which strands a stage means that names a whole programme */
    public static PathwayIndex of(Collection<Pathway> pathways, Collection<Programme> programmes) {
        Map<ProgrammeId, List<OfferId>> strands = new HashMap<>();
        programmes.forEach(programme -> strands.put(programme.id(), programme.offers()));
        Map<OfferId, List<Place>> byOffer = new HashMap<>();
        Map<PathwayId, List<Place>> byPathway = new HashMap<>();
        Map<PathwayId, Pathway> sorted = new TreeMap<>();
        pathways.forEach(pathway -> sorted.put(pathway.id(), pathway));
        for (Pathway pathway : sorted.values()) {
            List<Place> places = places(pathway);
            byPathway.put(pathway.id(), places);
            for (Place place : places) {
                for (OfferId offer : concerned(place.stage(), strands)) {
                    byOffer.computeIfAbsent(offer, key -> new ArrayList<>()).add(place);
                }
            }
        }
        byOffer.replaceAll((offer, places) -> List.copyOf(places));
        return new PathwayIndex(byOffer, byPathway);
    }

    /**
     * Where an offer stands, by pathway, route and stage. A programme stands where its strands do, and a strand where
     * its programme does.
     */
    public List<Place> places(OfferId offer) {
        return byOffer.getOrDefault(offer, List.of());
    }

    /** Every stage of a pathway, route by route. */
    public List<Place> places(PathwayId pathway) {
        return byPathway.getOrDefault(pathway, List.of());
    }

    private static Set<OfferId> concerned(Pathway.Stage stage, Map<ProgrammeId, List<OfferId>> strands) {
        Set<OfferId> offers = new LinkedHashSet<>();
        for (OfferId named : stage.offers()) {
            offers.add(named);
            offers.add(OfferId.of(named.programme()));
            if (named.strand().isEmpty()) {
                offers.addAll(strands.getOrDefault(named.programme(), List.of()));
            }
        }
        return offers;
    }

    private static List<Place> places(Pathway pathway) {
        List<List<Spot>> routes = new ArrayList<>();
        Map<String, List<Spot>> byStage = new HashMap<>();
        for (Pathway.Route route : pathway.routes()) {
            List<Spot> spots = new ArrayList<>();
            for (Pathway.Stage stage : route.stages()) {
                Spot spot = new Spot(route, stage, new ArrayList<>(), new ArrayList<>());
                spots.add(spot);
                byStage.computeIfAbsent(stage.id(), key -> new ArrayList<>()).add(spot);
            }
            routes.add(spots);
        }
        for (List<Spot> route : routes) {
            for (int i = 0; i < route.size(); i++) {
                connect(route, i);
            }
        }
        for (List<Spot> route : routes) {
            for (Spot start : starts(route)) {
                for (String from : start.route.from()) {
                    byStage.getOrDefault(from, List.of()).stream()
                            .filter(origin -> !origin.route.id().equals(start.route.id()))
                            .forEach(origin -> {
                                origin.after.add(new Step(start.route, start.stage, Relation.OTHER_ROUTE));
                                start.before.add(new Step(origin.route, origin.stage, Relation.OTHER_ROUTE));
                            });
                }
            }
        }
        List<Place> places = new ArrayList<>();
        for (List<Spot> route : routes) {
            for (Spot spot : route) {
                places.add(new Place(pathway, spot.route, spot.stage, places.size(), spot.before, spot.after));
            }
        }
        return places;
    }

    /** Connects a stage with itself if it repeats, with the next, and beyond what may be left out. */
    private static void connect(List<Spot> route, int index) {
        Spot spot = route.get(index);
        for (int next = index + 1; next < route.size(); next++) {
            boolean alongside = spot.stage.alongside() && next == index + 1;
            Relation relation = alongside ? Relation.ALONGSIDE : Relation.NEXT;
            Spot later = route.get(next);
            spot.after.add(new Step(later.route, later.stage, relation));
            later.before.add(0, new Step(spot.route, spot.stage, relation));
            if (!later.stage.optional()) {
                break;
            }
        }
        if (spot.stage.repeats()) {
            spot.after.add(new Step(spot.route, spot.stage, Relation.REPEAT));
        }
    }

    /** The stages at which a route may begin. */
    private static List<Spot> starts(List<Spot> route) {
        int first = 0;
        while (first < route.size() && route.get(first).stage.optional()) {
            first++;
        }
        return route.subList(0, Math.min(first + 1, route.size()));
    }

    /** A place under construction. */
    private record Spot(Pathway.Route route, Pathway.Stage stage, List<Step> before, List<Step> after) {}
}
