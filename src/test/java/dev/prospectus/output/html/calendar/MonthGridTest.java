package dev.prospectus.output.html.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonthGridTest {

    @ParameterizedTest
    @CsvSource({"2027-02, 4", "2026-10, 5", "2026-08, 6"})
    void monthHasAsManyWeeksAsItTouches(String month, int weeks) {
        assertThat(MonthGrid.weeks(YearMonth.parse(month))).hasSize(weeks);
    }

    @Test
    void everyDayOfManyMonthsStandsOnceAndUnderItsDayOfTheWeek() {
        for (YearMonth month = YearMonth.of(2024, 1); month.getYear() < 2029; month = month.plusMonths(1)) {
            List<List<Optional<LocalDate>>> weeks = MonthGrid.weeks(month);

            assertThat(weeks.stream().flatMap(List::stream).flatMap(Optional::stream))
                    .containsExactlyElementsOf(month.atDay(1)
                            .datesUntil(month.plusMonths(1).atDay(1))
                            .toList());
            assertThat(weeks).allSatisfy(week -> {
                assertThat(week).hasSize(7);
                for (int i = 0; i < week.size(); i++) {
                    DayOfWeek column = DayOfWeek.of(i + 1);
                    week.get(i).ifPresent(day -> assertThat(day.getDayOfWeek()).isEqualTo(column));
                }
            });
        }
    }
}
