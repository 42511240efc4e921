package dev.prospectus.output.html.pathway;

import dev.prospectus.diagram.CatalogueMap;
import dev.prospectus.diagram.CatalogueMap.Part;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Piece;
import dev.prospectus.output.html.page.WhoWords;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The map of the whole catalogue: one page, or an index and a page for each part. */
public final class MapPage implements PageGroup {

    private static final String DESCRIPTION =
            "Every {programme} by pathway, how booking stands, and what each asks to have been completed before.";

    /** An offer that names more programmes than this says on its own page which. */
    private static final int NAMED = 8;

    private final PageTools tools;
    private final WhoWords who;
    private final CatalogueMap map;

    public MapPage(PageTools tools) {
        this.tools = tools;
        this.who = new WhoWords(tools.edition());
        this.map = CatalogueMap.of(tools.catalogue());
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(Routes.PATHWAYS_MAP, tools.say(PageHead.MAP_TITLE), tools.say(DESCRIPTION), "map")
                .under(new Link("Pathways", Routes.PATHWAYS));
        if (map.isWhole()) {
            return List.of(tools.page(head, "map.ftlh", this::whole));
        }
        List<Output.Page> pages = new ArrayList<>();
        pages.add(tools.page(head, "map-index.ftlh", this::index));
        IntStream.range(0, map.parts().size()).mapToObj(this::page).forEach(pages::add);
        return pages;
    }

    private Output.Page page(int index) {
        Part part = map.parts().get(index);
        PageHead head = PageHead.of(path(part), title(part), tools.say(DESCRIPTION), "map")
                .under(
                        new Link("Pathways", Routes.PATHWAYS),
                        new Link(tools.say(PageHead.MAP_TITLE), Routes.PATHWAYS_MAP));
        return tools.page(head, "map.ftlh", frame -> part(frame, index));
    }

    private MapView whole(Frame frame) {
        return new MapView(
                frame,
                tools.say(PageHead.MAP_TITLE),
                tools.say("Every {programme} by pathway. Arrows lead from what must be completed first."),
                tools.diagrams().map(map, tools.say(PageHead.MAP_TITLE)),
                IntStream.range(0, map.parts().size())
                        .mapToObj(i -> group(i + 1, map.parts().get(i)))
                        .toList(),
                List.of());
    }

    private MapView part(Frame frame, int index) {
        Part part = map.parts().get(index);
        List<Link> neighbours = new ArrayList<>();
        if (index > 0) {
            neighbours.add(link("Before: ", map.parts().get(index - 1)));
        }
        if (index + 1 < map.parts().size()) {
            neighbours.add(link("Next: ", map.parts().get(index + 1)));
        }
        return new MapView(
                frame,
                title(part),
                "One of " + map.parts().size()
                        + tools.say(" parts of the map of all {programmes}. Arrows lead from what must be")
                        + " completed first. What is needed from another part is shown again here.",
                tools.diagrams().map(map, part, title(part)),
                List.of(group(1, part)),
                neighbours);
    }

    private MapIndexView index(Frame frame) {
        Map<String, List<MapIndexView.Entry>> groups = new LinkedHashMap<>();
        for (Part part : map.parts()) {
            groups.computeIfAbsent(part.title(), title -> new ArrayList<>()).add(entry(part));
        }
        return new MapIndexView(
                frame,
                groups.entrySet().stream()
                        .map(group -> new MapIndexView.Group(group.getKey(), group.getValue()))
                        .toList());
    }

    /** A part of several is known by the first and the last of its offers. */
    private MapIndexView.Entry entry(Part part) {
        List<OfferId> offers = part.offers();
        String first = offer(offers.get(0));
        String last = offer(offers.get(offers.size() - 1));
        return new MapIndexView.Entry(
                part.count() == 1 ? part.title() : first.equals(last) ? first : first + " to " + last,
                tools.href(path(part)),
                offers.size());
    }

    private String title(Part part) {
        String title = tools.say("Map of {programmes}: ") + part.title();
        return part.count() == 1 ? title : title + ", " + part.number() + " of " + part.count();
    }

    private Link link(String lead, Part part) {
        return new Link(lead + title(part), tools.href(path(part)));
    }

    private static String path(Part part) {
        return part.pathway()
                .map(pathway -> Routes.map(pathway, part.number()))
                .orElseGet(() -> Routes.mapOfOthers(part.number()));
    }

    private MapView.Group group(int number, Part part) {
        return new MapView.Group(
                PageId.of("group", String.valueOf(number)),
                part.title(),
                part.offers().stream().map(this::entry).toList());
    }

    private MapView.Entry entry(OfferId offer) {
        List<List<Piece>> conditions = tools.catalogue().requirements(offer).stream()
                .flatMap(requirement -> who.needs(requirement).stream())
                .toList();
        return new MapView.Entry(
                offer(offer), tools.href(Routes.offer(offer)), tools.statuses().of(offer), brief(conditions));
    }

    private List<List<Piece>> brief(List<List<Piece>> conditions) {
        long named = conditions.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.href().isPresent())
                .count();
        return named <= NAMED
                ? conditions
                : List.of(List.of(Piece.words(
                        "Its page tells what it needs, with " + named + tools.say(" other {programmes}."))));
    }

    private String offer(OfferId offer) {
        return tools.catalogue().title(offer).orElseThrow();
    }
}
