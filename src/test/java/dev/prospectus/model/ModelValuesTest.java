package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, dates, colours and amounts: what they accept, and how they read. */
final class ModelValuesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2025-26",
        "2026-09-01, 2026-27",
        "2026-12-31, 2026-27",
        "2027-01-01, 2026-27",
        "2027-08-31, 2026-27",
        "2000-02-29, 1999-00",
        "1999-09-01, 1999-00"
    })
    void academicYearRunsFromSeptemberToAugust(String day, String year) {
        AcademicYear expected = AcademicYear.parse(year);
        assertThat(AcademicYear.of(LocalDate.parse(day))).isEqualTo(expected).hasToString(year);
        assertThat(expected.contains(LocalDate.parse(day))).isTrue();
        assertThat(expected.next().contains(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-28",
                "2026-2027",
                "2026/27",
                "26-27",
                " 2026-27",
                "2026-27 ",
                "1899-00",
                "2100-01",
                "２026-27",
                ""
            })
    void academicYearRefusesOtherForms(String text) {
        assertThat(AcademicYear.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> AcademicYear.parse(text));
    }

    @Test
    void academicYearEndsAtLocalMidnight() {
        assertThat(AcademicYear.parse("2026-27").endsAt(LONDON)).isEqualTo("2027-08-31T23:00:00Z");
    }

    @Test
    void lastAcademicYearHasAnEndAndDaysFarOffAreNotInIt() {
        AcademicYear last = AcademicYear.parse("2099-00");
        assertThat(last.endsAt(LONDON)).isEqualTo("2100-08-31T23:00:00Z");
        assertThat(last.contains(LocalDate.of(2150, 1, 1))).isFalse();
        assertThat(last.contains(LocalDate.of(1850, 1, 1))).isFalse();
    }

    @Test
    void plannedDayTakesTheWholeDayAndAMomentTakesNoTime() {
        PlannedDate.On day = PlannedDate.On.day(LocalDate.of(2026, 10, 7));
        assertThat(day.from(LONDON)).isEqualTo("2026-10-06T23:00:00Z");
        assertThat(day.until(LONDON)).isEqualTo("2026-10-07T23:00:00Z");
        PlannedDate.On moment = new PlannedDate.On(LocalDate.of(2026, 10, 7), Optional.of(LocalTime.of(16, 0)));
        assertThat(moment.from(LONDON)).isEqualTo(moment.until(LONDON)).isEqualTo("2026-10-07T15:00:00Z");
    }

    @Test
    void dayStartsWhereItsMidnightIsSkipped() {
        // In the night of 30 March 1919 Toronto's clocks went from 23:30 to 00:30.
        PlannedDate.On day = PlannedDate.On.day(LocalDate.of(1919, 3, 31));
        ZoneId toronto = ZoneId.of("America/Toronto");
        assertThat(day.from(toronto)).isEqualTo(Instant.parse("1919-03-31T04:30:00Z"));
        assertThat(PlannedDate.On.day(LocalDate.of(1919, 3, 30)).until(toronto)).isEqualTo(day.from(toronto));
    }

    @Test
    void unknownDateHasNoDay() {
        assertThat(new PlannedDate.ToBeConfirmed(Optional.of(LocalDate.of(2026, 9, 1))).day())
                .isEmpty();
    }

    @Test
    void coloursReadAndWrite() {
        assertThat(Colour.parse("#123C69"))
                .isEqualTo(new Colour(0x12, 0x3c, 0x69))
                .hasToString("#123c69");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#123", "123c69", "#123c6g", "#123c690", "#12 c69", "red"})
    void colourRefusesOtherForms(String text) {
        assertThat(Colour.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"256,0,0", "0,-1,0", "0,0,1000"})
    void colourRefusesPartsOutOfRange(int red, int green, int blue) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(red, green, blue));
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.0",
        "#ffffff, #000000, 21.0",
        "#777777, #ffffff, 4.478",
        "#767676, #ffffff, 4.542",
        "#123c69, #123c69, 1.0",
        "#ff0000, #ffffff, 3.998"
    })
    void contrastIsThatOfTheAccessibilityGuidelines(String one, String other, double ratio) {
        assertThat(Colour.parse(one).contrastWith(Colour.parse(other))).isCloseTo(ratio, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|£0", "100|£1", "100000|£1,000", "1250|£12.50", "5|£0.05", "123456789|£1,234,567.89"})
    void moneyReadsAsPounds(long pence, String text) {
        assertThat(new Money(pence)).hasToString(text);
    }

    @Test
    void moneyIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
    }
}
