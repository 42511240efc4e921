package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicTerm.Kind;
import dev.prospectus.model.SchoolWeeks.Match;
import dev.prospectus.model.SiteConfig.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days of one academic year in the next: the same weekday of the matching week of term, never on a day without school. */
final class SchoolWeeksTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final List<AcademicTerm> TERMS = List.of(
            term("autumn-2026", Kind.TERM, "2026-09-02", "2026-12-18"),
            term("half-term-2026", Kind.HOLIDAY, "2026-10-26", "2026-10-30"),
            term("spring-2027", Kind.TERM, "2027-01-04", "2027-03-26"),
            term("spring-half-term-2027", Kind.HOLIDAY, "2027-02-15", "2027-02-19"),
            term("summer-2027", Kind.TERM, "2027-04-12", "2027-07-21"),
            term("autumn-2027", Kind.TERM, "2027-09-02", "2027-12-17"),
            term("half-term-2027", Kind.HOLIDAY, "2027-10-18", "2027-10-29"),
            term("spring-2028", Kind.TERM, "2028-01-04", "2028-03-31"),
            term("spring-half-term-2028", Kind.HOLIDAY, "2028-02-14", "2028-02-18"),
            term("summer-2028", Kind.TERM, "2028-04-18", "2028-07-20"));

    private final SchoolDays days = new SchoolDays(LONDON, Nation.ENGLAND, TERMS);
    private final SchoolWeeks weeks = new SchoolWeeks(days);

    @Test
    void aDayKeepsItsWeekdayAndItsWeekOfTheTerm() {
        assertThat(match("2026-10-14")).contains(kept("2027-10-13"));
        assertThat(match("2026-11-03"))
                .as("the first week after a half-term, which is a week longer")
                .contains(kept("2027-11-02"));
        assertThat(match("2027-04-14")).as("the term begins a week later").contains(kept("2028-04-19"));
    }

    @Test
    void theLastWeekStandsForOneThatTheOtherYearLacks() {
        assertThat(match("2026-10-21")).contains(kept("2027-10-13"));
    }

    @Test
    void aBankHolidayIsMovedAndNamed() {
        Match may = match("2027-04-26").orElseThrow();

        assertThat(may.day()).isEqualTo("2028-05-08");
        assertThat(may.moved()).contains("2028-05-01 is the early May bank holiday");
    }

    @Test
    void theFirstWeekOfATermMayLackAWeekday() {
        Match first = match("2027-01-04").orElseThrow();

        assertThat(first.day()).isEqualTo("2028-01-10");
        assertThat(first.moved()).contains("2028-01-03 is New Year's Day");
    }

    @Test
    void meetingsKeepTheirOrder() {
        Match second = weeks.matching(LocalDate.parse("2026-10-21"), 1, 0, LocalDate.parse("2027-10-13"))
                .orElseThrow();

        assertThat(second.day()).isEqualTo("2027-11-03");
        assertThat(second.moved())
                .contains("on 2027-10-13 there is another session of this run, or a later one before it");
    }

    @Test
    void aMeetingOverSeveralDaysIsInSchoolOnAllOfThem() {
        Match residential = weeks.matching(LocalDate.parse("2027-04-23"), 1, 4, LocalDate.MIN)
                .orElseThrow();

        assertThat(residential.day()).isEqualTo("2028-05-05");
    }

    @Test
    void withoutTermsTheWeekOfTheYearCounts() {
        SchoolWeeks bare = new SchoolWeeks(new SchoolDays(LONDON, Nation.ENGLAND, List.of()));

        assertThat(bare.sameWeek(LocalDate.parse("2026-10-14"), 1)).isEqualTo("2027-10-13");
        assertThat(bare.sameWeek(LocalDate.parse("2029-09-05"), 1)).isEqualTo("2030-09-04");
        assertThat(bare.sameWeek(LocalDate.parse("2028-08-31"), 1)).isEqualTo("2029-08-30");
    }

    @Test
    void aListThatEndsBeforeTheYearDoesSaysNothingOfTheRest() {
        SchoolWeeks known = new SchoolWeeks(new SchoolDays(LONDON, Nation.ENGLAND, TERMS.subList(0, 7)));

        assertThat(known.matching(LocalDate.parse("2027-01-14"), 1, 0, LocalDate.MIN))
                .contains(kept("2028-01-13"));
        assertThat(weeks.matching(LocalDate.parse("2027-07-22"), 1, 0, LocalDate.MIN))
                .as("after the last term")
                .hasValueSatisfying(match -> assertThat(match.day()).isEqualTo("2028-07-20"));
    }

    @Test
    void everyDayOfEveryYearHasAMatchCloseByThatIsASchoolDay() {
        for (List<AcademicTerm> known :
                List.of(TERMS, TERMS.subList(0, 5), TERMS.subList(5, 10), List.<AcademicTerm>of())) {
            SchoolDays school = new SchoolDays(LONDON, Nation.ENGLAND, known);
            SchoolWeeks both = new SchoolWeeks(school);
            List<LocalDate> taught = new ArrayList<>();
            LocalDate.of(2026, 9, 2)
                    .datesUntil(LocalDate.of(2027, 7, 21))
                    .filter(day -> school.closed(day).isEmpty())
                    .forEach(taught::add);
            for (LocalDate day : taught) {
                Optional<Match> match = both.matching(day, 1, 0, LocalDate.MIN);
                assertThat(match).as(day.toString()).isPresent();
                LocalDate other = match.get().day();
                assertThat(other.getDayOfWeek()).isEqualTo(day.getDayOfWeek());
                assertThat(school.closed(other)).isEmpty();
                assertThat(other).isBetween(day.plusDays(364 - 49), day.plusDays(364 + 49));
                assertThat(AcademicYear.of(other)).isEqualTo(new AcademicYear(2027));
            }
        }
    }

    @Test
    void aDayOfTheWeekendIsNoSchoolDayAndStillInItsWeek() {
        assertThat(match("2026-10-17")).contains(kept("2027-10-16"));
        assertThat(days.isTaught(LocalDate.parse("2026-10-17"))).isFalse();
        assertThat(LocalDate.parse("2027-10-16").getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    private Optional<Match> match(String day) {
        return weeks.matching(LocalDate.parse(day), 1, 0, LocalDate.MIN);
    }

    private static Match kept(String day) {
        return new Match(LocalDate.parse(day), Optional.empty());
    }

    private static AcademicTerm term(String id, Kind kind, String from, String until) {
        return new AcademicTerm(id, id, kind, LocalDate.parse(from), LocalDate.parse(until));
    }
}
