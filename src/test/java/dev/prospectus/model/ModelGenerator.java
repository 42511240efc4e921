package dev.prospectus.model;

import dev.prospectus.testing.SchoolTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes random but repeatable pieces of a catalogue for property tests: small ones, dense in odd cases such as equal
 * dates, clock changes, overbooked groups and dates that nobody knows yet.
 */
public final class ModelGenerator {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Days around which dates crowd: clock changes, ends of years and plain ones. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2027, 3, 27),
            LocalDate.of(2027, 8, 30),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2028, 3, 26));

    private final Random random;

    public ModelGenerator(long seed) {
        random = new Random(seed);
    }

    /** Checks a property with many seeds; a failure names the seed, so that the case can be had again. */
    public static void forSeeds(int runs, Consumer<ModelGenerator> property) {
        for (long seed = 0; seed < runs; seed++) {
            try {
                property.accept(new ModelGenerator(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    public Random random() {
        return random;
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    public <T> Optional<T> maybe(double probability, Supplier<T> supplier) {
        return chance(probability) ? Optional.of(supplier.get()) : Optional.empty();
    }

    public <T> List<T> listOf(int min, int max, Supplier<T> supplier) {
        List<T> items = new ArrayList<>();
        for (int n = min + random.nextInt(max - min + 1); n > 0; n--) {
            items.add(supplier.get());
        }
        return items;
    }

    /** Some of the items, in their order; perhaps none. */
    public <T> List<T> someOf(List<T> items) {
        return items.stream().filter(item -> chance(0.5)).toList();
    }

    public LocalDate day() {
        return chance(0.7)
                ? oneOf(DAYS).plusDays(random.nextInt(3))
                : LocalDate.of(2026, 5, 1).plusDays(random.nextInt(1000));
    }

    public LocalTime time() {
        return chance(0.5)
                ? LocalTime.of(random.nextInt(3), 30 * random.nextInt(2))
                : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    /** An instant between early 2026 and early 2029. */
    public Instant instant() {
        long start = Instant.parse("2026-02-01T00:00:00Z").getEpochSecond();
        return Instant.ofEpochSecond(start + random.nextInt(3 * 365 * 24 * 3600), random.nextInt(1_000_000_000));
    }

    public PlannedDate plannedDate() {
        return chance(0.2)
                ? new PlannedDate.ToBeConfirmed(maybe(0.5, this::day))
                : new PlannedDate.On(day(), maybe(0.5, this::time));
    }

    public BookingRules rules() {
        return new BookingRules(LONDON, random.nextInt(4));
    }

    public AcademicYear year() {
        return new AcademicYear(2025 + random.nextInt(3));
    }

    public Since since() {
        return new Since(year(), chance(0.3));
    }

    public Cohort cohort() {
        CohortId id = new CohortId(
                new ProgrammeId(oneOf(List.of("a", "b"))),
                year(),
                oneOf(List.of("x", "y", "z")) + random.nextInt(1000));
        return new Cohort(
                id,
                List.of(),
                "Group " + id.name(),
                new Cohort.Booking(
                        maybe(
                                0.85,
                                () -> new Applications(
                                        plannedDate(),
                                        maybe(0.6, this::plannedDate),
                                        Optional.empty(),
                                        maybe(0.4, () -> oneOf(List.of(Allocation.values()))),
                                        maybe(0.3, this::day))),
                        maybe(0.7, this::places),
                        maybe(0.2, () -> new Minimum(1 + random.nextInt(8), maybe(0.7, this::day))),
                        new Cohort.Said(
                                maybe(
                                        0.2,
                                        () -> new StatusOverride(
                                                oneOf(List.of(BookingStatus.values())),
                                                maybe(0.7, this::day),
                                                Optional.empty())),
                                maybe(0.1, this::year),
                                maybe(
                                        0.05,
                                        () -> new Postponement(
                                                "The hall is closed.",
                                                maybe(0.5, this::day),
                                                maybe(0.5, this::plannedDate))),
                                maybe(0.05, () -> new Cancellation("Too few applications.", maybe(0.5, this::day)))),
                        maybe(0.1, this::day),
                        List.of()),
                listOf(0, 3, this::session),
                new Setting(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    /** Cohorts with different ids. */
    public List<Cohort> cohorts() {
        List<Cohort> cohorts = new ArrayList<>();
        for (Cohort cohort : listOf(0, 6, this::cohort)) {
            if (cohorts.stream().noneMatch(other -> other.id().equals(cohort.id()))) {
                cohorts.add(cohort);
            }
        }
        return cohorts;
    }

    /** A requirement about the offers a, b, c, c/d and c/e and the statements p and q. */
    public Requirement requirement(int depth) {
        int kind = depth == 0 ? random.nextInt(2) : random.nextInt(4);
        return switch (kind) {
            case 0 ->
                chance(0.2)
                        ? new Requirement.Completed(offer(), Optional.empty(), true)
                        : new Requirement.Completed(offer(), maybe(0.5, this::since));
            case 1 ->
                chance(0.4)
                        ? new Requirement.Completed(offer(), Optional.empty())
                        : chance(0.3)
                                ? new Requirement.NotTakenPart(offer())
                                : new Requirement.Holds(oneOf(List.of("p", "q")));
            case 2 -> new Requirement.AnyOf(listOf(1, 3, () -> requirement(depth - 1)));
            default -> new Requirement.AllOf(listOf(1, 3, () -> requirement(depth - 1)));
        };
    }

    /** About the same offers and statements, and what else can be asked. */
    public Eligibility eligibility() {
        return new Eligibility(
                chance(0.3) ? List.of(SchoolTypes.STATE_FUNDED) : List.of(),
                maybe(0.2, () -> new Span(1 + random.nextInt(2), 3)),
                maybe(0.2, () -> new Span(2 * random.nextInt(2), 2 + random.nextInt(2))),
                maybe(0.5, () -> requirement(1)),
                chance(0.3),
                List.of(),
                new Eligibility.Advice(
                        List.of(),
                        new Eligibility.Advised(maybe(0.2, () -> requirement(1)), someOf(List.of("It is good to."))),
                        List.of(),
                        List.of()));
    }

    /** Up to two pathways of the offers a, b, c, c/d and c/e, in any order and as often as it happens. */
    public List<Pathway> pathways() {
        List<Pathway> pathways = new ArrayList<>();
        for (String id : someOf(List.of("p", "q"))) {
            PathwayBuilder pathway = PathwayBuilder.pathway(id);
            for (String route : chance(0.4) ? List.of("main", "other") : List.of("main")) {
                pathway.route(route);
                for (int stages = 1 + random.nextInt(3); stages > 0; stages--) {
                    pathway.stage(chance(0.15), chance(0.15), listOf(1, 2, this::offer));
                }
            }
            pathways.add(pathway.build());
        }
        return pathways;
    }

    public OfferId offer() {
        return OfferId.parse(oneOf(List.of("a", "b", "c", "c/d", "c/e")));
    }

    private Cohort.Places places() {
        int total = oneOf(List.of(0, 1, 5, 30));
        return new Cohort.Places(
                total,
                maybe(0.8, () -> Math.max(0, total + 2 - random.nextInt(8))),
                chance(0.4),
                maybe(0.3, () -> random.nextInt(5)),
                maybe(0.3, this::day));
    }

    private Session session() {
        PlannedDate date =
                chance(0.2) ? new PlannedDate.ToBeConfirmed(maybe(0.5, this::day)) : PlannedDate.On.day(day());
        Optional<LocalTime> start = maybe(0.7, this::time);
        return new Session(
                Optional.empty(),
                date,
                date.day().filter(day -> chance(0.2)).map(day -> day.plusDays(1 + random.nextInt(2))),
                start,
                start.map(time -> time.isBefore(LocalTime.of(21, 0)) ? time.plusHours(2) : LocalTime.of(23, 59)),
                Optional.empty(),
                Optional.empty());
    }
}
