package dev.prospectus.model;

import static dev.prospectus.model.BookingStatus.CANCELLED;
import static dev.prospectus.model.BookingStatus.CLOSED;
import static dev.prospectus.model.BookingStatus.FULLY_BOOKED;
import static dev.prospectus.model.BookingStatus.OPEN;
import static dev.prospectus.model.BookingStatus.OPENING_SOON;
import static dev.prospectus.model.CohortBuilder.cohort;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.StatusHistory.Cause;
import dev.prospectus.model.StatusHistory.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What statuses a run had, as far as its own dates tell. */
final class DatedFactsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BookingRules RULES = new BookingRules(LONDON, 3);
    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Instant SINCE = AS_OF.minus(StatusHistory.WINDOW);

    private static CohortBuilder usual() {
        return cohort("2026-27").opens("2026-09-01 09:00").closes("2026-09-25").session("2026-10-07", "13:00", "16:00");
    }

    private static StatusHistory history(CohortBuilder run) {
        return PastStatuses.of(run.build(), List.of(), RULES, Optional.empty(), AS_OF);
    }

    private static Change change(String at, BookingStatus before, BookingStatus after, Cause cause) {
        return new Change(Instant.parse(at), Optional.of(before), Optional.of(after), cause);
    }

    @Test
    void datesOfApplicationsTellWhenTheyOpenedAndClosed() {
        StatusHistory history = history(usual());
        assertThat(history.from()).isEqualTo(SINCE);
        assertThat(history.initial()).contains(OPENING_SOON);
        assertThat(history.changes())
                .containsExactly(
                        change("2026-09-01T08:00:00Z", OPENING_SOON, OPEN, Cause.DATE),
                        change("2026-09-25T23:00:00Z", OPEN, CLOSED, Cause.DATE));
    }

    @Test
    void aCountHoldsFromItsDay() {
        Cohort.Places full =
                new Cohort.Places(20, Optional.of(20), false, Optional.empty(), Optional.of(LocalDate.of(2026, 9, 12)));
        assertThat(history(usual().places(full)).changes())
                .containsExactly(
                        change("2026-09-01T08:00:00Z", OPENING_SOON, OPEN, Cause.DATE),
                        change("2026-09-11T23:00:00Z", OPEN, FULLY_BOOKED, Cause.COUNT),
                        change("2026-09-25T23:00:00Z", FULLY_BOOKED, CLOSED, Cause.DATE));
    }

    @Test
    void aCountWithoutADayTellsNothingOfTheTimeInWhichItMatters() {
        StatusHistory history = history(usual().places(20, 20));
        assertThat(history.from()).isEqualTo(Instant.parse("2026-09-25T23:00:00Z"));
        assertThat(history.initial()).contains(CLOSED);
        assertThat(history.changes()).isEmpty();
    }

    @Test
    void nobodyKnowsSinceWhenAnOverrideHolds() {
        StatusHistory holds = history(usual().override(OPEN, "2026-10-05"));
        assertThat(holds).isEqualTo(new StatusHistory(AS_OF, Optional.of(OPEN), List.of()));
        StatusHistory over = history(usual().override(FULLY_BOOKED, "2026-09-10"));
        assertThat(over.from()).isEqualTo(Instant.parse("2026-09-10T23:00:00Z"));
        assertThat(over.initial()).contains(OPEN);
        assertThat(over.changes()).containsExactly(change("2026-09-25T23:00:00Z", OPEN, CLOSED, Cause.DATE));
    }

    @Test
    void aCancellationHoldsFromTheDayOnWhichItWasDecided() {
        assertThat(history(usual().cancelled())).isEqualTo(new StatusHistory(AS_OF, Optional.of(CANCELLED), List.of()));
        Cohort plain = usual().build();
        Cohort cancelled = new Cohort(
                plain.id(),
                plain.strands(),
                plain.title(),
                new Cohort.Booking(
                        plain.applications(),
                        plain.places(),
                        Optional.empty(),
                        Optional.of(new Cancellation("Too few.", Optional.of(LocalDate.of(2026, 9, 14))))),
                plain.sessions(),
                plain.setting(),
                plain.guidance());
        assertThat(PastStatuses.of(cancelled, List.of(), RULES, Optional.empty(), AS_OF)
                        .changes())
                .containsExactly(
                        change("2026-09-01T08:00:00Z", OPENING_SOON, OPEN, Cause.DATE),
                        change("2026-09-13T23:00:00Z", OPEN, CANCELLED, Cause.EDIT));
    }

    @Test
    void whatWaitedIsNewOnItsDay() {
        StatusHistory history =
                PastStatuses.of(usual().build(), List.of(), RULES, Optional.of(LocalDate.of(2026, 9, 5)), AS_OF);
        assertThat(history.initial()).isEmpty();
        assertThat(history.changes().get(0))
                .isEqualTo(new Change(
                        Instant.parse("2026-09-04T23:00:00Z"), Optional.empty(), Optional.of(OPEN), Cause.DATE));
    }

    /** Whatever is known of the past, it leads to the present. */
    @Test
    void theLastStatusIsTheOneThatHoldsNow() {
        ModelGenerator.forSeeds(80, generator -> {
            BookingRules rules = generator.rules();
            Cohort run = generator.cohort();
            Instant asOf = generator.instant();
            List<RunVersion> earlier = List.of(
                    new RunVersion(asOf.minusSeconds(86_400 * 20), Optional.of(generator.cohort())),
                    new RunVersion(asOf.minusSeconds(86_400 * 3), Optional.of(run)));
            for (List<RunVersion> known : List.of(List.<RunVersion>of(), earlier)) {
                StatusHistory history = PastStatuses.of(run, known, rules, Optional.empty(), asOf);
                boolean hidden = run.publishFrom()
                        .filter(day ->
                                asOf.isBefore(day.atStartOfDay(rules.zone()).toInstant()))
                        .isPresent();
                assertThat(history.at(asOf))
                        .isEqualTo(hidden ? Optional.empty() : Optional.of(rules.status(run, asOf)));
                Instant last = history.from();
                Optional<BookingStatus> status = history.initial();
                for (Change change : history.changes()) {
                    assertThat(change.at()).isBetween(last, asOf);
                    assertThat(change.before()).isEqualTo(status);
                    assertThat(change.status()).isNotEqualTo(status);
                    last = change.at();
                    status = change.status();
                }
            }
        });
    }
}
