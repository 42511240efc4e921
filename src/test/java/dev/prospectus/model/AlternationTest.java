package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlternationTest {

    @ParameterizedTest
    @CsvSource({
        "2026-27, 2, 2025-26, false, 2026-27",
        "2026-27, 2, 2026-27, true, 2026-27",
        "2026-27, 2, 2027-28, false, 2028-29",
        "2026-27, 2, 2028-29, true, 2028-29",
        "2026-27, 3, 2030-31, false, 2032-33",
        "2026-27, 2, 2019-20, false, 2026-27"
    })
    void yearsAreCountedFromOneThatIsKnown(String from, int every, String year, boolean runs, String next) {
        Alternation years = new Alternation(AcademicYear.parse(from), every);
        assertThat(years.includes(AcademicYear.parse(year))).isEqualTo(runs);
        assertThat(years.next(AcademicYear.parse(year))).hasToString(next);
    }

    @Test
    void theNextYearIsAlwaysOneOfItsYearsAndTheFirst() {
        for (int every = 2; every <= 10; every++) {
            Alternation years = new Alternation(new AcademicYear(2020), every);
            for (int start = 2015; start < 2050; start++) {
                AcademicYear next = years.next(new AcademicYear(start));
                assertThat(years.includes(next)).isTrue();
                assertThat(next.startYear()).isGreaterThanOrEqualTo(start);
                for (int between = start; between < next.startYear(); between++) {
                    assertThat(years.includes(new AcademicYear(between))).isFalse();
                }
            }
        }
    }

    @Test
    void everyYearIsNoAlternation() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Alternation(new AcademicYear(2026), 1));
    }
}
