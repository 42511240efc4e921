package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.PublishedSession;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What begins, opens and closes at any hub, by month, from the day of the site on. A busy month falls into parts. */
final class CalendarPages {

    /** Entries of a page, at about 400 bytes. */
    private static final int ONE_PART = 200;

    private final NetworkTools tools;
    private final DateWords dates;
    private final Map<String, String> regions;
    private final Map<YearMonth, List<Date>> months = new TreeMap<>();

    CalendarPages(NetworkTools tools, Offers offers) {
        this.tools = tools;
        this.dates = new DateWords(tools.edition().zone());
        this.regions = offers.regions();
        offers.all().stream()
                .flatMap(offer -> offer.runs().stream().flatMap(run -> dates(offer, run).stream()))
                .sorted(Comparator.comparing(Date::day)
                        .thenComparing(date -> date.entry().what())
                        .thenComparing(date -> date.entry().run().offer())
                        .thenComparing(date -> date.entry().run().href()))
                .forEach(date -> months.computeIfAbsent(YearMonth.from(date.day()), month -> new ArrayList<>())
                        .add(date));
    }

    /** An entry on its day. */
    private record Date(LocalDate day, Entry entry) {}

    /** A month, or a part of one, in the form of the template that shows a month of a hub. */
    record View(Frame frame, String title, Marks marks, List<Link> weeks, Month agenda, Ways ways) {}

    /** The page that leads to all months. */
    record Index(Frame frame, List<MonthLink> months, List<Link> files) {}

    record MonthLink(String title, String href, String count) {}

    record Marks(String ended, String underWay) {}

    record Ways(Optional<Link> before, Optional<Link> after, String all, List<Part> parts) {}

    record Part(String title, String href, boolean current) {}

    record Month(String id, String title, List<String> terms, List<Day> days) {}

    record Day(String iso, String title, List<Entry> entries) {}

    /**
     * What takes place on a day.
     *
     * @param kind its id, for style sheets
     * @param what such as "Applications close"
     * @param when the time, or the last day
     * @param where the town of a session
     */
    record Entry(
            String kind,
            String what,
            Optional<String> when,
            Optional<String> where,
            boolean parts,
            Run run,
            Span span) {}

    /** @param offer the programme, and the hub that has it */
    record Run(String title, String href, String offer) {}

    record Span(Optional<String> ends) {}

    List<Output.Page> pages() {
        List<Output.Page> pages = new ArrayList<>();
        PageHead head = PageHead.of(
                Routes.CALENDAR, "Calendar", "What begins, opens and closes at the hubs, month by month.", "calendar");
        pages.add(tools.page(head, "network-calendar.ftlh", frame -> new Index(frame, links(), files())));
        months.forEach((month, entries) -> {
            List<ListPart<Date>> parts = parts(month, entries);
            parts.forEach(part -> pages.add(page(month, part, parts)));
        });
        return pages;
    }

    /** Days are not divided, so that a reader finds all of one on one page. */
    private static List<ListPart<Date>> parts(YearMonth month, List<Date> entries) {
        List<List<Date>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < entries.size(); i++) {
            List<Date> last = parts.get(parts.size() - 1);
            boolean newDay =
                    i > 0 && !entries.get(i).day().equals(entries.get(i - 1).day());
            if (newDay && last.size() >= ONE_PART) {
                last = new ArrayList<>();
                parts.add(last);
            }
            last.add(entries.get(i));
        }
        List<ListPart<Date>> pages = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            String path = Routes.calendar(month);
            pages.add(new ListPart<>(
                    number, parts.size(), number == 1 ? path : Routes.part(path, number), parts.get(number - 1)));
        }
        return pages;
    }

    /** Calendars for other programs: {@code output.ical} writes them. */
    private List<Link> files() {
        return regions.entrySet().stream()
                .map(region -> new Link(
                        region.getValue(), tools.href(Routes.calendarFile(Routes.calendarOfRegion(region.getKey())))))
                .toList();
    }

    private List<MonthLink> links() {
        return months.entrySet().stream()
                .map(month -> new MonthLink(
                        title(month.getKey()),
                        tools.href(Routes.calendar(month.getKey())),
                        Listing.count(month.getValue().size(), "date", "dates")))
                .toList();
    }

    private Output.Page page(YearMonth month, ListPart<Date> part, List<ListPart<Date>> parts) {
        String title = title(month) + part.suffix();
        PageHead head = PageHead.of(
                        part.path(), title, "What begins, opens and closes at the hubs in " + title + ".", "calendar")
                .under(new Link("Calendar", Routes.CALENDAR));
        return tools.page(
                head,
                "calendar-month.ftlh",
                frame -> new View(
                        frame,
                        title,
                        new Marks("Ended", "Under way"),
                        List.of(),
                        new Month("days", title, List.of(), days(part.items())),
                        ways(month, part, parts)));
    }

    private Ways ways(YearMonth month, ListPart<Date> part, List<ListPart<Date>> parts) {
        TreeMap<YearMonth, List<Date>> all = new TreeMap<>(months);
        return new Ways(
                Optional.ofNullable(all.lowerKey(month)).map(this::link),
                Optional.ofNullable(all.higherKey(month)).map(this::link),
                tools.href(Routes.CALENDAR),
                parts.size() == 1
                        ? List.of()
                        : parts.stream()
                                .map(other -> new Part(
                                        days(other), tools.href(other.path()), other.number() == part.number()))
                                .toList());
    }

    private Link link(YearMonth month) {
        return new Link(title(month), tools.href(Routes.calendar(month)));
    }

    private static String title(YearMonth month) {
        return DateWords.month(month.atDay(1));
    }

    private static String days(ListPart<Date> part) {
        LocalDate first = part.items().get(0).day();
        LocalDate last = part.items().get(part.items().size() - 1).day();
        return first.equals(last)
                ? String.valueOf(first.getDayOfMonth())
                : first.getDayOfMonth() + " to " + last.getDayOfMonth();
    }

    private static List<Day> days(List<Date> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(Date::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        day.getKey().toString(),
                        DateWords.weekday(day.getKey()),
                        day.getValue().stream().map(Date::entry).toList()))
                .toList();
    }

    private List<Date> dates(Offer offer, PublishedRun run) {
        List<Date> entries = new ArrayList<>();
        Run words = new Run(
                run.title()
                        + (run.place().towns().isEmpty()
                                ? ""
                                : ". " + String.join(", ", run.place().towns())),
                run.page().toString(),
                tools.dated(
                        offer.programme().title() + ", " + offer.member().hub().name(), offer.hub()));
        Instant asOf = tools.edition().asOf();
        LocalDate today = tools.edition().today();
        run.sessions().stream()
                .filter(session -> run.holds() && !session.last().isBefore(today))
                .forEach(session -> entries.add(new Date(
                        session.first().isBefore(today) ? today : session.first(),
                        session(offer, run, words, session))));
        run.time()
                .starts()
                .filter(start -> run.holds() && run.sessions().isEmpty())
                .filter(start -> !dates.dayFrom(start).isBefore(today))
                .ifPresent(start -> entries.add(
                        new Date(dates.dayFrom(start), entry("session", "Starts", words, start.isAfter(asOf), start))));
        BookingStatus before = run.timeline().initial();
        for (StatusTimeline.Change change : run.timeline().changes()) {
            if (isBookable(change.status()) && !isBookable(before)) {
                entries.add(new Date(
                        dates.dayFrom(change.at()), entry("opens", "Applications open", words, true, change.at())));
            } else if (isBookable(before) && !isBookable(change.status()) && isKnown(run, change)) {
                entries.add(new Date(
                        dates.dayUntil(change.at()), entry("closes", "Applications close", words, true, change.at())));
            }
            before = change.status();
        }
        return entries;
    }

    /** The end of the academic year, when a run is over whose dates are not known, is no day on which applications close. */
    private static boolean isKnown(PublishedRun run, StatusTimeline.Change change) {
        return !Offer.isOver(change.status())
                || run.time().ends().filter(change.at()::equals).isPresent();
    }

    private Entry session(Offer offer, PublishedRun run, Run words, PublishedSession session) {
        Instant ends = session.ends(offer.hub().zone());
        return new Entry(
                "session",
                session.title().orElse("Session"),
                when(session),
                Optional.of(String.join(", ", session.towns())).filter(towns -> !towns.isEmpty()),
                false,
                new Run(run.title(), words.href(), words.offer()),
                new Span(Optional.of(ends.toString())
                        .filter(time -> ends.isAfter(tools.edition().asOf()))));
    }

    private static Optional<String> when(PublishedSession session) {
        return session.last().isAfter(session.first())
                ? Optional.of(DateWords.days(session.first(), session.last()))
                : session.start()
                        .map(start -> session.end()
                                .map(end -> DateWords.times(start, end))
                                .orElseGet(() -> "from " + DateWords.time(start)));
    }

    private static Entry entry(String kind, String what, Run run, boolean ahead, Instant at) {
        return new Entry(
                kind,
                what,
                Optional.empty(),
                Optional.empty(),
                false,
                run,
                new Span(Optional.of(at.toString()).filter(time -> ahead)));
    }

    private static boolean isBookable(BookingStatus status) {
        return status.isActionable();
    }
}
