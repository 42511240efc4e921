package dev.prospectus.output.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeeklyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-10-07 2026-10-14, 1",
                "2026-10-07 2026-10-21 2026-11-04, 2",
                "2026-12-30 2027-01-06, 1",
                "2026-10-07 2026-10-14 2026-10-28, none",
                "2026-10-07 2026-10-08, none",
                "2026-10-07 2026-10-07, none",
                "2026-10-07 2026-10-07 2026-10-14, none",
                "2026-10-07 2026-10-15, none",
                "2026-10-07, none"
            })
    void daysFollowARuleOrNone(String days, Integer weeks) {
        assertThat(Weekly.of(Stream.of(days.split(" ")).map(LocalDate::parse).toList())
                        .map(Weekly::weeks))
                .isEqualTo(Optional.ofNullable(weeks));
    }
}
