package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarEntries;
import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a plan has to know of all current runs, in one file, so that a browser that shows a plan asks for nothing that tells what is in it. Arrays in
 * the order that {@code plan-runs.js} knows. A cancelled run is there too, since a plan that has it must say so.
 */
final class PlanRuns {

    private final PageTools tools;
    private final BriefTitles titles;
    private final CalendarFiles calendars;
    private final Map<CohortId, List<CalendarEntry>> entries;
    private final PlanDates dates;
    private final PlanMoney money;

    PlanRuns(PageTools tools) {
        this.tools = tools;
        this.titles = BriefTitles.in(tools.edition());
        this.calendars = new CalendarFiles(tools.edition());
        CalendarEntries all = new CalendarEntries(tools.edition());
        this.entries = all.byMonth().values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.groupingBy(entry -> entry.cohort().id()));
        this.dates = new PlanDates(tools, new Agendas(tools, all));
        this.money = new PlanMoney(tools.edition());
    }

    /** The months and days of all dates in words, the runs, then their places in words. */
    String json() {
        List<Cohort> runs = tools.catalogue().cohorts().stream()
                .filter(run -> tools.edition().booking(run).isCurrent())
                .toList();
        SortedSet<LocalDate> days = new TreeSet<>();
        runs.forEach(run -> entries(run).forEach(entry -> days.add(entry.first())));
        List<List<Object>> told = runs.stream().map(this::run).toList();
        return RolloverJson.json(List.of(
                days.stream()
                        .map(day -> day.withDayOfMonth(1))
                        .distinct()
                        .map(month -> List.of(month.toString().substring(0, 7), DateWords.month(month)))
                        .toList(),
                days.stream()
                        .map(day -> List.of(day, DateWords.weekdayOfYear(day)))
                        .toList(),
                told,
                dates.places()));
    }

    private List<Object> run(Cohort run) {
        Programme programme = tools.catalogue().programme(run.id().programme()).orElseThrow();
        StatusView status = tools.statuses().of(run);
        return List.of(
                run.id(),
                List.of(titles.of(run), run.title() + ", " + run.id().year(), tools.href(Routes.cohort(run.id()))),
                Rollover.of(tools.edition().booking(run).timeline()),
                status.coming().json(),
                RolloverJson.json(tools.steps().of(programme, run).inTime()),
                programme.roles().stream()
                        .map(role -> List.of(role.id(), role.label()))
                        .toList(),
                programme.format().peoplePerSchool().orElse(1),
                // What is said of a programme as a whole is not said of its strands, and of a school not of one person.
                programme.strands().isEmpty()
                                && programme.format().peoplePerSchool().isPresent()
                        ? programme.format().coverDays().flatMap(Quantity::exact)
                        : Optional.empty(),
                entries(run).stream().map(entry -> dates.of(programme, entry)).toList(),
                run.sessions().stream()
                        .filter(session -> session.date() instanceof PlannedDate.ToBeConfirmed)
                        .count(),
                calendars.of(run).map(CalendarFile::path).map(tools::href),
                money.costs(programme, run),
                money.grants(programme, run),
                run.holds());
    }

    private List<CalendarEntry> entries(Cohort run) {
        return entries.getOrDefault(run.id(), List.of()).stream().sorted().toList();
    }
}
