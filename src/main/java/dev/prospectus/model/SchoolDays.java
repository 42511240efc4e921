package dev.prospectus.model;

import dev.prospectus.model.AcademicTerm.Kind;
import dev.prospectus.model.SiteConfig.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a hub's schools are closed, as far as anybody knows: bank holidays by rule, where the hub is in the United
 * Kingdom, and the holidays of {@code data/terms.yml}.
 */
public record SchoolDays(ZoneId zone, Nation nation, List<AcademicTerm> terms) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public SchoolDays {
        terms = List.copyOf(terms);
    }

    public static SchoolDays of(Catalogue catalogue) {
        SiteConfig site = catalogue.site();
        return new SchoolDays(
                site.timeZone(), site.accessibility().jurisdiction().nation(), catalogue.terms());
    }

    /** The name of a day that is a bank holiday where the hub is, as in "the early May bank holiday". */
    public Optional<String> bankHoliday(LocalDate day) {
        return zone.equals(LONDON) && nation != Nation.ELSEWHERE ? BankHolidays.on(day, nation) : Optional.empty();
    }

    /** The holiday of the hub's own list that holds a day. */
    public Optional<AcademicTerm> holiday(LocalDate day) {
        for (AcademicTerm term : terms) {
            if (term.kind() == Kind.HOLIDAY && term.contains(day)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** Why schools are closed on a day, as in "the early May bank holiday" or "Easter holiday"; weekends aside. */
    public Optional<String> closed(LocalDate day) {
        return bankHoliday(day).or(() -> holiday(day).map(AcademicTerm::title));
    }

    /** The same for the first of some days that is closed. */
    public Optional<String> closed(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> closed(day).stream())
                .findFirst();
    }

    /** Whether the hub's list has a term of a year. */
    public boolean knowsTermsOf(AcademicYear year) {
        return !termsOf(year).isEmpty();
    }

    /** The terms that begin in a year, by their first day. */
    List<AcademicTerm> termsOf(AcademicYear year) {
        return terms.stream()
                .filter(term -> term.kind() == Kind.TERM && year.contains(term.from()))
                .toList();
    }

    /** Whether it is known that pupils come on a day, which is from Monday to Friday. */
    boolean isTaught(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && closed(day).isEmpty()
                && terms.stream().anyMatch(term -> term.kind() == Kind.TERM && term.contains(day));
    }
}
