package dev.prospectus.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the years of schooling are called, which data files write as numbers.
 *
 * @param one "Year", before its number
 * @param several "Years", before the first and the last number
 * @param named years that have a name of their own, such as 0 for "Reception"
 */
public record SchoolYears(String one, String several, SortedMap<Integer, String> named) {

    public SchoolYears {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** "Year 7", "Years 7 to 11", "Reception to Year 2". */
    public String words(Span years) {
        if (years.from() == years.to()) {
            return name(years.from());
        }
        return named.containsKey(years.from()) || named.containsKey(years.to())
                ? name(years.from()) + " to " + name(years.to())
                : several + " " + years.from() + " to " + years.to();
    }

    private String name(int year) {
        String own = named.get(year);
        return own == null ? one + " " + year : own;
    }
}
