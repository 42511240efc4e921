package dev.prospectus.output.html.calendar;

import dev.prospectus.model.AcademicTerm;
import dev.prospectus.output.html.page.PageTools;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the weeks of a month with what happens on each day. */
final class MonthTable {

    private static final CalendarMonthView.Cell OUTSIDE =
            new CalendarMonthView.Cell("", "", Optional.empty(), List.of(), false, List.of());

    private final PageTools tools;
    private final Agendas agendas;

    MonthTable(PageTools tools, Agendas agendas) {
        this.tools = tools;
        this.agendas = agendas;
    }

    /**
     * The weeks that have days of a part of a month.
     *
     * @param parts all parts of the month
     */
    List<CalendarMonthView.Week> weeks(MonthPart part, List<MonthPart> parts) {
        return MonthGrid.weeks(part.month()).stream()
                .filter(week -> week.stream().flatMap(Optional::stream).anyMatch(part::contains))
                .map(week -> new CalendarMonthView.Week(week.stream()
                        .map(day -> day.map(known -> cell(known, part, parts)).orElse(OUTSIDE))
                        .toList()))
                .toList();
    }

    private CalendarMonthView.Cell cell(LocalDate day, MonthPart part, List<MonthPart> parts) {
        List<CalendarMonthView.Note> notes = new ArrayList<>();
        boolean holiday = false;
        for (AcademicTerm term : tools.catalogue().terms()) {
            if (term.kind() == AcademicTerm.Kind.HOLIDAY && term.contains(day)) {
                holiday = true;
                boolean first =
                        day.equals(term.from()) || day.getDayOfMonth() == 1 || day.getDayOfWeek() == DayOfWeek.MONDAY;
                notes.add(new CalendarMonthView.Note(term.title(), first));
            } else if (term.kind() == AcademicTerm.Kind.TERM && day.equals(term.from())) {
                notes.add(new CalendarMonthView.Note(term.title() + " begins", true));
            } else if (term.kind() == AcademicTerm.Kind.TERM && day.equals(term.until())) {
                notes.add(new CalendarMonthView.Note(term.title() + " ends", true));
            }
        }
        return new CalendarMonthView.Cell(
                day.toString(),
                Integer.toString(day.getDayOfMonth()),
                parts.stream()
                        .filter(other -> other.contains(day) && !other.equals(part))
                        .map(other -> tools.href(other.path()))
                        .findFirst(),
                notes,
                holiday,
                (part.contains(day) ? part.entries() : List.<CalendarEntry>of())
                        .stream()
                                .filter(entry -> entry.takesPlaceOn(day))
                                .map(agendas::entry)
                                .toList());
    }
}
