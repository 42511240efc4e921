package dev.prospectus.model;

import static dev.prospectus.model.BookingStatus.CANCELLED;
import static dev.prospectus.model.BookingStatus.CLOSED;
import static dev.prospectus.model.BookingStatus.FEW_PLACES;
import static dev.prospectus.model.BookingStatus.FINISHED;
import static dev.prospectus.model.BookingStatus.FULLY_BOOKED;
import static dev.prospectus.model.BookingStatus.IN_PROGRESS;
import static dev.prospectus.model.BookingStatus.NOT_RUNNING;
import static dev.prospectus.model.BookingStatus.OPEN;
import static dev.prospectus.model.BookingStatus.OPENING_SOON;
import static dev.prospectus.model.BookingStatus.POSTPONED;
import static dev.prospectus.model.BookingStatus.REGISTER_INTEREST;
import static dev.prospectus.model.BookingStatus.WAITING_LIST;
import static dev.prospectus.model.CohortBuilder.cohort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of booking at its boundary; times are London's unless they end in Z. */
final class BookingRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BookingRules RULES = new BookingRules(LONDON, 3);

    private static Instant at(String time) {
        return time.endsWith("Z")
                ? Instant.parse(time)
                : LocalDateTime.parse(time.replace(' ', 'T')).atZone(LONDON).toInstant();
    }

    private static BookingStatus status(CohortBuilder cohort, String time) {
        return RULES.status(cohort.build(), at(time));
    }

    /** Checks the last nanosecond of one status and the first instant of the next. */
    private static void changes(CohortBuilder cohort, String time, BookingStatus before, BookingStatus after) {
        assertThat(RULES.status(cohort.build(), at(time).minusNanos(1)))
                .as("just before")
                .isEqualTo(before);
        assertThat(RULES.status(cohort.build(), at(time))).as("then").isEqualTo(after);
    }

    /** Applications from 1 September 09:00 to the end of 25 September 2026, one afternoon on 7 October. */
    private static CohortBuilder usual() {
        return cohort("2026-27").opens("2026-09-01 09:00").closes("2026-09-25").session("2026-10-07", "13:00", "16:00");
    }

    // Rule 1: cancelled.

    @Test
    void cancelledComesBeforeEverythingElse() {
        CohortBuilder cohort = usual().override(OPEN, "2027-08-31").cancelled();
        assertThat(List.of(
                        "2026-08-01 00:00",
                        "2026-09-10 00:00",
                        "2026-10-07 14:00",
                        "2027-07-01 00:00",
                        "2030-01-01 00:00"))
                .allSatisfy(time -> assertThat(status(cohort, time)).isEqualTo(CANCELLED));
    }

    @Test
    void postponedComesBeforeEverythingButCancelled() {
        CohortBuilder cohort = usual().override(OPEN, "2027-08-31").postponed();
        assertThat(List.of("2026-08-01 00:00", "2026-09-10 00:00", "2026-10-07 14:00", "2030-01-01 00:00"))
                .allSatisfy(time -> assertThat(status(cohort, time)).isEqualTo(POSTPONED));
        assertThat(status(cohort.cancelled(), "2026-09-10 00:00")).isEqualTo(CANCELLED);
    }

    @Test
    void fullForAYearHoldsUntilThatYearOrTheRunIsOver() {
        CohortBuilder whole = cohort("2026-27").opens("2026-05-01").fullFor("2026-27");
        assertThat(status(whole, "2026-04-01 00:00")).isEqualTo(FULLY_BOOKED);
        changes(whole, "2027-09-01 00:00", FULLY_BOOKED, FINISHED);
        changes(usual().fullFor("2026-27"), "2026-10-07 16:00", FULLY_BOOKED, FINISHED);
        CohortBuilder later =
                cohort("2026-27").session("2027-10-07", "13:00", "16:00").fullFor("2026-27");
        changes(later, "2027-09-01 00:00", FULLY_BOOKED, REGISTER_INTEREST);
    }

    @Test
    void whatTheEditorsSayForATimeComesBeforeTheYear() {
        changes(
                usual().fullFor("2026-27").override(WAITING_LIST, "2026-09-20"),
                "2026-09-21 00:00",
                WAITING_LIST,
                FULLY_BOOKED);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_COME, FEW_PLACES", "SELECTION, OPEN", "BALLOT, OPEN"})
    void fewPlacesPromiseSomethingOnlyToWhoComesFirst(Allocation how, BookingStatus expected) {
        assertThat(status(usual().places(30, 28).allocation(how), "2026-09-10 00:00"))
                .isEqualTo(expected);
        assertThat(status(usual().places(30, 30).allocation(how), "2026-09-10 00:00"))
                .isEqualTo(FULLY_BOOKED);
    }

    // Rule 2: what the editors say.

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void overrideSaysWhateverItSaysAtAnyTimeBeforeItExpires(BookingStatus said) {
        CohortBuilder cohort = usual().places(30, 30).override(said, "2026-12-31");
        assertThat(List.of(
                        "2026-08-01 00:00",
                        "2026-09-10 00:00",
                        "2026-09-26 00:00",
                        "2026-10-07 14:00",
                        "2026-12-31 23:59"))
                .allSatisfy(time -> assertThat(status(cohort, time)).isEqualTo(said));
    }

    @Test
    void overrideExpiresWhenItsLastDayHasPassed() {
        changes(usual().override(FULLY_BOOKED, "2026-09-12"), "2026-09-13 00:00", FULLY_BOOKED, OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 2026-10-24T23:00:00Z", // the day before the clocks go back
        "2026-10-25, 2026-10-26T00:00:00Z", // a day of 25 hours
        "2027-03-27, 2027-03-28T00:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z", // a day of 23 hours
    })
    void overrideExpiresAtLocalMidnightAcrossClockChanges(String until, String expires) {
        CohortBuilder cohort = cohort("2026-27").opens("2026-09-01").override(WAITING_LIST, until);
        changes(cohort, expires, WAITING_LIST, OPEN);
    }

    @Test
    void overrideWithoutADayHoldsAsLongAsAnybodyCouldApply() {
        changes(usual().override(FULLY_BOOKED), "2026-09-26 00:00", FULLY_BOOKED, CLOSED);
        changes(
                cohort("2026-27").opens("2026-09-01").override(FULLY_BOOKED),
                "2027-09-01 00:00",
                FULLY_BOOKED,
                FINISHED);
    }

    @Test
    void overrideHoldsEvenAfterTheLastSession() {
        CohortBuilder cohort = usual().override(IN_PROGRESS, "2026-10-20");
        assertThat(status(cohort, "2026-10-20 12:00")).isEqualTo(IN_PROGRESS);
        changes(cohort, "2026-10-21 00:00", IN_PROGRESS, FINISHED);
    }

    // Rule 3: finished.

    @Test
    void finishedFromTheEndOfTheLastSession() {
        CohortBuilder cohort = usual().session("2026-11-04", "13:00", "16:00").session("2026-10-20");
        changes(cohort, "2026-11-04 16:00", IN_PROGRESS, FINISHED);
    }

    @Test
    void sessionWithoutTimesTakesItsWholeDay() {
        CohortBuilder cohort = cohort("2026-27").opens("2026-09-01").session("2026-10-07");
        changes(cohort, "2026-10-07 00:00", OPEN, IN_PROGRESS);
        changes(cohort, "2026-10-08 00:00", IN_PROGRESS, FINISHED);
    }

    @Test
    void sessionOverSeveralDaysEndsOnItsLastDay() {
        CohortBuilder cohort =
                cohort("2026-27").opens("2026-09-01").session("2026-10-07", "2026-10-08", "13:00", "15:30");
        changes(cohort, "2026-10-07 13:00", OPEN, IN_PROGRESS);
        assertThat(status(cohort, "2026-10-07 20:00")).isEqualTo(IN_PROGRESS);
        changes(cohort, "2026-10-08 15:30", IN_PROGRESS, FINISHED);
    }

    @Test
    void cohortWithoutSessionsIsFinishedWithItsAcademicYear() {
        CohortBuilder cohort = cohort("2026-27").opens("2026-09-01").places(30, 3);
        changes(cohort, "2027-09-01 00:00", OPEN, FINISHED);
        assertThat(at("2027-09-01 00:00")).isEqualTo("2027-08-31T23:00:00Z");
    }

    @Test
    void cohortOfAPastYearWithNothingKnownIsFinished() {
        assertThat(status(cohort("2022-23"), "2026-09-10 12:00")).isEqualTo(FINISHED);
        assertThat(status(cohort("2022-23").opens("tbc").session("tbc"), "2026-09-10 12:00"))
                .isEqualTo(FINISHED);
    }

    @Test
    void unconfirmedSessionsKeepACohortUnfinishedUntilItsYearEnds() {
        CohortBuilder cohort = usual().session("tbc by 2026-12-01");
        assertThat(status(cohort, "2026-10-07 16:00")).isEqualTo(IN_PROGRESS);
        changes(cohort, "2027-09-01 00:00", IN_PROGRESS, FINISHED);
    }

    @Test
    void cohortThatLastsTwoYearsIsFinishedAfterTheSecond() {
        CohortBuilder cohort = usual().session("2028-06-14", "09:30", "15:30").session("tbc");
        assertThat(status(cohort, "2027-09-01 00:00")).isEqualTo(IN_PROGRESS);
        changes(cohort, "2028-06-14 15:30", IN_PROGRESS, FINISHED);
    }

    @Test
    void finishedComesBeforeOpenApplications() {
        CohortBuilder cohort =
                cohort("2026-27").opens("2026-09-01").closes("2027-01-31").session("2026-10-07", "13:00", "16:00");
        changes(cohort, "2026-10-07 16:00", OPEN, FINISHED);
    }

    // Rule 4: applications closed.

    @Test
    void closingDayCountsWhole() {
        changes(usual(), "2026-09-26 00:00", OPEN, CLOSED);
    }

    @Test
    void closingTimeIsTheFirstInstantOfClosed() {
        CohortBuilder cohort =
                cohort("2026-27").opens("2026-09-01").closes("2026-09-25 12:00").session("2026-10-07");
        changes(cohort, "2026-09-25 12:00", OPEN, CLOSED);
    }

    @Test
    void closedBecomesInProgressWithTheFirstSession() {
        changes(usual().session("2027-01-13"), "2026-10-07 13:00", CLOSED, IN_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({"''", "tbc", "tbc by 2026-09-20"})
    void withoutAKnownClosingDateApplicationsCloseAtTheFirstSession(String closes) {
        CohortBuilder cohort =
                cohort("2026-27").opens("2026-09-01").session("2026-11-04").session("2026-10-07", "13:00", "16:00");
        if (!closes.isEmpty()) {
            cohort.closes(closes);
        }
        changes(cohort, "2026-10-07 13:00", OPEN, IN_PROGRESS);
    }

    @Test
    void withoutClosingDateAndSessionsApplicationsStayOpenAllYear() {
        changes(cohort("2026-27").opens("2026-09-01").session("tbc"), "2027-09-01 00:00", OPEN, FINISHED);
    }

    @Test
    void lateApplicationsStayOpenAfterTheFirstSession() {
        CohortBuilder cohort = cohort("2026-27")
                .opens("2026-09-01")
                .closes("2026-10-31")
                .session("2026-10-07", "13:00", "16:00")
                .session("2026-12-02", "13:00", "16:00");
        assertThat(status(cohort, "2026-10-07 14:00")).isEqualTo(OPEN);
        changes(cohort, "2026-11-01 00:00", OPEN, IN_PROGRESS);
    }

    @Test
    void closedComesBeforeAnUnknownOrFutureOpening() {
        assertThat(status(cohort("2026-27").opens("tbc").closes("2026-09-25"), "2026-09-26 00:00"))
                .isEqualTo(CLOSED);
        assertThat(status(cohort("2026-27").opens("2026-12-01").closes("2026-09-25"), "2026-09-26 00:00"))
                .isEqualTo(CLOSED);
    }

    @Test
    void withoutApplicationsInterestCanBeRegisteredUntilItStarts() {
        CohortBuilder cohort = cohort("2026-27").places(30, 30).session("2026-10-07", "13:00", "16:00");
        changes(cohort, "2026-10-07 13:00", REGISTER_INTEREST, IN_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 2026-10-26T00:00:00Z", // the whole of a day of 25 hours
        "2026-10-25 00:59, 2026-10-24T23:59:00Z",
        "2026-10-25 01:30, 2026-10-25T00:30:00Z", // occurs twice: the first
        "2026-10-25 02:00, 2026-10-25T02:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z", // the whole of a day of 23 hours
        "2027-03-28 00:59, 2027-03-28T00:59:00Z",
        "2027-03-28 01:30, 2027-03-28T01:30:00Z", // skipped: 02:30 by the new time
        "2027-03-28 02:00, 2027-03-28T01:00:00Z",
    })
    void closesAtTheRightInstantWhenTheClocksChange(String closes, String instant) {
        CohortBuilder cohort =
                cohort("2026-27").opens("2026-09-01").closes(closes).session("2027-06-01");
        changes(cohort, instant, OPEN, CLOSED);
    }

    // Rule 5: opening.

    @ParameterizedTest
    @CsvSource({
        "2026-09-10, 2026-09-09T23:00:00Z",
        "2026-09-10 09:00, 2026-09-10T08:00:00Z",
        "2026-10-25, 2026-10-24T23:00:00Z",
        "2026-10-25 01:30, 2026-10-25T00:30:00Z",
        "2027-01-10 09:00, 2027-01-10T09:00:00Z",
        "2027-03-28 01:30, 2027-03-28T01:30:00Z",
    })
    void opensAtTheFirstInstantOfItsDayOrAtItsTime(String opens, String instant) {
        changes(cohort("2026-27").opens(opens), instant, OPENING_SOON, OPEN);
    }

    @ParameterizedTest
    @CsvSource({"tbc", "tbc by 2026-09-01"})
    void unknownOpeningAsksToRegisterInterestEvenWhenOverdueOrFull(String opens) {
        CohortBuilder cohort = cohort("2026-27").opens(opens).places(30, 30);
        assertThat(status(cohort, "2026-08-01 00:00")).isEqualTo(REGISTER_INTEREST);
        assertThat(status(cohort, "2026-12-01 00:00")).isEqualTo(REGISTER_INTEREST);
    }

    @Test
    void openingSoonComesBeforeFull() {
        changes(usual().places(30, 30), "2026-09-01 09:00", OPENING_SOON, FULLY_BOOKED);
    }

    // Rules 6 to 8: places.

    @ParameterizedTest
    @CsvSource({
        "30, 0, OPEN",
        "30, 26, OPEN",
        "30, 27, FEW_PLACES",
        "30, 29, FEW_PLACES",
        "30, 30, FULLY_BOOKED",
        "30, 31, FULLY_BOOKED",
        "0, 0, FULLY_BOOKED",
        "0, 2, FULLY_BOOKED",
        "3, 0, OPEN",
        "3, 1, OPEN",
        "3, 2, FEW_PLACES",
        "4, 2, FEW_PLACES",
        "5, 2, OPEN",
        "6, 3, FEW_PLACES",
        "1, 0, OPEN"
    })
    void placesLeftDecideBetweenOpenFewAndFull(int total, int taken, BookingStatus expected) {
        assertThat(status(usual().places(total, taken), "2026-09-10 12:00")).isEqualTo(expected);
    }

    @Test
    void fullCohortWithAWaitingListTakesNames() {
        assertThat(status(usual().places(30, 30).waitingList(), "2026-09-10 12:00"))
                .isEqualTo(WAITING_LIST);
        assertThat(status(usual().places(30, 29).waitingList(), "2026-09-10 12:00"))
                .isEqualTo(FEW_PLACES);
    }

    @Test
    void cohortIsOpenWhenNobodyCountsPlaces() {
        assertThat(status(usual(), "2026-09-10 12:00")).isEqualTo(OPEN);
        assertThat(status(usual().uncountedPlaces(2), "2026-09-10 12:00")).isEqualTo(OPEN);
    }

    @Test
    void cohortWithoutAnyPlaceIsFullThoughNobodyCounts() {
        assertThat(status(usual().uncountedPlaces(0), "2026-09-10 12:00")).isEqualTo(FULLY_BOOKED);
        assertThat(status(usual().uncountedPlaces(0).waitingList(), "2026-09-10 12:00"))
                .isEqualTo(WAITING_LIST);
    }

    @Test
    void thresholdOfZeroNeverSaysFewPlaces() {
        BookingRules rules = new BookingRules(LONDON, 0);
        assertThat(rules.status(usual().places(30, 29).build(), at("2026-09-10 12:00")))
                .isEqualTo(OPEN);
        assertThat(rules.status(usual().places(30, 30).build(), at("2026-09-10 12:00")))
                .isEqualTo(FULLY_BOOKED);
        assertThatIllegalArgumentException().isThrownBy(() -> new BookingRules(LONDON, -1));
    }

    // Over several cohorts.

    @Test
    void offerWithoutCohortsIsNotRunning() {
        assertThat(RULES.status(List.of(), at("2026-09-10 12:00"))).isEqualTo(NOT_RUNNING);
        assertThat(RULES.timeline(List.of(), at("2026-09-10 12:00")).next()).isEmpty();
    }

    @Test
    void offerShowsTheBestOfItsCohorts() {
        List<Cohort> cohorts = List.of(
                usual().cancelled().build(),
                usual().places(30, 30).build(),
                usual().places(30, 28).build());
        assertThat(RULES.status(cohorts, at("2026-09-10 12:00"))).isEqualTo(FEW_PLACES);
    }

    @Test
    void offerForgetsCohortsOfPastYears() {
        List<Cohort> cohorts = List.of(usual().build());
        assertThat(RULES.status(cohorts, at("2027-08-31 23:59"))).isEqualTo(FINISHED);
        assertThat(RULES.status(cohorts, at("2027-09-01 00:00"))).isEqualTo(NOT_RUNNING);
        assertThat(RULES.timeline(cohorts, at("2027-08-31 23:59")).next())
                .contains(new StatusTimeline.Change(at("2027-09-01 00:00"), NOT_RUNNING));
    }

    @Test
    void cohortThatLastsTwoYearsStaysCurrentUntilItEnds() {
        Cohort cohort = usual().session("2028-06-14", "09:30", "15:30").build();
        assertThat(new CohortBooking(cohort, RULES, at("2028-06-14 15:29")).isCurrent())
                .isTrue();
        assertThat(new CohortBooking(cohort, RULES, at("2028-06-14 15:30")).isCurrent())
                .isFalse();
    }

    @Test
    void nextYearsCohortCountsAlready() {
        List<Cohort> cohorts =
                List.of(usual().build(), cohort("2027-28").opens("2027-05-01").build());
        assertThat(RULES.status(cohorts, at("2027-05-01 00:00"))).isEqualTo(OPEN);
    }

    @Test
    void timelineTellsEveryChangeInOrder() {
        assertThat(RULES.timeline(usual().places(30, 28).build(), at("2026-08-01 00:00")))
                .isEqualTo(new StatusTimeline(
                        at("2026-08-01 00:00"),
                        OPENING_SOON,
                        List.of(
                                new StatusTimeline.Change(at("2026-09-01 09:00"), FEW_PLACES),
                                new StatusTimeline.Change(at("2026-09-26 00:00"), CLOSED),
                                new StatusTimeline.Change(at("2026-10-07 13:00"), IN_PROGRESS),
                                new StatusTimeline.Change(at("2026-10-07 16:00"), FINISHED))));
    }

    @Test
    void timelineLeavesOutBoundariesThatChangeNothing() {
        StatusTimeline timeline = RULES.timeline(usual().cancelled().build(), at("2026-08-01 00:00"));
        assertThat(timeline.changes()).isEmpty();
    }

    @Test
    void timelineKnowsNothingBeforeItsStart() {
        StatusTimeline timeline = RULES.timeline(usual().build(), at("2026-09-10 12:00"));
        assertThat(timeline.at(at("2026-09-10 12:00"))).isEqualTo(OPEN);
        assertThatIllegalArgumentException().isThrownBy(() -> timeline.at(at("2026-09-10 11:59")));
    }

    @Test
    void actionabilitySortsByStatusThenStartThenId() {
        Instant asOf = at("2026-09-10 12:00");
        Cohort full = usual().places(30, 30).build();
        Cohort late = cohort("a", "2026-27", "late")
                .opens("2026-09-01")
                .session("2026-12-01")
                .build();
        Cohort early = cohort("b", "2026-27", "early")
                .opens("2026-09-01")
                .session("2026-11-01")
                .build();
        Cohort undated = cohort("a", "2026-27", "undated").opens("2026-09-01").build();
        Cohort undatedToo =
                cohort("b", "2026-27", "undated").opens("2026-09-01").build();
        assertThat(Stream.of(undatedToo, full, late, undated, early)
                        .map(cohort -> new CohortBooking(cohort, RULES, asOf))
                        .sorted(CohortBooking.MOST_ACTIONABLE)
                        .map(CohortBooking::cohort))
                .containsExactly(early, late, undated, undatedToo, full);
    }
}
