package dev.prospectus.model;

import static dev.prospectus.model.CohortBuilder.cohort;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of applications beside each status that an editor can say, at London's times. */
final class ApplicationDatesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BookingRules RULES = new BookingRules(LONDON, 3);
    private static final String NOW = "2026-10-01T10:00";

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(LONDON).toInstant();
    }

    private static CohortBooking booking(CohortBuilder cohort, String time) {
        return new CohortBooking(cohort.build(), RULES, at(time));
    }

    /** As an editor would write it: "2026-10-05 to 2026-10-30", with "-" for what is not told. */
    private static String told(CohortBuilder cohort, String time) {
        ApplicationDates dates = booking(cohort, time).applicationDates();
        return written(dates.opens(), dates.opening()) + " to " + written(dates.closes(), dates.closing());
    }

    private static String written(Optional<PlannedDate> date, Optional<Instant> instant) {
        return date.map(some -> some instanceof PlannedDate.On on
                        ? on.date() + on.time().map(time -> " " + time).orElse("")
                        : "tbc")
                .orElseGet(() -> instant.isPresent() ? "its start" : "-");
    }

    private static CohortBuilder run(String opens, String closes) {
        CohortBuilder run = cohort("2026-27").opens(opens).session("2026-11-11", "09:00", "10:00");
        return closes.isEmpty() ? run : run.closes(closes);
    }

    @ParameterizedTest
    @CsvSource({
        // Schools can apply now: until the override ends, or longer where the dates agree.
        "2026-05-01, 2026-09-20, OPEN, 2026-10-10, 2026-05-01 to 2026-10-10",
        "2026-05-01, 2026-10-05, OPEN, 2026-10-10, 2026-05-01 to 2026-10-10",
        "2026-05-01, 2026-10-30, OPEN, 2026-10-10, 2026-05-01 to 2026-10-30",
        "2026-05-01, '', WAITING_LIST, 2026-10-10, 2026-05-01 to its start",
        "2026-05-01 08:30, tbc, OPEN, , 2026-05-01 08:30 to tbc",
        "2026-10-05, 2026-10-30, FEW_PLACES, , - to 2026-10-30",
        "2026-10-05, 2026-10-30, FEW_PLACES, 2026-10-10, - to 2026-10-30",
        "2026-10-05, 2026-10-30, FEW_PLACES, 2026-10-02, - to 2026-10-02",
        "tbc, 2026-10-30, OPEN, 2026-10-10, - to 2026-10-10",
        "tbc, '', OPEN, , - to its start",
        // They will be able to.
        "2026-05-01, '', OPENING_SOON, 2026-10-10, 2026-10-11 to its start",
        "2026-05-01, 2026-10-30, OPENING_SOON, 2026-10-10, 2026-10-11 to 2026-10-30",
        "2026-10-20 09:00, 2026-10-30, REGISTER_INTEREST, 2026-10-10, 2026-10-20 09:00 to 2026-10-30",
        "2026-10-05, 2026-10-30 12:00, REGISTER_INTEREST, 2026-10-10, 2026-10-11 to 2026-10-30 12:00",
        "2026-05-01, 2026-10-30, CLOSED, 2026-10-10, 2026-10-11 to 2026-10-30",
        "2026-10-05, 2026-10-30, FULLY_BOOKED, 2026-10-10, 2026-10-11 to 2026-10-30",
        // They could, if there were places.
        "2026-05-01, 2026-10-30, FULLY_BOOKED, 2026-10-10, 2026-05-01 to 2026-10-30",
        "2026-05-01, 2026-10-30, FULLY_BOOKED, , 2026-05-01 to 2026-10-30",
        "2026-05-01, tbc, FULLY_BOOKED, , 2026-05-01 to tbc",
        // They won't.
        "2026-05-01, 2026-10-05, OPENING_SOON, 2026-10-10, - to -",
        "2026-10-05, 2026-10-30, OPENING_SOON, , - to -",
        "tbc, 2026-10-30, OPENING_SOON, , tbc to 2026-10-30",
        "2026-05-01, 2026-10-30, REGISTER_INTEREST, , - to -",
        "2026-05-01, 2026-10-30, CLOSED, , 2026-05-01 to -",
        "2026-05-01, 2026-09-20, CLOSED, 2026-10-10, 2026-05-01 to 2026-09-20",
        "tbc, tbc, CLOSED, , - to -",
        "2026-10-05, 2026-10-30, FULLY_BOOKED, , - to -",
        "2026-05-01, 2026-10-30, IN_PROGRESS, , 2026-05-01 to -",
        "2026-05-01, 2026-09-20, FINISHED, 2026-10-10, 2026-05-01 to 2026-09-20"
    })
    void whileAnOverrideHoldsNoDateContradictsIt(
            String opens, String closes, BookingStatus status, String until, String told) {
        CohortBuilder run = run(opens, closes);
        assertThat(told(until == null ? run.override(status) : run.override(status, until), NOW))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-09-20, OPEN, 2026-05-01 to 2026-10-10",
        "2026-05-01, 2026-10-30, OPEN, 2026-05-01 to 2026-10-30",
        "2026-05-01, 2026-10-30, OPENING_SOON, 2026-10-11 to 2026-10-30",
        "2026-05-01, '', REGISTER_INTEREST, 2026-10-11 to its start",
        "2026-10-20, '', REGISTER_INTEREST, 2026-10-20 to its start",
        "2026-05-01, 2026-10-05, OPENING_SOON, 2026-05-01 to 2026-10-05",
        "2026-05-01, 2026-10-30, CLOSED, 2026-05-01 to 2026-10-30",
        "tbc, tbc, OPEN, tbc to tbc"
    })
    void whatItPutOffOrLetGoOnStaysToldWhenItIsOver(String opens, String closes, BookingStatus status, String told) {
        assertThat(told(run(opens, closes).override(status, "2026-10-10"), "2026-10-11T00:00"))
                .isEqualTo(told);
    }

    @Test
    void withoutOneTheDatesAreThoseOfTheEditors() {
        assertThat(told(run("2026-10-05", "2026-10-30"), NOW)).isEqualTo("2026-10-05 to 2026-10-30");
        assertThat(told(run("2026-10-05", "2026-10-30").fullFor("2026-27"), NOW))
                .isEqualTo("2026-10-05 to 2026-10-30");
        assertThat(told(run("tbc", ""), NOW)).isEqualTo("tbc to its start");
        assertThat(told(
                        run("2026-05-01", "2026-09-20")
                                .override(BookingStatus.OPEN, "2026-10-10")
                                .cancelled(),
                        NOW))
                .as("a run that does not hold has no status by hand")
                .isEqualTo("2026-05-01 to 2026-09-20");
    }

    /** An end that stands for one nobody knows is no day on which applications close. */
    @Test
    void whatNobodyKnowsIsNotTold() {
        CohortBuilder dateless = cohort("2026-27").opens("tbc").override(BookingStatus.OPEN);
        assertThat(told(dateless, NOW)).isEqualTo("- to -");
        assertThat(told(cohort("2026-27").opens("tbc").override(BookingStatus.OPEN, "2026-10-10"), NOW))
                .isEqualTo("- to 2026-10-10");
        assertThat(told(cohort("2026-27").override(BookingStatus.OPEN, "2026-10-10"), NOW))
                .as("nothing is written of applications")
                .isEqualTo("- to 2026-10-10");
    }

    @Test
    void anOverrideThatEndedTurnedADateIfItWasAnotherBefore() {
        CohortBuilder paused = run("2026-05-01", "2026-10-30").override(BookingStatus.CLOSED, "2026-10-10");
        assertThat(booking(paused, "2026-10-11T00:00").turned(ApplicationDates::opening))
                .contains(at("2026-10-11T00:00"));
        assertThat(booking(paused, "2026-10-11T00:00").turned(ApplicationDates::closing))
                .isEmpty();
        assertThat(booking(paused, NOW).turned(ApplicationDates::opening)).isEmpty();
        CohortBuilder longer = run("2026-05-01", "2026-09-20").override(BookingStatus.OPEN, "2026-10-10");
        assertThat(booking(longer, "2026-10-12T00:00").turned(ApplicationDates::closing))
                .isEmpty();
    }

    /** A build after one of them differs although the status is the same. */
    @Test
    void theDaysThatAnOverrideCoversAreToCome() {
        CohortBuilder early = run("2026-10-05", "2026-10-30").override(BookingStatus.OPEN, "2026-10-10");
        assertThat(booking(early, NOW).timeline().changes().get(0).at()).isEqualTo(at("2026-10-31T00:00"));
        assertThat(booking(early, NOW).datesChange()).containsExactly(at("2026-10-05T00:00"));
        CohortBuilder later = run("2026-05-01", "2026-10-30").override(BookingStatus.CLOSED, "2026-10-10");
        assertThat(booking(later, NOW).datesChange()).containsExactly(at("2026-10-11T00:00"));
        assertThat(booking(early, "2026-10-11T00:00").datesChange()).isEmpty();
    }
}
