package dev.prospectus.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which day of another academic year matches a day: the same weekday in the same week of the same part of a term, where the
 * hub's terms of both years are known; else the same weekday in the same week of the academic year.
 *
 * <p>A part is a row of weeks with school, from a holiday to the next. The first part of one year matches the first of the
 * other, and its third week the third week. The last week stands for weeks that the other year's part does not have. Weeks of
 * an academic year are counted from the Monday that is nearest to 1 September, as ISO 8601 counts weeks from the one nearest to
 * 1 January. That count also takes over where the two lists of terms differ too much to be of the same kind.
 */
public final class SchoolWeeks {

    /** How far Easter and half-terms move a week of term. What is further away belongs to a list that lacks a term. */
    private static final int MOST_WEEKS_APART = 5;

    private static final int MOST_WEEKS_MOVED = 6;

    /** In days after the first. What lasts longer goes on around holidays: only its first and last day matter. */
    private static final int LONGEST_MEETING = 6;

    private final SchoolDays days;
    private final Map<AcademicYear, List<List<LocalDate>>> parts = new HashMap<>();

    public SchoolWeeks(SchoolDays days) {
        this.days = days;
    }

    /**
     * A day in another year.
     *
     * @param moved why it is not the day in the matching week, such as "2027-05-03 is the early May bank holiday"; empty if it is
     */
    public record Match(LocalDate day, Optional<String> moved) {}

    /**
     * The day some academic years later that matches a day, on which schools are not closed. Empty if they are closed on that
     * weekday for weeks.
     *
     * @param lasts how many days it goes on after the first
     * @param after the day that it must follow, so that meetings keep their order
     */
    public Optional<Match> matching(LocalDate day, int years, int lasts, LocalDate after) {
        LocalDate wanted = sameWeek(day, years);
        Optional<String> why = trouble(wanted, lasts, after);
        if (why.isEmpty()) {
            return Optional.of(new Match(wanted, Optional.empty()));
        }
        AcademicYear year = AcademicYear.of(wanted);
        for (int weeks = 1; weeks <= MOST_WEEKS_MOVED; weeks++) {
            for (LocalDate other : List.of(wanted.plusWeeks(weeks), wanted.minusWeeks(weeks))) {
                if (year.contains(other)
                        && isSchoolWeek(other)
                        && trouble(other, lasts, after).isEmpty()) {
                    return Optional.of(new Match(other, why));
                }
            }
        }
        return Optional.empty();
    }

    /** The same weekday in the matching week, whatever is on that day. */
    public LocalDate sameWeek(LocalDate day, int years) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weekday = day.getDayOfWeek().getValue() - 1;
        AcademicYear year = AcademicYear.of(day);
        AcademicYear other = new AcademicYear(year.startYear() + years);
        LocalDate byYear = within(
                other,
                firstMonday(other)
                        .plusWeeks(ChronoUnit.WEEKS.between(firstMonday(year), monday))
                        .plusDays(weekday));
        return weekOfTerm(monday, year, other)
                .map(week -> week.plusDays(weekday))
                .filter(found -> Math.abs(ChronoUnit.WEEKS.between(byYear, found)) <= MOST_WEEKS_APART)
                .orElse(byYear);
    }

    /** The last days of August belong to the year's last week, and the first of September to its first. */
    private static LocalDate within(AcademicYear year, LocalDate day) {
        return day.isAfter(year.lastDay()) ? day.minusWeeks(1) : day.isBefore(year.firstDay()) ? day.plusWeeks(1) : day;
    }

    private Optional<LocalDate> weekOfTerm(LocalDate monday, AcademicYear year, AcademicYear other) {
        List<List<LocalDate>> there = parts(other);
        List<List<LocalDate>> here = parts(year);
        for (int part = 0; part < Math.min(here.size(), there.size()); part++) {
            int week = here.get(part).indexOf(monday);
            if (week >= 0) {
                List<LocalDate> weeks = there.get(part);
                return Optional.of(weeks.get(Math.min(week, weeks.size() - 1)));
            }
        }
        return Optional.empty();
    }

    /** The weeks with school of a year, by their Mondays, in the rows that holidays make of them. */
    private List<List<LocalDate>> parts(AcademicYear year) {
        return parts.computeIfAbsent(year, this::rows);
    }

    private List<List<LocalDate>> rows(AcademicYear year) {
        List<List<LocalDate>> rows = new ArrayList<>();
        for (AcademicTerm term : days.termsOf(year)) {
            List<LocalDate> row = new ArrayList<>();
            for (LocalDate monday = term.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    !monday.isAfter(term.until());
                    monday = monday.plusWeeks(1)) {
                if (monday.datesUntil(monday.plusDays(5)).anyMatch(day -> term.contains(day) && days.isTaught(day))) {
                    row.add(monday);
                } else if (!row.isEmpty()) {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
            if (!row.isEmpty()) {
                rows.add(List.copyOf(row));
            }
        }
        return rows;
    }

    /** Why a meeting can't begin on a day. */
    private Optional<String> trouble(LocalDate day, int lasts, LocalDate after) {
        LocalDate last = day.plusDays(lasts);
        int step = lasts > LONGEST_MEETING ? lasts : 1;
        for (LocalDate each = day; !each.isAfter(last); each = each.plusDays(step)) {
            LocalDate closed = each;
            Optional<String> why = days.closed(each).map(name -> closed + " is " + said(closed, name));
            if (why.isPresent()) {
                return why;
            }
        }
        if (!day.isAfter(after)) {
            return Optional.of("on " + day + " there is another session of this run, or a later one before it");
        }
        return isSchoolWeek(day) ? Optional.empty() : Optional.of(day + " is not in a term of data/terms.yml");
    }

    /** A bank holiday's name has its article; a holiday is named as the hub's list does. */
    private String said(LocalDate day, String name) {
        return days.bankHoliday(day).isPresent() ? name : "in '" + name + "' of data/terms.yml";
    }

    /** Whether a day can be one of a term, as far as terms are known: at a weekend, whether its week is. */
    private boolean isSchoolWeek(LocalDate day) {
        AcademicYear year = AcademicYear.of(day);
        if (!isCovered(day, year)) {
            return true;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                ? days.termsOf(year).stream().anyMatch(term -> term.contains(day))
                : parts(year).stream()
                        .anyMatch(part -> part.contains(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
    }

    /** Whether the hub's list would have a term for a day: it may end before the year does, until somebody adds the rest. */
    private boolean isCovered(LocalDate day, AcademicYear year) {
        List<AcademicTerm> terms = days.termsOf(year);
        if (terms.isEmpty()) {
            return false;
        }
        LocalDate first = terms.get(0).from();
        LocalDate last = terms.get(terms.size() - 1).until();
        boolean late = day.isAfter(last) && Term.of(last) != Term.SUMMER;
        boolean early = day.isBefore(first) && Term.of(first) != Term.AUTUMN;
        return !late && !early;
    }

    private static LocalDate firstMonday(AcademicYear year) {
        return LocalDate.of(year.startYear(), Month.SEPTEMBER, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
