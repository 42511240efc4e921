package dev.prospectus.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when on something counts: an academic year, written {@code 2016-17}, or the summer term before one, written {@code summer
 * 2016}.
 *
 * @param summerBefore whether the summer term before the year counts as well
 */
public record Since(AcademicYear year, boolean summerBefore) implements Comparable<Since> {

    public static final String SUMMER_PATTERN = "^summer (19|20)[0-9]{2}$";

    private static final Pattern SUMMER = Pattern.compile("^summer ((?:19|20)[0-9]{2})$");

    public static Since of(AcademicYear year) {
        return new Since(year, false);
    }

    public static boolean isValid(String text) {
        return AcademicYear.isValid(text) || SUMMER.matcher(text).matches();
    }

    /** Reads the written form. */
    public static Since parse(String text) {
        Matcher summer = SUMMER.matcher(text);
        return summer.matches()
                ? new Since(new AcademicYear(Integer.parseInt(summer.group(1))), true)
                : of(AcademicYear.parse(text));
    }

    /** Whether nothing that can be told apart is earlier. */
    public boolean isFirst() {
        return year.startYear() <= AcademicYear.EARLIEST;
    }

    /** A time that does not count; there must be one. */
    public Since earlier() {
        return of(new AcademicYear(year.startYear() - 1));
    }

    /** As a part of an address. */
    public String segment() {
        return toString().replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Since other) {
        int years = year.compareTo(other.year);
        return years != 0 ? years : Boolean.compare(other.summerBefore, summerBefore);
    }

    @Override
    public String toString() {
        return summerBefore ? "summer " + year.startYear() : year.toString();
    }
}
