package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, AUTUMN",
        "2026-12-31, AUTUMN",
        "2027-01-01, SPRING",
        "2027-03-28, SPRING",
        "2027-03-29, SUMMER",
        "2027-08-31, SUMMER"
    })
    void theYearTurnsInSeptemberInJanuaryAndAtEaster(LocalDate day, Term term) {
        assertThat(Term.of(day)).isEqualTo(term);
    }

    /** Dates of the Church of England's calendar, among them the earliest and the latest there can be. */
    @ParameterizedTest
    @CsvSource({
        "1943-04-25",
        "1954-04-18",
        "1961-04-02",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19"
    })
    void easterIsWhenTheCalendarSays(LocalDate easter) {
        assertThat(Term.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsAlwaysASundayBetweenItsBounds() {
        for (int year = 1900; year < 2100; year++) {
            LocalDate easter = Term.easter(year);
            assertThat(easter.getDayOfWeek()).hasToString("SUNDAY");
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }
}
