package dev.prospectus.output.html.programme;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Mode;
import dev.prospectus.model.People.Purpose;
import dev.prospectus.model.Programme;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Venue;
import dev.prospectus.output.html.page.Asking;
import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Planning;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.VenueWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for each run, cancelled ones and those of earlier years included. */
public final class CohortPages implements PageGroup {

    private final PageTools tools;
    private final Runs runs;
    private final Sessions sessions;
    private final CohortFacts facts;
    private final BriefTitles briefTitles;
    private final HandoutViews handouts;
    private final Asking asking;
    private final RunWords where;
    private final CalendarFiles calendars;
    private final Planning planning;

    public CohortPages(PageTools tools) {
        this.tools = tools;
        this.runs = new Runs(tools);
        this.sessions = new Sessions(tools.edition());
        this.facts = new CohortFacts(tools.edition(), tools.dates());
        this.briefTitles = BriefTitles.in(tools.edition());
        this.handouts = new HandoutViews(tools.edition());
        this.asking = new Asking(tools);
        this.where = new RunWords(tools.edition());
        this.calendars = new CalendarFiles(tools.edition());
        this.planning = new Planning(tools.edition());
    }

    @Override
    public List<Output.Page> pages() {
        return tools.catalogue().cohorts().stream()
                .filter(this::isOfSomethingKnown)
                .map(this::page)
                .toList();
    }

    /** A catalogue is planned before it is checked: a run of nothing is a finding then, and no reason to stop here. */
    private boolean isOfSomethingKnown(Cohort cohort) {
        return cohort.offers().stream()
                .allMatch(offer -> tools.catalogue().title(offer).isPresent());
    }

    private Output.Page page(Cohort cohort) {
        Programme programme = programme(cohort);
        String title = title(cohort);
        PageHead head = PageHead.of(
                        Routes.cohort(cohort.id()),
                        cohort.title() + ", " + year(cohort) + " – " + title,
                        cohort.title() + ": dates, place and booking for " + title + " in " + year(cohort) + ".",
                        "cohort")
                .under(
                        new Link(tools.say("{Programmes}"), Routes.PROGRAMMES),
                        new Link(programme.title(), Routes.programme(programme.id())))
                .about(new Subject.OfRun(
                        cohort.id(), !tools.edition().booking(cohort).isCurrent()));
        return tools.page(
                calendars
                        .of(cohort)
                        .map(CalendarLinks::alternate)
                        .map(head::also)
                        .orElse(head),
                "cohort.ftlh",
                frame -> view(frame, cohort));
    }

    CohortView view(Frame frame, Cohort cohort) {
        Programme programme = programme(cohort);
        boolean past = !tools.edition().booking(cohort).isCurrent();
        Rollover<Boolean> applies =
                Rollover.of(tools.edition().booking(cohort).timeline()).map(CohortPages::mayApply);
        Optional<RichText> apply =
                programme.apply().filter(text -> applies.values().contains(true));
        return new CohortView(
                frame,
                new CohortView.Head(
                        cohort.title(),
                        new Link(briefTitles.of(cohort), tools.href(Routes.offer(cohort.offer()))),
                        years(cohort)),
                new CohortView.Booking(
                        tools.statuses().of(cohort),
                        tools.steps().onItsPage(programme, cohort),
                        runs.reason(cohort),
                        facts.of(cohort),
                        apply.map(tools.texts()::howToApply).map(html -> new CohortView.Apply(html, applies)),
                        planning.add(cohort)),
                new CohortView.Content(
                        sessions.of(cohort),
                        sessions.awaited(cohort),
                        cohort.notes().map(tools.texts()::below),
                        handouts.of(programme, cohort),
                        venues(cohort).map(this::venue).toList(),
                        elsewhere(cohort),
                        past || cohort.cancelled().isPresent() ? Optional.empty() : adjustments(programme, cohort),
                        Stream.concat(
                                        cohort.notes().map(tools.texts()::below).stream(),
                                        apply.map(tools.texts()::howToApply).stream())
                                .anyMatch(tools.texts()::opensLarger)),
                new CohortView.More(
                        asking.of(programme.people(), cohort.lead().orElse(programme.contact()), subject(cohort)),
                        past ? Optional.of(archive(cohort)) : Optional.empty(),
                        past
                                ? Optional.empty()
                                : calendars
                                        .of(cohort)
                                        .map(calendar -> CalendarLinks.of(
                                                calendar, tools.edition().routes())),
                        path(calendars.of(cohort)).equals(path(calendars.of(programme.id())))));
    }

    private static Optional<String> path(Optional<CalendarFile> calendar) {
        return calendar.map(CalendarFile::path);
    }

    private static boolean mayApply(BookingStatus status) {
        return status.compareTo(BookingStatus.REGISTER_INTEREST) <= 0;
    }

    /** A message to whoever answers for access: to the programme, else to the hub. */
    private Optional<Link> adjustments(Programme programme, Cohort cohort) {
        return programme
                .people()
                .about(Purpose.ACCESS)
                .or(() -> tools.catalogue().site().adjustments())
                .map(id -> tools.contact(id, "What we need: " + subject(cohort)))
                .map(contact -> new Link(contact.role(), contact.mail()));
    }

    private String subject(Cohort cohort) {
        return title(cohort) + ", " + cohort.title() + ", " + year(cohort);
    }

    private Link archive(Cohort cohort) {
        return new Link(
                "All runs of " + year(cohort),
                tools.href(Routes.archive(cohort.id().year())));
    }

    private String years(Cohort cohort) {
        return cohort.lastYear().equals(cohort.id().year())
                ? tools.say("the {year} ") + year(cohort)
                : tools.say("the {years} ") + year(cohort) + " to " + cohort.lastYear();
    }

    private static String year(Cohort cohort) {
        return cohort.id().year().toString();
    }

    private Stream<Venue> venues(Cohort cohort) {
        return Stream.concat(
                        cohort.venue().stream(),
                        cohort.sessions().stream()
                                .flatMap(session -> Stream.concat(
                                        session.venue().stream(),
                                        session.parts().stream().flatMap(part -> part.venue().stream()))))
                .distinct()
                .flatMap(id -> tools.catalogue().venue(id).stream());
    }

    private Optional<String> elsewhere(Cohort cohort) {
        if (venues(cohort).findAny().isEmpty()) {
            return where.where(cohort);
        }
        return cohort.sessions().stream()
                .flatMap(session -> cohort.meetings(session).stream())
                .filter(meeting -> meeting.venue().isEmpty())
                .flatMap(meeting -> meeting.mode().stream())
                .filter(Mode::isInSchools)
                .findFirst()
                .map(mode -> "Other sessions: " + mode.inText());
    }

    private CohortView.VenueView venue(Venue venue) {
        return new CohortView.VenueView(
                venue.name(),
                VenueWords.address(
                        venue, Locale.forLanguageTag(tools.catalogue().site().language())),
                venue.access().features().stream().map(Labelled::label).toList(),
                venue.access().words(),
                venue.travel());
    }

    private Programme programme(Cohort cohort) {
        return tools.catalogue().programme(cohort.id().programme()).orElseThrow();
    }

    private String title(Cohort cohort) {
        return tools.catalogue().offerTitle(cohort).orElseThrow();
    }
}
