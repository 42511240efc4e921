package dev.prospectus.output.html.pathway;

import dev.prospectus.diagram.Diagrams;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
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
import java.util.List;

/** The map of the whole catalogue. */
public final class MapPage implements PageGroup {

    private final PageTools tools;
    private final WhoWords who;

    public MapPage(PageTools tools) {
        this.tools = tools;
        this.who = new WhoWords(tools.edition());
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                        Routes.PATHWAYS_MAP,
                        PageHead.MAP_TITLE,
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
        Programme programme = tools.catalogue().programme(offer.programme()).orElseThrow();
        List<List<Piece>> conditions = new ArrayList<>(who.requirements(programme.eligibility()));
        offer.strand()
                .flatMap(programme::strand)
                .map(Programme.Strand::eligibility)
                .ifPresent(eligibility -> conditions.addAll(who.requirements(eligibility)));
        return new MapView.Entry(
                tools.catalogue().title(offer).orElseThrow(),
                tools.href(Routes.offer(offer)),
                tools.statuses().of(offer),
                conditions);
    }
}
