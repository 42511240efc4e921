package dev.prospectus.output.html.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.output.html.page.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MonthPartTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Test
    void monthWithFewEntriesIsWhole() {
        assertThat(MonthPart.of(MONTH, List.of())).singleElement().satisfies(part -> {
            assertThat(part.whole()).isTrue();
            assertThat(part.title()).isEqualTo("November 2026");
            assertThat(part.path()).isEqualTo("/calendar/2026-11/");
        });
        assertThat(MonthPart.of(MONTH, on(Collections.nCopies(150, 9)))).hasSize(1);
    }

    @Test
    void monthWithManyEntriesFallsIntoDaysInARow() {
        List<Integer> days = new ArrayList<>(Collections.nCopies(100, 3));
        days.addAll(Collections.nCopies(60, 9));
        days.addAll(Collections.nCopies(400, 12));
        assertThat(MonthPart.of(MONTH, on(days)))
                .extracting(MonthPart::title)
                .containsExactly("1 to 8 November 2026", "9 to 11 November 2026", "12 to 30 November 2026");
        assertThat(MonthPart.of(MONTH, on(days)))
                .extracting(MonthPart::path)
                .containsExactly("/calendar/2026-11/", "/calendar/2026-11/9/", "/calendar/2026-11/12/");
    }

    @Test
    void everyDayAndEveryEntryStandsInItsPart() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> days =
                    random.ints(random.nextInt(1200), 1, 31).sorted().boxed().toList();
            List<MonthPart> parts = MonthPart.of(MONTH, on(days));
            for (int day = 1; day <= 30; day++) {
                LocalDate date = MONTH.atDay(day);
                List<MonthPart> having =
                        parts.stream().filter(part -> part.contains(date)).toList();
                assertThat(having).as("seed %d, day %d", seed, day).hasSize(1);
                assertThat(having.get(0).entries().stream().filter(entry -> entry.takesPlaceOn(date)))
                        .hasSize(Collections.frequency(days, day));
            }
            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.entries().size() <= 150
                                    || part.entries().stream()
                                                    .map(CalendarEntry::first)
                                                    .distinct()
                                                    .count()
                                            == 1)
                            .isTrue());
        }
    }

    private static List<CalendarEntry> on(List<Integer> days) {
        return days.stream()
                .map(MONTH::atDay)
                .map(day -> new CalendarEntry(
                        CalendarEntry.Kind.OPENS,
                        day,
                        day,
                        Optional.empty(),
                        Instant.EPOCH,
                        Sample.cohort("a", day, day, day),
                        Optional.empty()))
                .toList();
    }
}
