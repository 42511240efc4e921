package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.PlannedDate;
import dev.prospectus.output.html.page.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private final DateWords words = new DateWords(Sample.ZONE);

    @Test
    void daysAreWrittenInFull() {
        assertThat(DateWords.day(DAY)).isEqualTo("7 October 2026");
        assertThat(DateWords.weekday(DAY)).isEqualTo("Wednesday 7 October 2026");
        assertThat(DateWords.month(DAY)).isEqualTo("October 2026");
    }

    @Test
    void timesLeaveOutNeedlessMinutes() {
        assertThat(DateWords.time(LocalTime.of(9, 0))).isEqualTo("9am");
        assertThat(DateWords.time(LocalTime.of(13, 5))).isEqualTo("1:05pm");
        assertThat(DateWords.time(LocalTime.of(12, 30))).isEqualTo("12:30pm");
        assertThat(DateWords.time(LocalTime.of(0, 15))).isEqualTo("12:15am");
        assertThat(DateWords.times(LocalTime.of(13, 0), LocalTime.of(16, 30))).isEqualTo("1pm to 4:30pm");
    }

    @Test
    void twelveOClockIsMiddayOrMidnight() {
        assertThat(DateWords.times(LocalTime.NOON, LocalTime.MIDNIGHT)).isEqualTo("midday to midnight");
    }

    @Test
    void aRangeNamesSharedMonthAndYearOnce() {
        assertThat(DateWords.days(DAY, DAY)).isEqualTo("7 October 2026");
        assertThat(DateWords.days(DAY, DAY.plusDays(1))).isEqualTo("7 to 8 October 2026");
        assertThat(DateWords.days(DAY, DAY.plusDays(30))).isEqualTo("7 October to 6 November 2026");
        assertThat(DateWords.days(DAY, DAY.plusDays(90))).isEqualTo("7 October 2026 to 5 January 2027");
        assertThat(DateWords.days(DAY, DAY.plusYears(1))).isEqualTo("7 October 2026 to 7 October 2027");
    }

    @Test
    void instantsAreToldInTheZoneOfTheSite() {
        assertThat(words.moment(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026 at 12:30am");
        assertThat(words.moment(Instant.parse("2026-10-01T09:00:00Z"))).isEqualTo("1 October 2026 at 10am");
    }

    @Test
    void whatEndsAtMidnightTakesTheWholeDayBefore() {
        Instant midnight = Instant.parse("2026-09-25T23:00:00Z");
        assertThat(words.until(midnight)).isEqualTo("25 September 2026");
        assertThat(words.from(midnight)).isEqualTo("26 September 2026");
        assertThat(words.until(midnight.plusSeconds(3600))).isEqualTo("26 September 2026 at 1am");
    }

    @Test
    void aDateToBeConfirmedSaysByWhenUntilThatDayHasPassed() {
        PlannedDate date = new PlannedDate.ToBeConfirmed(Optional.of(DAY));
        assertThat(DateWords.planned(date, DAY)).isEqualTo("to be confirmed by 7 October 2026");
        assertThat(DateWords.planned(date, DAY.plusDays(1))).isEqualTo("to be confirmed");
        assertThat(DateWords.planned(new PlannedDate.On(DAY, Optional.of(LocalTime.of(16, 0))), DAY))
                .isEqualTo("7 October 2026 at 4pm");
    }
}
