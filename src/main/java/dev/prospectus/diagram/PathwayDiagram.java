package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Arrow;
import dev.prospectus.diagram.Diagram.Box;
import dev.prospectus.diagram.Diagram.Card;
import dev.prospectus.diagram.Diagram.Chart;
import dev.prospectus.diagram.Diagram.Lane;
import dev.prospectus.diagram.Diagram.Section;
import dev.prospectus.diagram.Diagram.Words;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.Pathway.Stage;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A pathway, or the part of it around one programme, as a diagram: a card for each stage, a lane for each route. */
final class PathwayDiagram {

    private static final String FIRST = "This pathway is too long for one drawing, so only its first steps are drawn."
            + " All of them are told in words.";
    private static final String NEAREST = "Only the nearest steps are drawn. The pathway's own page tells all of them.";

    private final Titles titles;
    private final Pathway pathway;

    /** The stages that are drawn, and those of them that are drawn with all their offers. */
    private final Predicate<Stage> shown;

    private final Predicate<Stage> open;
    private final Predicate<OfferId> here;
    private final long entries;

    private PathwayDiagram(
            Titles titles, Pathway pathway, Predicate<Stage> shown, Predicate<Stage> open, Predicate<OfferId> here) {
        this.titles = titles;
        this.pathway = pathway;
        this.shown = shown;
        this.open = open;
        this.here = here;
        this.entries = pathway.routes().stream()
                .flatMap(route -> route.stages().stream())
                .filter(Stage::entry)
                .count();
    }

    /** All of a pathway. In a large one, stages with several offers stand as one box each, and only first stages are drawn. */
    static Diagram whole(Titles titles, Pathway pathway) {
        String id = PageId.of("pathway", pathway.id().value());
        List<Stage> stages = pathway.routes().stream()
                .flatMap(route -> route.stages().stream())
                .toList();
        boolean open = stages.stream().mapToInt(stage -> stage.offers().size()).sum() <= DrawingLimits.PATHWAY_BOXES;
        if (stages.size() <= DrawingLimits.PATHWAY_BOXES) {
            return new PathwayDiagram(titles, pathway, stage -> true, stage -> open, offer -> false)
                    .make(id, pathway.title(), Optional.empty());
        }
        int perRoute =
                Math.max(1, DrawingLimits.PATHWAY_BOXES / pathway.routes().size());
        Set<Stage> first = pathway.routes().stream()
                .limit(DrawingLimits.PATHWAY_BOXES)
                .flatMap(route -> route.stages().stream().limit(perRoute))
                .collect(Collectors.toSet());
        return new PathwayDiagram(titles, pathway, first::contains, stage -> false, offer -> false)
                .make(id, pathway.title(), Optional.of(FIRST));
    }

    /** The neighbourhood of the stages that match. */
    static Diagram around(Titles titles, Pathway pathway, Predicate<OfferId> here) {
        Neighbourhood near = Neighbourhood.of(pathway, here);
        PathwayDiagram maker = new PathwayDiagram(titles, pathway, near.shown()::contains, near::isCentre, here);
        return maker.make(
                PageId.of("here", pathway.id().value()),
                "Where you are on the pathway " + pathway.title(),
                near.isCut() ? Optional.of(NEAREST) : Optional.empty());
    }

    private Diagram make(String id, String title, Optional<String> note) {
        List<Section> sections = new ArrayList<>();
        for (List<Route> routes : connected()) {
            sections.add(new Section(Optional.empty(), routes.get(0).parallel(), List.of(chart(routes))));
        }
        return new Diagram(id, title, description(), note, sections);
    }

    private String description() {
        return routes().stream()
                .map(route -> route.title() + ": "
                        + stages(route).stream().map(Stage::title).collect(Collectors.joining(", then ")) + ".")
                .collect(Collectors.joining(" "));
    }

    private List<Route> routes() {
        return pathway.routes().stream()
                .filter(route -> !stages(route).isEmpty())
                .toList();
    }

    private List<Stage> stages(Route route) {
        return route.stages().stream().filter(shown).toList();
    }

    /** The groups of routes that are linked by arrows, each in the author's order. */
    private List<List<Route>> connected() {
        List<List<Route>> groups = new ArrayList<>();
        for (Route route : routes()) {
            List<Route> joined = new ArrayList<>();
            for (List<Route> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(other -> follows(route, other) || follows(other, route))) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            joined.add(route);
            groups.add(joined);
        }
        return groups;
    }

    private boolean follows(Route route, Route other) {
        return stages(other).stream().anyMatch(stage -> route.from().contains(stage.id()));
    }

    private Chart chart(List<Route> routes) {
        List<Lane> lanes = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (Route route : routes) {
            lanes.add(lane(route));
            List<Stage> stages = stages(route);
            stages.forEach(stage -> cards.add(card(route, stage)));
            IntStream.range(1, route.stages().size()).forEach(i -> {
                Stage before = route.stages().get(i - 1);
                Stage after = route.stages().get(i);
                if (stages.contains(before) && stages.contains(after)) {
                    arrows.add(new Arrow(id(route, before), id(route, after), false));
                }
            });
            for (Route other : routes) {
                stages(other).stream()
                        .filter(stage -> !other.equals(route) && route.from().contains(stage.id()))
                        .forEach(stage -> arrows.add(new Arrow(id(other, stage), id(route, stages.get(0)), true)));
            }
        }
        return new Chart(lanes, cards, arrows);
    }

    private Lane lane(Route route) {
        boolean main = route.equals(pathway.routes().get(0));
        boolean alone = pathway.routes().stream().allMatch(other -> other.parallel() || other.equals(route));
        return new Lane(
                route.id(),
                route.title(),
                route.parallel() ? List.of("Runs beside the main route") : List.of(),
                !(main && alone));
    }

    private static String id(Route route, Stage stage) {
        return route.id() + "/" + stage.id();
    }

    private Card card(Route route, Stage stage) {
        List<String> remarks = new ArrayList<>();
        if (stage.optional()) {
            remarks.add("Optional");
        }
        if (stage.alongside()) {
            remarks.add("Can run alongside the next");
        }
        boolean several = stage.offers().size() > 1;
        boolean collapsed = several && !open.test(stage);
        if (collapsed) {
            remarks.add(stage.offers().size()
                    + titles.say(" {programmes}, take ")
                    + stage.choice().label());
        } else if (several) {
            remarks.add("Take " + stage.choice().label());
        }
        return new Card(
                id(route, stage),
                Optional.of(route.id()),
                new Words(
                        stage.entry()
                                ? Optional.of(entries > 1 ? "Start here" : titles.say("Most {schools} start here"))
                                : Optional.empty(),
                        Optional.of(stage.timing()).filter(words -> !words.isEmpty()),
                        several && !collapsed ? Optional.of(stage.title()) : Optional.empty(),
                        remarks,
                        stage.repeats() ? Optional.of("repeats each year") : Optional.empty()),
                stage.optional(),
                stage.choice() == Pathway.Choice.ALL ? "and" : "or",
                collapsed ? List.of(link(route, stage, stage.title())) : boxes(route, stage, several));
    }

    private List<Box> boxes(Route route, Stage stage, boolean several) {
        boolean all = stage.offers().size() <= DrawingLimits.STAGE_BOXES;
        List<Box> boxes = stage.offers().stream()
                .filter(offer -> all || here.test(offer))
                .limit(DrawingLimits.STAGE_BOXES)
                .map(offer -> titles.box(offer, several ? titles.brief(offer) : stage.title(), here))
                .collect(Collectors.toCollection(ArrayList::new));
        int others = stage.offers().size() - boxes.size();
        if (others > 0) {
            boxes.add(link(route, stage, others + titles.say(" other {programmes}")));
        }
        return boxes;
    }

    /** To the stage's place on the pathway's page. */
    private Box link(Route route, Stage stage, String title) {
        String place = Routes.pathway(pathway.id()) + "#" + PageId.of("stage", route.id(), stage.id());
        return new Box(title, title, titles.href(place), Optional.empty(), false);
    }
}
