package dev.prospectus.output.html.programme;

import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Alternate;
import dev.prospectus.output.html.page.Asking;
import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.EvidenceView;
import dev.prospectus.output.html.page.EvidenceViews;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NextDoorLine;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.WhoWords;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.OutcomeWords;
import dev.prospectus.words.ThisYearWords;
import dev.prospectus.words.YearWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for each programme, with its strands as parts of it. */
public final class ProgrammePages implements PageGroup {

    private final PageTools tools;
    private final Runs runs;
    private final PastRuns past;
    private final WhoWords who;
    private final PathwayPlaces places;
    private final YearWords years;
    private final ProgrammeFacts facts;
    private final ThisYearWords thisYear;
    private final Asking asking;
    private final CalendarFiles calendars;

    public ProgrammePages(PageTools tools) {
        this.tools = tools;
        this.runs = new Runs(tools);
        this.past = new PastRuns(tools.edition());
        this.who = new WhoWords(tools.edition());
        this.places = new PathwayPlaces(tools.edition(), tools.texts());
        this.years = new YearWords(tools.edition());
        this.facts = new ProgrammeFacts(tools);
        this.thisYear =
                new ThisYearWords(tools.edition().zone(), tools.edition().asOf());
        this.asking = new Asking(tools);
        this.calendars = new CalendarFiles(tools.edition());
    }

    @Override
    public List<Output.Page> pages() {
        return tools.catalogue().programmes().stream().map(this::page).toList();
    }

    private Output.Page page(Programme programme) {
        PageHead head = PageHead.of(
                        Routes.programme(programme.id()), programme.title(), programme.summary(), "programme")
                .under(new Link(tools.say("{Programmes}"), Routes.PROGRAMMES))
                .about(new Subject.OfProgramme(programme.id()))
                .also(Alternate.json(programme.title(), Routes.api(programme.id())));
        return tools.page(
                calendars
                        .of(programme.id())
                        .map(CalendarLinks::alternate)
                        .map(head::also)
                        .orElse(head),
                "programme.ftlh",
                frame -> view(frame, programme));
    }

    ProgrammeView view(Frame frame, Programme programme) {
        OfferId whole = OfferId.of(programme.id());
        List<PathwayPlace> pathways = places.of(whole);
        boolean divided = !programme.strands().isEmpty();
        return new ProgrammeView(
                frame,
                new ProgrammeView.Head(
                        whole.toString(),
                        programme.title(),
                        programme.summary(),
                        programme.alsoCalled().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Listing.or(programme.alsoCalled())),
                        thisYear.fresh(programme)),
                new ProgrammeView.Booking(
                        tools.statuses().of(whole),
                        divided ? Optional.empty() : Optional.of(tools.steps().of(programme, whole)),
                        facts.key(programme),
                        facts.takes(programme),
                        programme.apply().map(tools.texts()::howToApply),
                        programme.strands().stream()
                                .findFirst()
                                .map(strand -> strand.kind().inText())
                                .orElse(""),
                        programme.strands().stream()
                                .map(strand -> strand(programme, strand))
                                .toList(),
                        divided ? List.of() : runs(programme, whole)),
                divided ? List.of() : NextDoorLine.of(tools.edition(), programme, whole),
                who.of(programme),
                content(programme, pathways),
                leads(programme, pathways),
                more(programme));
    }

    private ProgrammeView.Content content(Programme programme, List<PathwayPlace> pathways) {
        EvidenceView evidence =
                new EvidenceViews(tools.edition()).of(programme.content().evidence());
        return new ProgrammeView.Content(
                programme.format().meetings().stream().map(FormatWords::meeting).toList(),
                programme.body().map(tools.texts()::below),
                new ProgrammeView.Doing(
                        thisYear.focus(programme),
                        programme.work().always(),
                        programme.work().activities(),
                        programme.work().bring()),
                units(programme.units()),
                evidence,
                evidence.opensLarger(tools.texts()) || figures(programme, pathways),
                programme.outcomes().stream().map(OutcomeWords::of).toList(),
                programme.expectations());
    }

    private ProgrammeView.Leads leads(Programme programme, List<PathwayPlace> pathways) {
        List<Link> admits = tools.catalogue().admittedBy(programme.id()).stream()
                .map(this::offer)
                .toList();
        List<Link> named = Stream.concat(
                        pathways.stream()
                                .flatMap(place -> place.neighbours().stream())
                                .flatMap(neighbour -> neighbour.offers().stream()),
                        admits.stream())
                .toList();
        return new ProgrammeView.Leads(
                pathways,
                tools.diagrams().around(programme.id()),
                admits,
                programme.seeAlso().stream()
                        .map(this::offer)
                        .filter(link -> !named.contains(link))
                        .toList());
    }

    private ProgrammeView.More more(Programme programme) {
        return new ProgrammeView.More(
                asking.of(programme.people(), programme.contact(), programme.title()),
                past.among(tools.catalogue().cohorts(programme.id())).stream()
                        .map(past::view)
                        .toList(),
                tools.href(Routes.ARCHIVE),
                tools.href(Routes.flyer(programme.id())),
                tools.href(Routes.FINDER),
                calendars
                        .of(programme.id())
                        .map(calendar ->
                                CalendarLinks.of(calendar, tools.edition().routes())));
    }

    private ProgrammeView.StrandView strand(Programme programme, Programme.Strand strand) {
        OfferId offer = OfferId.of(programme.id(), strand.id());
        return new ProgrammeView.StrandView(
                PageId.of("strand", strand.id()),
                offer.toString(),
                strand.title(),
                strand.summary(),
                new ProgrammeView.StrandBooking(
                        tools.statuses().of(offer),
                        tools.cards().card(offer).facts().run().starts(),
                        tools.steps().of(programme, offer),
                        runs(programme, offer),
                        past.among(tools.catalogue().cohorts(offer)).stream()
                                .filter(run -> run.cancelled().isEmpty())
                                .findFirst()
                                .map(run -> run.id().year().toString()),
                        years.rhythm(offer),
                        calendars
                                .of(offer)
                                .map(calendar -> CalendarLinks.of(
                                        calendar, tools.edition().routes())),
                        NextDoorLine.of(tools.edition(), programme, offer)),
                who.of(strand),
                units(strand.units()));
    }

    private List<RunView> runs(Programme programme, OfferId offer) {
        return tools.edition().booking(offer).current().stream()
                .map(run -> runs.view(programme, run.cohort()))
                .toList();
    }

    private boolean figures(Programme programme, List<PathwayPlace> pathways) {
        return Stream.of(
                        programme.body().map(tools.texts()::below).stream(),
                        programme.apply().map(tools.texts()::howToApply).stream(),
                        pathways.stream().flatMap(place -> place.body().stream()))
                .flatMap(texts -> texts)
                .anyMatch(tools.texts()::opensLarger);
    }

    private static List<ProgrammeView.UnitView> units(List<Programme.Unit> units) {
        return units.stream()
                .map(unit -> new ProgrammeView.UnitView(unit.title(), FormatWords.unit(unit), unit.summary()))
                .toList();
    }

    private Link offer(OfferId offer) {
        return new Link(tools.catalogue().title(offer).orElseThrow(), tools.href(Routes.offer(offer)));
    }
}
