package dev.prospectus.output.html;

import dev.prospectus.model.Programme;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sessions and deadlines by date: what is to come, the same for each programme, and a page for each month. */
final class CalendarPages {

    /**
     * On the page of all programmes, so that it does not grow with the catalogue; each later month has its page. What began
     * in earlier months and is still under way is shown besides.
     */
    private static final int MONTHS_SHOWN = 3;

    private static final Link ALL = new Link("Calendar", Routes.CALENDAR);

    private final PageTools tools;
    private final CalendarEntries entries;
    private final Agendas agendas;
    private final MonthTable table;

    private CalendarPages(PageTools tools) {
        this.tools = tools;
        this.entries = new CalendarEntries(tools.edition());
        this.agendas = new Agendas(tools, entries);
        this.table = new MonthTable(tools.catalogue().terms(), agendas);
    }

    /** To know the months is to collect every date, so that is left until somebody asks for a page. */
    static PageGroup of(PageTools tools) {
        return () -> List.of(
                new Output.Folder(Routes.folder(Routes.CALENDAR), true, () -> new CalendarPages(tools).pages()));
    }

    private List<Output.Page> pages() {
        List<Output.Page> pages = new ArrayList<>();
        pages.add(overview());
        tools.catalogue().programmes().forEach(programme -> pages.add(ofProgramme(programme)));
        List<YearMonth> months = List.copyOf(entries.byMonth().keySet());
        for (YearMonth month : months) {
            pages.add(ofMonth(month));
        }
        return pages;
    }

    private Output.Page overview() {
        PageHead head = PageHead.of(
                Routes.CALENDAR,
                "Calendar",
                "Sessions and application deadlines to come at "
                        + tools.catalogue().site().name() + ".",
                "calendar");
        return tools.page(head, "calendar.ftlh", this::overview);
    }

    private CalendarView overview(Frame frame) {
        SortedMap<YearMonth, List<CalendarEntry>> upcoming = entries.upcoming().stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.first()), TreeMap::new, Collectors.toList()));
        YearMonth thisMonth = YearMonth.from(tools.edition().today());
        int shown = upcoming.headMap(thisMonth).size() + MONTHS_SHOWN;
        return new CalendarView(
                frame,
                "Calendar",
                zone(),
                Agendas.UNDER_WAY,
                agendas.months(upcoming.values().stream()
                        .limit(shown)
                        .flatMap(List::stream)
                        .toList()),
                upcoming.keySet().stream().skip(shown).map(this::link).toList(),
                agendas.unconfirmed(tools.catalogue().cohorts()),
                entries.byMonth().keySet().stream().map(this::link).toList(),
                programmes(),
                Optional.empty(),
                tools.href(Routes.CALENDAR));
    }

    private Output.Page ofProgramme(Programme programme) {
        String title = programme.title() + ": dates";
        PageHead head = PageHead.of(
                        Routes.calendar(programme.id()),
                        title,
                        "Sessions and application deadlines to come of " + programme.title() + ".",
                        "calendar")
                .under(ALL)
                .about(programme.id());
        return tools.page(
                head,
                "calendar.ftlh",
                frame -> new CalendarView(
                        frame,
                        title,
                        zone(),
                        Agendas.UNDER_WAY,
                        agendas.months(entries.upcoming(programme.id())),
                        List.of(),
                        agendas.unconfirmed(tools.catalogue().cohorts(programme.id())),
                        List.of(),
                        List.of(),
                        Optional.of(new Link(programme.title(), tools.href(Routes.programme(programme.id())))),
                        tools.href(Routes.CALENDAR)));
    }

    private Output.Page ofMonth(YearMonth month) {
        String title = DateWords.month(month.atDay(1));
        PageHead head = PageHead.of(
                        Routes.calendar(month),
                        "Calendar: " + title,
                        "Sessions and application deadlines of " + title + ".",
                        "calendar")
                .under(ALL);
        SortedMap<YearMonth, List<CalendarEntry>> byMonth = entries.byMonth();
        List<CalendarEntry> some = byMonth.getOrDefault(month, List.of());
        return tools.page(
                head,
                "calendar-month.ftlh",
                frame -> new CalendarMonthView(
                        frame,
                        title,
                        zone(),
                        Agendas.ENDED,
                        Agendas.UNDER_WAY,
                        table.weeks(month, some),
                        agendas.month(month, some),
                        byMonth.headMap(month).isEmpty()
                                ? Optional.empty()
                                : Optional.of(link(byMonth.headMap(month).lastKey())),
                        byMonth.tailMap(month.plusMonths(1)).isEmpty()
                                ? Optional.empty()
                                : Optional.of(link(
                                        byMonth.tailMap(month.plusMonths(1)).firstKey())),
                        tools.href(Routes.CALENDAR)));
    }

    private List<HomeView.Entry> programmes() {
        return tools.catalogue().programmes().stream()
                .sorted(Comparator.comparing(Programme::title).thenComparing(Programme::id))
                .map(programme -> new HomeView.Entry(
                        programme.title(),
                        tools.href(Routes.calendar(programme.id())),
                        entries.upcoming(programme.id()).size()))
                .toList();
    }

    private Link link(YearMonth month) {
        return new Link(DateWords.month(month.atDay(1)), tools.href(Routes.calendar(month)));
    }

    private String zone() {
        return tools.edition().rules().zone().getId();
    }
}
