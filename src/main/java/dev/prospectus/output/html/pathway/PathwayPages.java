package dev.prospectus.output.html.pathway;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Alternate;
import dev.prospectus.output.html.page.EvidenceView;
import dev.prospectus.output.html.page.EvidenceViews;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NextDoorLine;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.Listing;
import dev.prospectus.words.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of pathways and a page for each. */
public final class PathwayPages implements PageGroup {

    private final PageTools tools;

    public PathwayPages(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        return Stream.concat(
                        Stream.of(tools.page(
                                PageHead.of(
                                        Routes.PATHWAYS,
                                        "Pathways",
                                        tools.say("How {programmes} follow one another over several years."),
                                        "pathways"),
                                "pathways.ftlh",
                                this::list)),
                        tools.catalogue().pathways().stream().map(this::page))
                .toList();
    }

    private PathwayListView list(Frame frame) {
        return new PathwayListView(
                frame,
                tools.catalogue().pathways().stream()
                        .map(pathway -> new PathwayListView.Entry(
                                pathway.title(),
                                tools.href(Routes.pathway(pathway.id())),
                                pathway.summary(),
                                Listing.labels(pathway.phases()),
                                pathway.routes().stream()
                                        .map(route -> new PathwayListView.Route(
                                                route.title(),
                                                route.stages().stream()
                                                        .map(Pathway.Stage::title)
                                                        .toList()))
                                        .toList()))
                        .toList(),
                tools.href(Routes.PATHWAYS_MAP));
    }

    private Output.Page page(Pathway pathway) {
        PageHead head = PageHead.of(Routes.pathway(pathway.id()), pathway.title(), pathway.summary(), "pathway")
                .under(new Link("Pathways", Routes.PATHWAYS))
                .about(new Subject.OfPathway(pathway.id()))
                .also(Alternate.json(pathway.title(), Routes.api(pathway.id())));
        return tools.page(head, "pathway.ftlh", frame -> view(frame, pathway));
    }

    /** What a pathway's page tells. */
    public PathwayView view(Frame frame, Pathway pathway) {
        EvidenceView evidence = new EvidenceViews(tools.edition()).of(pathway.evidence());
        List<PathwayView.RouteView> routes =
                pathway.routes().stream().map(route -> route(pathway, route)).toList();
        Optional<String> body = pathway.body().map(tools.texts()::below);
        boolean figures = Stream.concat(
                                body.stream(),
                                routes.stream()
                                        .flatMap(route -> route.stages().stream())
                                        .flatMap(stage -> stage.body().stream()))
                        .anyMatch(tools.texts()::opensLarger)
                || evidence.opensLarger(tools.texts());
        return new PathwayView(
                frame,
                new PathwayView.Head(pathway.title(), Listing.labels(pathway.phases()), pathway.summary()),
                tools.diagrams().pathway(pathway),
                body,
                figures,
                routes,
                evidence);
    }

    private PathwayView.RouteView route(Pathway pathway, Pathway.Route route) {
        return new PathwayView.RouteView(
                PageId.of("route", route.id()),
                route.title(),
                route.summary(),
                route.roles().isEmpty() ? Optional.empty() : Optional.of(RoleWords.inText(route.roles())),
                relation(pathway, route),
                route.stages().stream().map(stage -> stage(route, stage)).toList());
    }

    private static Optional<String> relation(Pathway pathway, Pathway.Route route) {
        List<String> parts = new ArrayList<>();
        if (route.parallel()) {
            parts.add("runs beside the main route");
        }
        List<String> before = pathway.routes().stream()
                .flatMap(other -> other.stages().stream())
                .filter(stage -> route.from().contains(stage.id()))
                .map(stage -> "“" + stage.title() + "”")
                .toList();
        if (!before.isEmpty()) {
            parts.add("can follow " + Listing.or(before));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("This route " + Listing.and(parts) + ".");
    }

    private PathwayView.StageView stage(Pathway.Route route, Pathway.Stage stage) {
        boolean several = stage.offers().size() > 1;
        String id = PageId.of("stage", route.id(), stage.id());
        return new PathwayView.StageView(
                id,
                stage.title(),
                stage.timing(),
                remarks(stage),
                stage.note(),
                new PathwayView.Choice(
                        several ? Optional.of("Take " + stage.choice().label() + ".") : Optional.empty(),
                        stage.choice() == Pathway.Choice.ALL
                                ? "and"
                                : stage.choice() == Pathway.Choice.ONE ? "or" : ""),
                stage.body().map(text -> tools.texts().within(text, id)),
                stage.offers().stream().map(this::offer).toList());
    }

    private List<String> remarks(Pathway.Stage stage) {
        List<String> remarks = new ArrayList<>();
        if (stage.entry()) {
            remarks.add(tools.say("Most {schools} start here"));
        }
        if (stage.optional()) {
            remarks.add("Optional");
        }
        if (stage.alongside()) {
            remarks.add("Can be taken alongside the next step");
        }
        if (stage.repeats()) {
            remarks.add("Can be taken again, year after year");
        }
        return remarks;
    }

    private PathwayView.StageOffer offer(OfferId offer) {
        Programme programme = tools.catalogue().programme(offer.programme()).orElseThrow();
        return new PathwayView.StageOffer(
                tools.catalogue().title(offer).orElseThrow(),
                tools.href(Routes.offer(offer)),
                offer.strand()
                        .flatMap(programme::strand)
                        .map(Programme.Strand::summary)
                        .orElse(programme.summary()),
                tools.statuses().of(offer),
                NextDoorLine.of(tools.edition(), programme, offer));
    }
}
