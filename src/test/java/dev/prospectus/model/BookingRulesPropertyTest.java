package dev.prospectus.model;

import static dev.prospectus.model.ModelGenerator.LONDON;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the status of every cohort at every instant, tried on random ones. */
final class BookingRulesPropertyTest {

    private static final int RUNS = 80;

    @Test
    void exactlyOneStatusFitsAnyCohortAtAnyInstant() {
        forSeeds(RUNS, generator -> {
            BookingRules rules = generator.rules();
            Cohort cohort = generator.cohort();
            List<Instant> wrong = interesting(generator, List.of(cohort), Duration.ofMinutes(7)).stream()
                    .filter(at -> !fitting(rules, cohort, at).equals(List.of(rules.status(cohort, at))))
                    .toList();
            assertThat(wrong).as("instants of another status of %s", cohort).isEmpty();
        });
    }

    @Test
    void timelineOfACohortAgreesWithItsStatusEverywhere() {
        forSeeds(RUNS, generator -> {
            BookingRules rules = generator.rules();
            Cohort cohort = generator.cohort();
            Instant from = start(generator, List.of(cohort));
            agree(generator, List.of(cohort), rules.timeline(cohort, from), from, at -> rules.status(cohort, at));
        });
    }

    @Test
    void timelineOfSeveralCohortsAgreesWithTheirStatusEverywhere() {
        forSeeds(RUNS, generator -> {
            BookingRules rules = generator.rules();
            List<Cohort> cohorts = generator.cohorts();
            Instant from = start(generator, cohorts);
            agree(generator, cohorts, rules.timeline(cohorts, from), from, at -> rules.status(cohorts, at));
        });
    }

    @Test
    void actionabilityIsATotalOrder() {
        forSeeds(RUNS, generator -> {
            BookingRules rules = generator.rules();
            Instant at = generator.instant();
            Comparator<Cohort> order =
                    Comparator.comparing(cohort -> new CohortBooking(cohort, rules, at), CohortBooking.MOST_ACTIONABLE);
            List<Cohort> cohorts = generator.cohorts();
            for (Cohort a : cohorts) {
                for (Cohort b : cohorts) {
                    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
                    for (Cohort c : cohorts) {
                        if (order.compare(a, b) < 0 && order.compare(b, c) < 0) {
                            assertThat(order.compare(a, c)).isNegative();
                        }
                    }
                }
            }
            List<Cohort> shuffled = new ArrayList<>(cohorts);
            Collections.shuffle(shuffled, generator.random());
            assertThat(shuffled.stream().sorted(order).toList())
                    .isEqualTo(cohorts.stream().sorted(order).toList());
        });
    }

    @Test
    void anotherCohortNeverMakesAnOfferWorse() {
        forSeeds(RUNS, generator -> {
            BookingRules rules = generator.rules();
            List<Cohort> cohorts = generator.cohorts();
            Cohort another = generator.cohort();
            List<Cohort> more = new ArrayList<>(cohorts);
            more.add(generator.random().nextInt(more.size() + 1), another);
            for (Instant at : interesting(generator, more, Duration.ofHours(5))) {
                BookingStatus with = rules.status(more, at);
                assertThat(with).isLessThanOrEqualTo(rules.status(cohorts, at));
                assertThat(List.of(rules.status(cohorts, at), rules.status(List.of(another), at)))
                        .contains(with);
            }
        });
    }

    /** Compares a timeline with the status at every minute around every boundary, and at random instants. */
    private static void agree(
            ModelGenerator generator,
            List<Cohort> cohorts,
            StatusTimeline timeline,
            Instant from,
            Function<Instant, BookingStatus> status) {
        Collection<Instant> samples =
                interesting(generator, cohorts, Duration.ofMinutes(1)).tailSet(from, true);
        Optional<Instant> firstDifferent = samples.stream()
                .filter(at -> status.apply(at) != timeline.initial())
                .findFirst();
        assertThat(timeline.initial()).isEqualTo(status.apply(from));
        firstDifferent.ifPresentOrElse(
                at -> assertThat(timeline.next())
                        .hasValueSatisfying(next -> assertThat(next.at()).isBeforeOrEqualTo(at)),
                () -> assertThat(timeline.next()).isEmpty());
        assertThat(samples.stream().filter(at -> timeline.at(at) != status.apply(at)))
                .as("instants at which the timeline is wrong about %s", cohorts)
                .isEmpty();
        BookingStatus last = timeline.initial();
        Instant lastAt = from;
        for (StatusTimeline.Change change : timeline.changes()) {
            assertThat(change.at()).isAfter(lastAt);
            assertThat(change.status()).isNotEqualTo(last).isEqualTo(status.apply(change.at()));
            assertThat(status.apply(change.at().minusNanos(1)))
                    .as("no earlier than %s", change.at())
                    .isEqualTo(last);
            last = change.status();
            lastAt = change.at();
        }
    }

    private static Instant start(ModelGenerator generator, List<Cohort> cohorts) {
        List<Instant> boundaries = boundaries(cohorts);
        return boundaries.isEmpty() || generator.chance(0.5)
                ? generator.instant()
                : generator.oneOf(boundaries).plusNanos(generator.random().nextInt(3) - 1);
    }

    /** Every step within the clock change's hour of a boundary, the boundaries to the nanosecond, and random instants. */
    private static NavigableSet<Instant> interesting(ModelGenerator generator, List<Cohort> cohorts, Duration step) {
        NavigableSet<Instant> instants = new TreeSet<>();
        for (Instant boundary : boundaries(cohorts)) {
            for (Duration away = Duration.ZERO; away.toMinutes() < 70; away = away.plus(step)) {
                instants.add(boundary.minus(away));
                instants.add(boundary.plus(away));
            }
            instants.addAll(List.of(
                    boundary.minusNanos(1), boundary.plusNanos(1), boundary.minusSeconds(1), boundary.plusSeconds(1)));
        }
        instants.addAll(generator.listOf(50, 50, generator::instant));
        return instants;
    }

    /** Every moment that anything written in the cohorts could mean, without asking the rules. */
    private static List<Instant> boundaries(List<Cohort> cohorts) {
        List<Instant> all = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            List<PlannedDate> dates = new ArrayList<>();
            cohort.applications().ifPresent(applications -> {
                dates.add(applications.opens());
                applications.closes().ifPresent(dates::add);
            });
            cohort.override().flatMap(StatusOverride::until).ifPresent(until -> dates.add(PlannedDate.On.day(until)));
            dates.add(PlannedDate.On.day(cohort.id().year().lastDay()));
            cohort.fullFor().ifPresent(year -> dates.add(PlannedDate.On.day(year.lastDay())));
            for (Session session : cohort.sessions()) {
                Stream.concat(session.date().day().stream(), session.lastDay().stream())
                        .forEach(day -> Stream.of(Optional.<LocalTime>empty(), session.start(), session.end())
                                .forEach(time -> dates.add(new PlannedDate.On(day, time))));
            }
            for (PlannedDate date : dates) {
                if (date instanceof PlannedDate.On on) {
                    all.add(instant(on.date(), on.time().orElse(LocalTime.MIDNIGHT)));
                    all.add(instant(on.date().plusDays(1), LocalTime.MIDNIGHT));
                }
            }
        }
        return all;
    }

    /** The rules as statements, each by itself: every status whose statement holds. */
    private static List<BookingStatus> fitting(BookingRules rules, Cohort cohort, Instant at) {
        List<Session> dated = cohort.sessions().stream()
                .filter(session -> session.date().day().isPresent())
                .toList();
        Instant endOfYear = midnightAfter(cohort.id().year().lastDay());
        Instant lastEnd = dated.stream()
                .map(session -> {
                    LocalDate day = session.lastDay().orElseGet(session.date().day()::orElseThrow);
                    return session.end().map(time -> instant(day, time)).orElseGet(() -> midnightAfter(day));
                })
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        boolean everySessionDated =
                !dated.isEmpty() && dated.size() == cohort.sessions().size();
        boolean over = !at.isBefore(lastEnd) && (everySessionDated || !at.isBefore(endOfYear));

        boolean started = dated.stream()
                .anyMatch(session -> !at.isBefore(instant(
                        session.date().day().orElseThrow(), session.start().orElse(LocalTime.MIDNIGHT))));
        Optional<PlannedDate.On> closes = cohort.applications()
                .flatMap(Applications::closes)
                .filter(PlannedDate.On.class::isInstance)
                .map(PlannedDate.On.class::cast);
        boolean closed = closes.map(on -> !at.isBefore(
                        on.time().map(time -> instant(on.date(), time)).orElseGet(() -> midnightAfter(on.date()))))
                .orElse(started);
        boolean cancelled = cohort.cancelled().isPresent();
        boolean postponed = !cancelled && cohort.booking().said().postponed().isPresent();
        boolean overridden = !cancelled
                && !postponed
                && cohort.override()
                        .map(said -> said.until()
                                .map(until -> at.isBefore(midnightAfter(until)))
                                .orElse(!closed && !over))
                        .orElse(false);
        boolean fullForItsYear = !cancelled
                && !postponed
                && !overridden
                && !over
                && cohort.fullFor()
                        .map(year -> at.isBefore(midnightAfter(year.lastDay())))
                        .orElse(false);
        boolean computed = !cancelled && !postponed && !overridden && !fullForItsYear;
        Optional<Boolean> opened = cohort.applications()
                .map(Applications::opens)
                .filter(PlannedDate.On.class::isInstance)
                .map(PlannedDate.On.class::cast)
                .map(on -> !at.isBefore(instant(on.date(), on.time().orElse(LocalTime.MIDNIGHT))));

        int total = cohort.places().map(Cohort.Places::total).orElse(Integer.MAX_VALUE);
        int taken = cohort.places().flatMap(Cohort.Places::taken).orElse(total == 0 ? 0 : Integer.MIN_VALUE);
        boolean counted = taken >= 0 && cohort.places().isPresent();
        boolean full = counted && taken >= total;
        boolean waits = cohort.applications()
                .flatMap(Applications::allocation)
                .map(how -> how != Allocation.FIRST_COME)
                .orElse(false);
        boolean few = !waits && counted && !full && total - taken <= rules.fewPlaces() && taken >= total - taken;
        boolean queue = cohort.places().map(Cohort.Places::waitingList).orElse(false);
        boolean bookable = computed && !over && !closed && opened.orElse(false);

        Map<BookingStatus, Boolean> holds = new EnumMap<>(BookingStatus.class);
        holds.put(BookingStatus.CANCELLED, cancelled);
        holds.put(BookingStatus.POSTPONED, postponed);
        holds.put(BookingStatus.FINISHED, computed && over);
        holds.put(BookingStatus.IN_PROGRESS, computed && !over && closed && started);
        holds.put(BookingStatus.CLOSED, computed && !over && closed && !started);
        holds.put(BookingStatus.REGISTER_INTEREST, computed && !over && !closed && opened.isEmpty());
        holds.put(BookingStatus.OPENING_SOON, computed && !over && !closed && !opened.orElse(true));
        holds.put(BookingStatus.WAITING_LIST, bookable && full && queue);
        holds.put(BookingStatus.FULLY_BOOKED, (bookable && full && !queue) || fullForItsYear);
        holds.put(BookingStatus.FEW_PLACES, bookable && few);
        holds.put(BookingStatus.OPEN, bookable && !full && !few);
        if (overridden) {
            holds.merge(cohort.override().orElseThrow().status(), true, Boolean::logicalOr);
        }
        return holds.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Instant midnightAfter(LocalDate day) {
        return instant(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, LONDON).toInstant();
    }
}
