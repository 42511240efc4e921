package dev.prospectus.output.html;

import dev.prospectus.diagram.Diagrams;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;

/** The map of the whole catalogue. */
final class MapPage implements PageGroup {

    static final String TITLE = "Map of all programmes";

    private final PageTools tools;
    private final WhoWords who;

    MapPage(PageTools tools) {
        this.tools = tools;
        this.who = new WhoWords(tools.edition());
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                        Routes.PATHWAYS_MAP,
                        TITLE,
                        "Every programme by pathway, how booking stands, and what each asks to have been completed before.",
                        "map")
                .under(new Link("Pathways", Routes.PATHWAYS));
        return List.of(tools.page(head, "map.ftlh", this::view));
    }

    private MapView view(Frame frame) {
        List<MapView.Group> groups = new ArrayList<>();
        Diagrams.groups(tools.catalogue())
                .forEach((title, offers) -> groups.add(new MapView.Group(
                        "group-" + (groups.size() + 1),
                        title,
                        offers.stream().map(this::entry).toList())));
        return new MapView(frame, tools.diagrams().map(), groups);
    }

    private MapView.Entry entry(OfferId offer) {
        return new MapView.Entry(
                tools.catalogue().title(offer).orElseThrow(),
                tools.href(Routes.offer(offer)),
                tools.statuses().of(offer),
                tools.catalogue().requirements(offer).stream()
                        .flatMap(requirement -> who.needs(requirement).stream())
                        .toList());
    }
}
