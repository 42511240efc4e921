package dev.prospectus.outlook;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ModelGenerator.LONDON;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBuilder;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.Role;
import dev.prospectus.model.Waiting;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.testing.Roles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each claim of a forecast against what the same catalogue says at that instant, asked anew. */
final class ForecastTest {

    private static final int RUNS = 60;
    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final List<Role> ROLES = List.of(Roles.TEACHER, Roles.HEADTEACHER);

    private static final Places NOWHERE = new Places() {
        @Override
        public SourceLocation locate(String file, String pointer) {
            return SourceLocation.ofFile(file);
        }

        @Override
        public SourceLocation locate(String file, String pointer, int line, int column) {
            return SourceLocation.ofFile(file);
        }
    };

    @Test
    void everyChangeIsTrueAtItsInstantAndNotBefore() {
        forSeeds(RUNS, generator -> {
            Catalogue catalogue = madeUp(generator);
            for (Forecast.Change change : changes(forecast(catalogue, generator.instant()))) {
                Instant just = change.at().minusNanos(1);
                assertThat(seen(catalogue, change.run(), change.at())).contains(change.status());
                assertThat(seen(catalogue, change.run(), just))
                        .isEqualTo(change.before())
                        .isNotEqualTo(Optional.of(change.status()));
            }
        });
    }

    @Test
    void noChangeIsMissing() {
        forSeeds(RUNS, generator -> {
            Catalogue catalogue = madeUp(generator);
            Instant asOf = generator.instant();
            Forecast forecast = forecast(catalogue, asOf);
            Map<CohortId, Optional<BookingStatus>> told = new HashMap<>();
            catalogue.cohorts().forEach(run -> told.put(run.id(), seen(catalogue, run, asOf)));
            List<Forecast.Change> left = new ArrayList<>(changes(forecast));
            for (Instant at : instants(catalogue, asOf, forecast.until())) {
                while (!left.isEmpty() && !left.get(0).at().isAfter(at)) {
                    Forecast.Change change = left.remove(0);
                    told.put(change.run().id(), Optional.of(change.status()));
                }
                for (Cohort run : catalogue.cohorts()) {
                    assertThat(told.get(run.id())).as(run.id() + " at " + at).isEqualTo(seen(catalogue, run, at));
                }
            }
        });
    }

    /** A week is a gap of a role exactly if nothing is open to it at any instant that matters in that week. */
    @Test
    void gapsOfRolesAreTheWeeksWithoutAnythingOpen() {
        forSeeds(RUNS, generator -> {
            Catalogue catalogue = madeUp(generator);
            Instant asOf = generator.instant();
            Forecast forecast = forecast(catalogue, asOf);
            NavigableSet<Instant> instants = instants(catalogue, asOf, forecast.until());
            for (Role role : catalogue.roles()) {
                TreeSet<LocalDate> all = new TreeSet<>();
                TreeSet<LocalDate> open = new TreeSet<>();
                for (Instant at : instants) {
                    LocalDate monday = monday(LocalDate.ofInstant(at, LONDON));
                    all.add(monday);
                    if (isAnythingOpen(catalogue, role, at)) {
                        open.add(monday);
                    }
                }
                all.removeAll(open);
                assertThat(gapWeeks(forecast, role)).as(role.id()).isEqualTo(all);
            }
        });
    }

    private static Set<LocalDate> gapWeeks(Forecast forecast, Role role) {
        TreeSet<LocalDate> weeks = new TreeSet<>();
        for (Gap.NothingOpen gap : gaps(forecast, Gap.NothingOpen.class)) {
            if (gap.role().equals(role)) {
                TreeSet<LocalDate> own = new TreeSet<>();
                for (LocalDate day = monday(gap.from()); !day.isAfter(gap.until()); day = day.plusWeeks(1)) {
                    own.add(day);
                }
                assertThat(own).hasSize(gap.weeks()).allMatch(weeks::add);
            }
        }
        return weeks;
    }

    private static boolean isAnythingOpen(Catalogue catalogue, Role role, Instant at) {
        return catalogue.cohorts().stream()
                .filter(run ->
                        catalogue.programme(run.id().programme()).orElseThrow().isFor(role))
                .filter(run -> new Bookings(catalogue, at).of(run).isCurrent())
                .flatMap(run -> seen(catalogue, run, at).stream())
                .anyMatch(status -> status == BookingStatus.OPEN || status == BookingStatus.FEW_PLACES);
    }

    @Test
    void aGapNamesWhatEndsIt() {
        Catalogue catalogue = catalogue()
                .with(programme("number"))
                .with(cohort("number", "2026-27", "one")
                        .opens("2026-09-01")
                        .closes("2026-10-09")
                        .session("2026-11-03"))
                .with(cohort("number", "2026-27", "two")
                        .opens("2026-11-04 09:00")
                        .closes("2027-09-30")
                        .session("2027-10-05"))
                .build();
        assertThat(gaps(forecast(catalogue, AS_OF, 52), Gap.NothingOpen.class))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.from()).isEqualTo("2026-10-12");
                    assertThat(gap.until()).isEqualTo("2026-11-01");
                    assertThat(gap.weeks()).isEqualTo(3);
                    assertThat(gap.next()).contains(Instant.parse("2026-11-04T09:00:00Z"));
                    assertThat(gap.opens()).extracting(run -> run.id().name()).containsExactly("two");
                });
    }

    @Test
    void aDeadlineInAHolidayIsFoundAndNoOther() {
        Catalogue catalogue = catalogue()
                .with(programme("number"))
                .with(new AcademicTerm(
                        "half-term",
                        "Autumn half-term",
                        AcademicTerm.Kind.HOLIDAY,
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2026, 10, 30)))
                .with(closing("in", "2026-10-28"))
                .with(closing("last-day", "2026-10-30 12:00"))
                .with(closing("before", "2026-10-23"))
                .with(closing("after", "2026-11-02"))
                .with(closing("christmas-day", "2026-12-25"))
                .with(closing("past", "2026-09-30"))
                .with(closing("off", "2026-10-28").cancelled())
                .with(cohort("number", "2026-27", "without-date")
                        .opens("2026-09-01")
                        .session("2026-10-29"))
                .build();
        assertThat(gaps(forecast(catalogue, AS_OF, 52), Gap.ClosedDeadline.class))
                .extracting(gap -> gap.run().id().name() + " " + gap.from() + " " + gap.closed() + " " + gap.before())
                .containsExactly(
                        "in 2026-10-28 Autumn half-term 2026-10-23",
                        "last-day 2026-10-30 Autumn half-term 2026-10-23",
                        "christmas-day 2026-12-25 Christmas Day 2026-12-24");
    }

    private static CohortBuilder closing(String name, String day) {
        return cohort("number", "2026-27", name).opens("2026-09-01").closes(day).session("2027-01-12");
    }

    @Test
    void aYearIsMissedByTheDayOnWhichEarlierYearsWereKnown() {
        Catalogue catalogue = catalogue()
                .with(programme("usual"))
                .with(cohort("usual", "2025-26", "autumn").opens("2025-05-12"))
                .with(cohort("usual", "2026-27", "autumn").opens("2026-05-04"))
                .with(cohort("usual", "2026-27", "spring").opens("2026-11-02"))
                .with(programme("published-early"))
                .with(cohort("published-early", "2026-27", "autumn")
                        .opens("2026-06-01")
                        .publishFrom("2026-03-02"))
                .with(programme("announced"))
                .with(cohort("announced", "2026-27", "autumn").opens("2026-05-04"))
                .with(cohort("announced", "2027-28", "autumn").opens("tbc"))
                .with(programme("long-gone"))
                .with(cohort("long-gone", "2024-25", "autumn").opens("2024-05-04"))
                .with(programme("late"))
                .with(cohort("late", "2025-26", "autumn").opens("2025-06-02"))
                .with(programme("undated"))
                .with(cohort("undated", "2026-27", "autumn").opens("tbc"))
                .with(programme("never"))
                .build();
        assertThat(gaps(forecast(catalogue, AS_OF, 52), Gap.NotAnnounced.class))
                .extracting(gap -> gap.offer() + " " + gap.year() + " " + gap.from() + " " + gap.file())
                .containsExactly(
                        "late 2026-27 2026-06-02 data/cohorts/2026-27/late.yml",
                        "published-early 2027-28 2027-03-02 data/cohorts/2027-28/published-early.yml",
                        "usual 2027-28 2027-05-12 data/cohorts/2027-28/usual.yml");
        assertThat(gaps(forecast(catalogue, AS_OF, 26), Gap.NotAnnounced.class))
                .extracting(gap -> gap.offer().toString())
                .containsExactly("late", "published-early");
    }

    /** What readers may know of a run at an instant, from the rules alone. */
    private static Optional<BookingStatus> seen(Catalogue catalogue, Cohort run, Instant at) {
        return Waiting.of(catalogue, at).cohorts().containsKey(run.id())
                ? Optional.empty()
                : Optional.of(new Bookings(catalogue, at).of(run).status());
    }

    /** Every instant at which something may turn, the one before it, and the beginning of each week. */
    private static NavigableSet<Instant> instants(Catalogue catalogue, Instant asOf, Instant until) {
        TreeSet<Instant> instants = new TreeSet<>();
        for (Cohort run : catalogue.cohorts()) {
            Stream<Instant> turns = Stream.concat(
                    new Bookings(catalogue, Instant.EPOCH)
                            .of(run).timeline().changes().stream().map(change -> change.at()),
                    Stream.of(run.endsAt(LONDON), run.lastYear().endsAt(LONDON)));
            Stream.concat(
                            turns,
                            run.publishFrom().stream()
                                    .map(day -> day.atStartOfDay(LONDON).toInstant()))
                    .flatMap(at -> Stream.of(at.minusNanos(1), at))
                    .forEach(instants::add);
        }
        for (LocalDate day = LocalDate.ofInstant(asOf, LONDON);
                day.atStartOfDay(LONDON).toInstant().isBefore(until);
                day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                instants.add(day.atStartOfDay(LONDON).toInstant());
            }
        }
        instants.add(asOf);
        return instants.subSet(asOf, true, until, false);
    }

    private static Catalogue madeUp(ModelGenerator generator) {
        CatalogueBuilder catalogue = catalogue()
                .with(programme("a").roles(ROLES.get(0)))
                .with(
                        generator.chance(0.5)
                                ? programme("b").roles(ROLES.get(1))
                                : programme("b")
                                        .roles(ROLES.get(0), ROLES.get(1))
                                        .publishFrom("2027-03-01"));
        generator.cohorts().forEach(catalogue::with);
        return catalogue.build();
    }

    private static Forecast forecast(Catalogue catalogue, Instant asOf) {
        return forecast(catalogue, asOf, 60);
    }

    private static Forecast forecast(Catalogue catalogue, Instant asOf, int weeks) {
        return Forecast.of(catalogue, new Bookings(catalogue, asOf), NOWHERE, weeks);
    }

    private static List<Forecast.Change> changes(Forecast forecast) {
        return forecast.weeks().stream()
                .flatMap(week -> week.changes().stream())
                .toList();
    }

    private static <G extends Gap> List<G> gaps(Forecast forecast, Class<G> kind) {
        Function<Gap, Stream<G>> cast = gap -> kind.isInstance(gap) ? Stream.of(kind.cast(gap)) : Stream.empty();
        return forecast.gaps().stream().flatMap(cast).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
