package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.history.CommittedFiles;
import dev.prospectus.history.TestRepository;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.StatusHistory;
import dev.prospectus.model.StatusHistory.Cause;
import dev.prospectus.model.StatusHistory.Change;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What statuses readers of a site saw, against what builds at those times showed. */
final class StatusHistoryTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final String RUNS = "data/cohorts/2026-27/";

    @TempDir
    Path temp;

    /** Random edits, committed; then the history of each run must be what a build at any time before showed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void buildsAtEachTimeShowedTheSame(long seed) throws Exception {
        Random random = new Random(seed);
        Path hub = temp.resolve("repository/hub");
        SmallHub site = new SmallHub(hub, random);
        NavigableMap<Instant, Path> published = new TreeMap<>();
        Instant at = AS_OF.minus(Duration.ofDays(80));
        try (TestRepository repository = TestRepository.at(temp.resolve("repository"))) {
            while (at.isBefore(AS_OF)) {
                boolean sound = site.edit(at.atZone(SmallHub.ZONE).toLocalDate());
                repository.commit("An edit", at);
                if (sound) {
                    published.put(at, copy(hub, temp.resolve("then-" + published.size())));
                }
                at = at.plusSeconds(1 + random.nextInt(5 * 86_400));
            }
        }
        if (random.nextBoolean() && site.edit(AS_OF.atZone(SmallHub.ZONE).toLocalDate())) {
            published.put(AS_OF, hub);
        }
        Preparation now = prepare(hub, AS_OF, new CommittedFiles(hub));
        Set<Optional<BookingStatus>> seen = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            Instant then = AS_OF.minusSeconds(i == 0 ? 0 : random.nextInt(60 * 86_400));
            Map<CohortId, BookingStatus> shown =
                    statuses(prepare(published.floorEntry(then).getValue(), then, LastChanges.UNKNOWN));
            for (Cohort run : now.edition().catalogue().cohorts()) {
                StatusHistory history = now.edition().history(run);
                assertThat(history.at(then))
                        .as("%s at %s of %s", run.id(), then, history)
                        .isEqualTo(Optional.ofNullable(shown.get(run.id())));
                seen.add(history.at(then));
            }
        }
        assertThat(seen).as("kinds of statuses that were compared").hasSizeGreaterThan(3);
    }

    private static Map<CohortId, BookingStatus> statuses(Preparation site) {
        Map<CohortId, BookingStatus> statuses = new HashMap<>();
        site.edition()
                .catalogue()
                .cohorts()
                .forEach(run ->
                        statuses.put(run.id(), site.edition().booking(run).status()));
        return statuses;
    }

    @Test
    void aCloneOfTheLatestPartFallsBackOnDates() throws Exception {
        Path hub = temp.resolve("hub");
        String second;
        try (TestRepository repository = TestRepository.at(hub)) {
            SmallHub.lay(hub);
            write(hub, RUNS + "alpha.yml", run("opens: 2026-09-01 09:00", "places: {total: 20, taken: 0}"));
            repository.commit("A run", Instant.parse("2026-08-01T09:00:00Z"));
            write(hub, RUNS + "alpha.yml", run("opens: 2026-09-07 09:00", "places: {total: 20, taken: 0}"));
            second = repository.commit("Opens later", Instant.parse("2026-09-03T09:00:00Z"));
            write(hub, RUNS + "alpha.yml", run("opens: 2026-09-07 09:00", "places: {total: 20, taken: 20}"));
            repository.commit("Full", Instant.parse("2026-09-21T09:00:00Z"));
        }
        assertThat(changes(hub))
                .containsExactly(
                        "2026-09-01T08:00:00Z OPENING_SOON -> OPEN DATE",
                        "2026-09-03T09:00:00Z OPEN -> OPENING_SOON EDIT",
                        "2026-09-07T08:00:00Z OPENING_SOON -> OPEN DATE",
                        "2026-09-21T09:00:00Z OPEN -> FULLY_BOOKED EDIT");
        write(hub, ".git/shallow", second + "\n");
        // The figure of the first commit that is known has no day; nobody knows since when it held, and it makes no
        // difference.
        assertThat(changes(hub))
                .containsExactly(
                        "2026-09-07T08:00:00Z OPENING_SOON -> OPEN DATE",
                        "2026-09-21T09:00:00Z OPEN -> FULLY_BOOKED EDIT");
    }

    @Test
    void figuresOfABookingFormCountFromTheirCommit() throws Exception {
        Path hub = temp.resolve("hub");
        String header = "cohort,taken,waiting,as-of\n";
        try (TestRepository repository = TestRepository.at(hub)) {
            SmallHub.lay(hub);
            write(hub, RUNS + "alpha.yml", run("opens: 2026-07-01 09:00", "places: {total: 20, taken: 0}"));
            write(hub, "data/bookings/2026-27.csv", header + "alpha/autumn,3,,2026-08-30\n");
            repository.commit("A run", Instant.parse("2026-07-01T09:00:00Z"));
            write(hub, "data/bookings/2026-27.csv", header + "alpha/autumn,18,,2026-09-01\n");
            repository.commit("Few places", Instant.parse("2026-09-01T16:00:00Z"));
            write(hub, "data/bookings/2026-27.csv", "cohort;taken\n");
            repository.commit("Broken, so nothing is published", Instant.parse("2026-09-02T16:00:00Z"));
            write(hub, "data/bookings/2026-27.csv", header + "alpha/autumn,20,,2026-09-03\n");
            repository.commit("Full", Instant.parse("2026-09-03T16:00:00Z"));
        }
        assertThat(changes(hub))
                .containsExactly(
                        "2026-09-01T16:00:00Z OPEN -> FEW_PLACES EDIT",
                        "2026-09-03T16:00:00Z FEW_PLACES -> FULLY_BOOKED EDIT");
    }

    @Test
    void aRunThatIsAddedIsNewFromItsCommitAndOneThatIsNotCommittedFromNow() throws Exception {
        Path hub = temp.resolve("hub");
        try (TestRepository repository = TestRepository.at(hub)) {
            SmallHub.lay(hub);
            repository.commit("A hub", Instant.parse("2026-08-01T09:00:00Z"));
            write(hub, RUNS + "alpha.yml", run("opens: 2026-09-01 09:00", "places: {total: 20, taken: 0}"));
            repository.commit("A run", Instant.parse("2026-09-10T09:00:00Z"));
        }
        assertThat(changes(hub)).containsExactly("2026-09-10T09:00:00Z new -> OPEN EDIT");
        String runs = Files.readString(hub.resolve(RUNS + "alpha.yml"));
        write(hub, RUNS + "alpha.yml", runs + runs.replace("cohorts:\n", "").replace("autumn", "spring"));
        assertThat(changes(hub))
                .containsExactly("2026-09-10T09:00:00Z new -> OPEN EDIT", "2026-10-01T09:00:00Z new -> OPEN EDIT");
    }

    @Test
    void commitsAfterTheInstantCountForNothing() throws Exception {
        Path hub = temp.resolve("hub");
        try (TestRepository repository = TestRepository.at(hub)) {
            SmallHub.lay(hub);
            write(hub, RUNS + "alpha.yml", run("opens: 2026-09-01 09:00", "places: {total: 20, taken: 0}"));
            repository.commit("A run", AS_OF.plusSeconds(60));
        }
        assertThat(changes(hub)).containsExactly("2026-09-01T08:00:00Z OPENING_SOON -> OPEN DATE");
    }

    private static List<String> changes(Path hub) throws IOException {
        Preparation site = prepare(hub, AS_OF, new CommittedFiles(hub));
        assertThat(site.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        List<String> changes = new ArrayList<>();
        for (Cohort run : site.edition().catalogue().cohorts()) {
            StatusHistory history = site.edition().history(run);
            assertThat(history.at(AS_OF)).contains(site.edition().booking(run).status());
            history.changes().forEach(change -> changes.add(words(change)));
        }
        return changes;
    }

    private static String words(Change change) {
        Cause cause = change.cause();
        return change.at() + " " + change.before().map(BookingStatus::name).orElse("new") + " -> "
                + change.status().map(BookingStatus::name).orElse("gone") + " " + cause;
    }

    static String run(String applications, String more) {
        return """
                cohorts:
                  - id: autumn
                    title: Autumn group
                    applications:
                      %s
                      closes: 2026-10-20
                      url: https://forms.example.org/alpha
                    %s
                    sessions:
                      - {date: 2026-11-04, start: 13:15, end: 16:15}
                    mode: online
                """.formatted(applications, more);
    }

    static void write(Path hub, String file, String text) throws IOException {
        Path path = hub.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static Preparation prepare(Path site, Instant asOf, LastChanges changes) throws IOException {
        BuildRequest request = new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1);
        return SiteBuilder.prepare(request.with(changes));
    }

    private static Path copy(Path from, Path to) throws IOException {
        return GoldenSite.assemble(to, from);
    }

    /** A hub of two programmes whose runs an editor changes at random. */
    private static final class SmallHub {

        static final ZoneId ZONE = ZoneId.of("Europe/London");

        private final Path hub;
        private final Random random;
        private final Map<String, List<String>> runs = new TreeMap<>();
        private boolean counted;

        SmallHub(Path hub, Random random) throws IOException {
            this.hub = hub;
            this.random = random;
            lay(hub);
        }

        static void lay(Path hub) throws IOException {
            new SmallSite(hub);
            for (String name : List.of("alpha", "beta")) {
                StatusHistoryTest.write(hub, "data/programmes/" + name + ".yml", """
                        title: %s
                        summary: What it is about.
                        phases: [primary]
                        roles: [teacher]
                        format: {duration: One day}
                        funding: {cost: free}
                        outcomes: [You know more.]
                        contact: office
                        """.formatted(name));
            }
        }

        /** Whether a site could be published after it. */
        boolean edit(LocalDate today) throws IOException {
            String name = random.nextBoolean() ? "alpha" : "beta";
            List<String> list = runs.computeIfAbsent(name, unseen -> new ArrayList<>());
            boolean sound = true;
            switch (random.nextInt(10)) {
                case 0 -> list.clear();
                case 1 -> counted = !counted;
                case 2 -> sound = false;
                case 3 -> {
                    if (!list.isEmpty()) {
                        list.remove(random.nextInt(list.size()));
                    }
                }
                default -> {
                    String id = List.of("a", "b", "c").get(random.nextInt(3));
                    list.removeIf(run -> run.contains("id: " + id + "\n"));
                    list.add(aRun(id, today));
                }
            }
            return write(sound, today);
        }

        private boolean write(boolean sound, LocalDate today) throws IOException {
            StringBuilder figures = new StringBuilder("cohort,taken,waiting,as-of\n");
            for (Map.Entry<String, List<String>> file : runs.entrySet()) {
                Path path = hub.resolve(RUNS + file.getKey() + ".yml");
                Files.deleteIfExists(path);
                if (!file.getValue().isEmpty()) {
                    StatusHistoryTest.write(
                            hub,
                            RUNS + file.getKey() + ".yml",
                            "cohorts:\n" + String.join("", file.getValue()) + (sound ? "" : "  - id: [\n"));
                }
                for (String run : file.getValue()) {
                    figures.append(file.getKey())
                            .append('/')
                            .append(run, run.indexOf("id: ") + 4, run.indexOf('\n'))
                            .append(',')
                            .append(random.nextInt(3) * 10)
                            .append(",,")
                            .append(random.nextBoolean() ? today.minusDays(random.nextInt(20)) : "")
                            .append('\n');
                }
            }
            Path csv = hub.resolve("data/bookings/2026-27.csv");
            Files.deleteIfExists(csv);
            if (counted && sound) {
                StatusHistoryTest.write(hub, "data/bookings/2026-27.csv", figures.toString());
            }
            return sound || runs.values().stream().allMatch(List::isEmpty);
        }

        private String aRun(String id, LocalDate today) {
            LocalDate opens = today.plusDays(random.nextInt(40) - 25L);
            LocalDate closes = opens.plusDays(1 + random.nextInt(30));
            LocalDate session = closes.plusDays(1 + random.nextInt(9));
            String as = random.nextBoolean() ? "" : ", as-of: " + today.minusDays(random.nextInt(9));
            String more = switch (random.nextInt(7)) {
                case 0 -> "    cancelled: {reason: Too few., on: " + today.minusDays(random.nextInt(5)) + "}\n";
                case 1 -> "    postponed: {reason: Snow., on: " + today.minusDays(random.nextInt(5)) + "}\n";
                case 2 -> "    override: {status: closed, until: " + today.plusDays(random.nextInt(9)) + "}\n";
                case 3 -> "    full-for: 2026-27\n";
                case 4 -> "    publish-from: " + today.plusDays(random.nextInt(12)) + "\n";
                default -> "";
            };
            return "  - id: " + id + "\n"
                    + "    title: Group " + id + "\n"
                    + "    applications: {opens: " + opens + " 09:00, closes: " + closes
                    + ", url: https://forms.example.org/a}\n"
                    + "    places: {total: 20, taken: " + random.nextInt(4) * 7 + as + "}\n"
                    + "    sessions: [{date: " + session + ", start: 13:15, end: 16:15}]\n"
                    + "    mode: online\n"
                    + more;
        }
    }
}
