package dev.prospectus.output.html.offers;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.page.CountedLink;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.NewsItems;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.FeedNames;
import dev.prospectus.words.Listing;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The home page: the offers that are open now, and the ways into the site. */
public final class HomePage implements PageGroup {

    /** More than are shown, so that the list stays full when some have closed and others have opened. */
    private static final int OPEN_LISTED = 12;

    private static final int OPENING_LISTED = 6;
    private static final int OPENINGS_LISTED = 12;
    private static final int CHANGES_COUNTED = 40;
    private static final int NEWS_SHOWN = 3;

    private static final Set<BookingStatus> OPEN = EnumSet.of(BookingStatus.OPEN, BookingStatus.FEW_PLACES);

    private static final List<BookingStatus> TALLIED = List.of(
            BookingStatus.OPEN, BookingStatus.FEW_PLACES, BookingStatus.WAITING_LIST, BookingStatus.OPENING_SOON);

    private final PageTools tools;

    public HomePage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        if (tools.isWritten(Routes.HOME)) {
            return List.of();
        }
        SiteConfig site = tools.catalogue().site();
        FeedNames feeds = new FeedNames(tools.catalogue());
        PageHead plain = PageHead.of(Routes.HOME, site.name(), site.description(), "home")
                .about(Subject.General.HUB)
                .also(feeds.statuses());
        PageHead head = feeds.news().map(plain::also).orElse(plain);
        return List.of(tools.page(head, "home.ftlh", this::view));
    }

    private HomeView view(Frame frame) {
        Selections selections = new Selections(tools);
        return new HomeView(
                frame,
                tools.href(Routes.PROGRAMMES),
                hero(selections),
                new HomeView.WaysIn(ways(selections.roles()), ways(selections.phases())),
                open(selections),
                new HomeView.Openings(openings(), tools.href(Routes.CALENDAR_OPENINGS)),
                new HomeView.News(
                        NewsItems.newestFirst(tools.catalogue().pages())
                                .limit(NEWS_SHOWN)
                                .map(post ->
                                        NewsItems.item(post, tools.edition().routes()))
                                .toList(),
                        tools.href(Routes.NEWS)),
                tools.catalogue().pathways().stream()
                        .map(pathway -> new HomeView.Path(
                                pathway.title(),
                                tools.href(Routes.pathway(pathway.id())),
                                pathway.summary(),
                                Listing.labels(pathway.phases())))
                        .toList());
    }

    private HomeView.Hero hero(Selections selections) {
        Tally tally = new Tally(tools.edition(), selections.all().offers(), CHANGES_COUNTED);
        return new HomeView.Hero(
                tools.catalogue().site().description(),
                tools.href(Routes.FINDER),
                counts(selections, tally),
                tally.until().map(Instant::toString));
    }

    private HomeView.OpenNow open(Selections selections) {
        List<OfferId> all = selections.all().offers();
        Stream<OfferId> open = all.stream()
                .filter(offer -> OPEN.contains(tools.edition().booking(offer).status()))
                .sorted(Comparator.comparing(this::closes))
                .limit(OPEN_LISTED);
        Stream<OfferId> opening = all.stream()
                .filter(offer -> !OPEN.contains(tools.edition().booking(offer).status()))
                .filter(offer -> opens(offer).isPresent())
                .sorted(Comparator.comparing(offer -> opens(offer).orElseThrow()))
                .limit(OPENING_LISTED);
        Tally tally = new Tally(tools.edition(), all, Integer.MAX_VALUE);
        return new HomeView.OpenNow(
                Stream.concat(open, opening).map(tools.cards()::card).toList(),
                tally.counts(OPEN).map(count -> count == 0),
                tally.counts(EnumSet.of(BookingStatus.OPENING_SOON)).map(count -> count > 0));
    }

    private Optional<Instant> opens(OfferId offer) {
        return tools.edition().booking(offer).timeline().changes().stream()
                .filter(change -> OPEN.contains(change.status()))
                .map(StatusTimeline.Change::at)
                .findFirst();
    }

    /** The time at which applications close for the run that a school can best act on. */
    private Instant closes(OfferId offer) {
        return tools.edition().booking(offer).current().get(0).closes().orElse(Instant.MAX);
    }

    private List<HomeView.Count> counts(Selections selections, Tally tally) {
        return TALLIED.stream()
                .map(status -> new HomeView.Count(
                        status.label(),
                        tools.href(
                                status == BookingStatus.OPENING_SOON
                                        ? Routes.CALENDAR_OPENINGS
                                        : selections.with(status).path()),
                        tally.counts(EnumSet.of(status))))
                .filter(count -> count.counts().values().stream().anyMatch(number -> number > 0))
                .toList();
    }

    private List<CountedLink> ways(List<Selection> selections) {
        return selections.stream()
                .map(selection -> new CountedLink(selection.label(), tools.href(selection.path()), selection.count()))
                .toList();
    }

    private List<HomeView.Opening> openings() {
        return tools.edition().bookings().opening().stream()
                .limit(OPENINGS_LISTED)
                .map(this::opening)
                .toList();
    }

    private HomeView.Opening opening(CohortBooking run) {
        Cohort cohort = run.cohort();
        return new HomeView.Opening(
                BriefTitles.in(tools.edition()).of(cohort),
                tools.href(Routes.cohort(cohort.id())),
                cohort.title(),
                tools.statuses().of(cohort));
    }
}
