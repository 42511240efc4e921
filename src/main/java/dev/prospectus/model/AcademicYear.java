package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year in England, from 1 September to 31 August, written {@code 2026-27}.
 *
 * @param startYear the calendar year of its September, 1900 to 2099
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    /** The first that can be written. */
    public static final int EARLIEST = 1900;

    public static final String PATTERN = "^(19|20)[0-9]{2}-[0-9]{2}$";

    private static final Pattern FORM = Pattern.compile("^((?:19|20)[0-9]{2})-([0-9]{2})$");

    public AcademicYear {
        if (startYear < EARLIEST || startYear > 2099) {
            throw new IllegalArgumentException("not an academic year: " + startYear);
        }
    }

    /** The year that holds a day. */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Whether the text is a year such as {@code 2026-27}, with the second part following the first. */
    public static boolean isValid(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                && (Integer.parseInt(matcher.group(1)) + 1) % 100 == Integer.parseInt(matcher.group(2));
    }

    public static AcademicYear parse(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an academic year: '" + text + "'");
        }
        return new AcademicYear(Integer.parseInt(text.substring(0, 4)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /** The first instant after this year. */
    public Instant endsAt(ZoneId zone) {
        return lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }
}
