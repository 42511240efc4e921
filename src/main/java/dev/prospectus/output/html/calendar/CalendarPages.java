package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarDates;
import dev.prospectus.calendar.CalendarEntries;
import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.CalendarSelection;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Slug;
import dev.prospectus.output.html.page.CountedLink;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Sessions and deadlines by date: what is to come, the same for each role, phase, town and programme, and a page for each month. */
public final class CalendarPages {

    /**
     * On pages of many programmes, so that they do not grow with the catalogue; each later month has its page. What began
     * in earlier months and is still under way is shown besides.
     */
    private static final int MONTHS_SHOWN = 3;

    /** The entries on a page of many programmes. All entries of the last day are shown. */
    private static final int ENTRIES_SHOWN = 150;

    /** Programmes that the page of all programmes can lead to one by one. */
    private static final int PROGRAMMES_SHOWN = 100;

    private static final String DATES = "Sessions and application deadlines to come";

    private static final Link ALL = new Link("Calendar", Routes.CALENDAR);

    private final PageTools tools;
    private final CalendarEntries entries;
    private final Agendas agendas;
    private final MonthTable table;
    private final Map<String, List<CalendarSelection>> selections;
    private final CalendarSelection openings;
    private final CalendarsOfPages calendars;

    /** The months are collected from all dates, and only when a page of the calendar is requested. */
    public static PageGroup of(PageTools tools) {
        return () -> List.of(
                new Output.Folder(Routes.folder(Routes.CALENDAR), true, () -> new CalendarPages(tools).pages()));
    }

    private CalendarPages(PageTools tools) {
        this.tools = tools;
        CalendarDates dates = CalendarDates.of(tools.edition());
        this.entries = dates.entries();
        this.agendas = new Agendas(tools, entries);
        this.table = new MonthTable(tools.catalogue().terms(), agendas);
        this.selections = dates.selections();
        this.openings = dates.openings();
        this.calendars = new CalendarsOfPages(tools.edition());
    }

    private List<Output> pages() {
        List<Output> pages = new ArrayList<>();
        pages.add(overview());
        pages.addAll(new SubscribePage(tools).pages());
        if (!openings.entries().isEmpty()) {
            pages.add(of(
                    openings,
                    "The days on which applications open",
                    new CalendarView.Dates(agendas.months(openings.entries()), List.of(), List.of())));
        }
        selections
                .values()
                .forEach(choices ->
                        choices.forEach(choice -> pages.add(of(choice, DATES, dates(choice.entries(), List.of())))));
        tools.catalogue().programmes().forEach(programme -> pages.add(ofProgramme(programme)));
        entries.byMonth().forEach((month, ofMonth) -> {
            List<MonthPart> parts = MonthPart.of(month, ofMonth);
            parts.forEach(part -> pages.add(ofMonth(part, parts)));
        });
        return pages;
    }

    private Output.Page overview() {
        PageHead head = PageHead.of(
                Routes.CALENDAR,
                "Calendar",
                "Sessions and application deadlines to come at "
                        + tools.catalogue().site().name() + ".",
                "calendar");
        return tools.page(
                head,
                "calendar.ftlh",
                frame -> view(
                        frame,
                        Routes.CALENDAR,
                        DATES,
                        Optional.empty(),
                        dates(
                                entries.upcoming(),
                                agendas.unconfirmed(tools.catalogue().cohorts())),
                        ways()));
    }

    private CalendarView view(
            Frame frame,
            String path,
            String what,
            Optional<Link> programme,
            CalendarView.Dates dates,
            Optional<CalendarView.Ways> ways) {
        return new CalendarView(
                frame, what, programme, tools.href(Routes.CALENDAR), Agendas.MARKS, dates, ways, calendars.of(path));
    }

    private Output.Page of(CalendarSelection selection, String what, CalendarView.Dates dates) {
        PageHead head = PageHead.of(
                        selection.path(),
                        selection.title(),
                        selection.title() + ": " + Capitals.inSentence(what) + ".",
                        "calendar")
                .under(ALL);
        return tools.page(
                calendars.named(head),
                "calendar.ftlh",
                frame -> view(frame, selection.path(), what, Optional.empty(), dates, Optional.empty()));
    }

    /** The first months of some entries, and links to the others. */
    private CalendarView.Dates dates(List<CalendarEntry> upcoming, List<Agenda.Unconfirmed> unconfirmed) {
        List<YearMonth> months = upcoming.stream()
                .map(entry -> YearMonth.from(entry.first()))
                .distinct()
                .toList();
        long earlier =
                months.stream().filter(month -> month.isBefore(thisMonth())).count();
        Set<YearMonth> near =
                Set.copyOf(months.stream().limit(earlier + MONTHS_SHOWN).toList());
        List<CalendarEntry> shown = firstDays(upcoming.stream()
                .filter(entry -> near.contains(YearMonth.from(entry.first())))
                .toList());
        return new CalendarView.Dates(
                agendas.months(shown),
                upcoming.stream()
                        .skip(shown.size())
                        .map(entry -> YearMonth.from(entry.first()))
                        .distinct()
                        .map(this::link)
                        .toList(),
                unconfirmed);
    }

    private YearMonth thisMonth() {
        return YearMonth.from(tools.edition().today());
    }

    private Optional<CalendarView.Ways> ways() {
        SortedMap<YearMonth, List<CalendarEntry>> months = entries.byMonth();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<Link> past = new ArrayList<>();
        months.headMap(thisMonth()).keySet().forEach(month -> past.add(0, link(month)));
        return Optional.of(new CalendarView.Ways(
                months.tailMap(thisMonth()).keySet().stream().map(this::link).toList(),
                past,
                openings.entries().isEmpty() ? Optional.empty() : Optional.of(link(openings)),
                selections.entrySet().stream()
                        .map(group -> new CalendarView.Group(
                                Slug.of(group.getKey()),
                                group.getKey(),
                                group.getValue().stream().map(this::link).toList()))
                        .toList(),
                programmes(),
                tools.href(Routes.PROGRAMMES)));
    }

    /** As many as are shown, and what else begins on the day of the last of them. */
    private static List<CalendarEntry> firstDays(List<CalendarEntry> entries) {
        if (entries.size() <= ENTRIES_SHOWN) {
            return entries;
        }
        LocalDate last = entries.get(ENTRIES_SHOWN - 1).first();
        return entries.stream().filter(entry -> !entry.first().isAfter(last)).toList();
    }

    /** The dates of a programme with one current run, or none, stand on its page or one page on. */
    private Output ofProgramme(Programme programme) {
        return hasAgenda(programme)
                ? agenda(programme)
                : tools.redirect(Routes.file(Routes.calendar(programme.id())), Routes.programme(programme.id()));
    }

    private boolean hasAgenda(Programme programme) {
        return tools.edition().booking(OfferId.of(programme.id())).current().size() > 1;
    }

    private Output.Page agenda(Programme programme) {
        PageHead head = PageHead.of(
                        Routes.calendar(programme.id()),
                        programme.title() + ": dates",
                        "Sessions and application deadlines to come of " + programme.title() + ".",
                        "calendar")
                .under(ALL)
                .beside(programme.id());
        return tools.page(
                calendars.named(head),
                "calendar.ftlh",
                frame -> view(
                        frame,
                        Routes.calendar(programme.id()),
                        DATES,
                        Optional.of(new Link(programme.title(), tools.href(Routes.programme(programme.id())))),
                        new CalendarView.Dates(
                                agendas.months(entries.upcoming(programme.id())),
                                List.of(),
                                agendas.unconfirmed(tools.catalogue().cohorts(programme.id()))),
                        Optional.empty()));
    }

    private Output.Page ofMonth(MonthPart part, List<MonthPart> parts) {
        String title = part.title();
        PageHead head = PageHead.of(
                        part.path(),
                        "Calendar: " + title,
                        "Sessions and application deadlines of " + title + ".",
                        "calendar")
                .under(ALL);
        return tools.page(head, "calendar-month.ftlh", frame -> month(frame, part, parts));
    }

    private CalendarMonthView month(Frame frame, MonthPart part, List<MonthPart> parts) {
        YearMonth month = part.month();
        SortedMap<YearMonth, List<CalendarEntry>> byMonth = entries.byMonth();
        SortedMap<YearMonth, List<CalendarEntry>> earlier = byMonth.headMap(month);
        SortedMap<YearMonth, List<CalendarEntry>> later = byMonth.tailMap(month.plusMonths(1));
        return new CalendarMonthView(
                frame,
                part.title(),
                Agendas.MARKS,
                part.whole() ? table.weeks(month, part.entries()) : List.of(),
                agendas.month(month, part.entries()),
                new CalendarMonthView.Ways(
                        earlier.isEmpty() ? Optional.empty() : Optional.of(link(earlier.lastKey())),
                        later.isEmpty() ? Optional.empty() : Optional.of(link(later.firstKey())),
                        tools.href(Routes.CALENDAR),
                        part.whole() ? List.of() : links(parts, part)));
    }

    private List<CalendarMonthView.Part> links(List<MonthPart> parts, MonthPart shown) {
        return parts.stream()
                .map(part -> new CalendarMonthView.Part(part.title(), tools.href(part.path()), part.equals(shown)))
                .toList();
    }

    private List<CountedLink> programmes() {
        if (tools.catalogue().programmes().size() > PROGRAMMES_SHOWN) {
            return List.of();
        }
        return tools.catalogue().programmes().stream()
                .sorted(Comparator.comparing(Programme::title, Listing.A_TO_Z).thenComparing(Programme::id))
                .map(programme -> new CountedLink(
                        programme.title(),
                        tools.href(
                                hasAgenda(programme)
                                        ? Routes.calendar(programme.id())
                                        : Routes.programme(programme.id())),
                        entries.upcoming(programme.id()).size()))
                .toList();
    }

    private CountedLink link(CalendarSelection selection) {
        return new CountedLink(
                selection.label(),
                tools.href(selection.path()),
                selection.entries().size());
    }

    private Link link(YearMonth month) {
        return new Link(DateWords.month(month.atDay(1)), tools.href(Routes.calendar(month)));
    }
}
