package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.model.AcademicTerm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The weeks of a month with the entries of each day. */
final class MonthTable {

    private static final CalendarMonthView.Cell OUTSIDE =
            new CalendarMonthView.Cell("", "", List.of(), false, List.of());

    private final List<AcademicTerm> terms;
    private final Agendas agendas;

    MonthTable(List<AcademicTerm> terms, Agendas agendas) {
        this.terms = List.copyOf(terms);
        this.agendas = agendas;
    }

    List<CalendarMonthView.Week> weeks(YearMonth month, List<CalendarEntry> entries) {
        return MonthGrid.weeks(month).stream()
                .map(week -> new CalendarMonthView.Week(week.stream()
                        .map(day -> day.map(known -> cell(known, entries)).orElse(OUTSIDE))
                        .toList()))
                .toList();
    }

    private CalendarMonthView.Cell cell(LocalDate day, List<CalendarEntry> entries) {
        List<CalendarMonthView.Note> notes = new ArrayList<>();
        boolean holiday = false;
        for (AcademicTerm term : terms) {
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
                notes,
                holiday,
                entries.stream()
                        .filter(entry -> entry.takesPlaceOn(day))
                        .map(agendas::entry)
                        .toList());
    }
}
