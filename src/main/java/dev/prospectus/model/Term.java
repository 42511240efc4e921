package dev.prospectus.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * A term of the school year in England. Schools set their own dates, and all of them break at Christmas, around Easter and
 * in summer; these bounds put every school day of every local authority's calendar into the term that teachers would name.
 */
public enum Term implements FixedChoice {
    AUTUMN("Autumn term"),
    SPRING("Spring term"),
    SUMMER("Summer term");

    private final String label;

    Term(String label) {
        this.label = label;
    }

    /** Autumn from September to December, spring until Easter Sunday, summer until the end of August. */
    public static Term of(LocalDate day) {
        if (day.getMonthValue() >= Month.SEPTEMBER.getValue()) {
            return AUTUMN;
        }
        return day.isAfter(easter(day.getYear())) ? SUMMER : SPRING;
    }

    @Override
    public String label() {
        return label;
    }

    /** Easter Sunday: the Sunday after the first full moon of the church's calendar on or after 21 March. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = Math.floorMod(19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15, 30);
        int early = moon == 29 || (moon == 28 && golden > 10) ? 1 : 0;
        LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(moon - early);
        int toSunday = DayOfWeek.SUNDAY.getValue() - fullMoon.getDayOfWeek().getValue();
        return fullMoon.plusDays(toSunday == 0 ? 7 : toSunday);
    }
}
