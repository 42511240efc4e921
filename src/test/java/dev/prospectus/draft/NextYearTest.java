package dev.prospectus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.edit.Formatting;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SchoolDays;
import dev.prospectus.model.Session;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drafted year is sound: nothing in it is closed, opens in the past, or stands where or when nobody can meet. */
final class NextYearTest {

    private static final Path ARTS_HUB = Golden.RESOURCES.resolve("sites").resolve("arts-hub");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final AcademicYear NEXT = AcademicYear.parse("2027-28");

    @TempDir
    Path temp;

    @Test
    void aDraftedYearOfTheSamplesPassesCheck() throws IOException {
        for (boolean keep : List.of(false, true)) {
            for (Path from : List.of(Path.of("").toAbsolutePath(), ARTS_HUB)) {
                Path site = copy(from, temp.resolve(from.getFileName() + "-" + keep));
                remove(site.resolve("data/cohorts/2027-28"));

                NextYear rollover = rollOver(site, keep, TODAY);

                assertThat(rollover.drafted()).isNotEmpty();
                assertThat(findings(site))
                        .as("only the address of the form is missing, where nothing else says how to apply")
                        .allMatch(finding -> finding.code().equals("COH014") && from.equals(ARTS_HUB));
                assertThat(Formatting.of(site, rollover.drafted().keySet()).diff())
                        .as("what fmt would change")
                        .isEmpty();
                holds(site, NEXT, TODAY);
                assertThat(rollOver(site, keep, TODAY).drafted())
                        .as("a second time")
                        .isEmpty();
            }
        }
    }

    @Test
    void nothingThatIsThereChangesAndWhatIsMissingIsAdded() throws IOException {
        Path site = copy(Path.of("").toAbsolutePath(), temp.resolve("hub"));
        Path own = site.resolve("data/cohorts/2027-28/primary-development.yml");
        String written = "# ours\r\ncohorts:\r\n- id: eastmere   # moved\r\n  title: Fridays, Eastmere\r\n"
                + "- id: other\r\n  title: Wednesday mornings, Northbridge";
        Files.writeString(own, written);
        Map<String, String> before = texts(site);

        NextYear without = NextYear.of(
                new NextYear.Plan(site, NEXT, List.of(new ProgrammeId("primary-development")), true, false, TODAY),
                load(site));
        assertThat(without.drafted()).isEmpty();
        assertThat(told(without))
                .contains(
                        "LEFT_OUT data/cohorts/2027-28/primary-development.yml: it is there already, without calderwick; if these"
                                + " are to run again, add --add-missing");

        NextYear rollover = rollOver(site, true, true, TODAY);

        assertThat(rollover.drafted().get("data/cohorts/2027-28/primary-development.yml"))
                .containsExactly("calderwick");
        Map<String, String> after = texts(site);
        assertThat(after)
                .containsAllEntriesOf(before.entrySet().stream()
                        .filter(file -> !rollover.drafted().containsKey(file.getKey()))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(Files.readString(own))
                .startsWith(written + "\r\n- id: calderwick\r\n  title: Tuesday afternoons, Calderwick\r\n")
                .doesNotContain("\r\n\r\n");
        assertThat(rollOver(site, true, TODAY).drafted()).isEmpty();
    }

    /** An editor goes on from what was drafted: what was renamed is not drafted again, and what was deleted not by itself. */
    @Test
    void whatAnEditorRenamedOrDeletedStaysAsItIs() throws IOException {
        Path site = copy(Path.of("").toAbsolutePath(), temp.resolve("hub"));
        Path file = site.resolve("data/cohorts/2027-28/primary-development.yml");
        Files.deleteIfExists(file);
        for (boolean keep : List.of(true, false)) {
            NextYear first = rollOver(site, keep, TODAY);
            List<String> ids = first.drafted().get("data/cohorts/2027-28/primary-development.yml");
            assertThat(ids).hasSizeGreaterThan(2);
            String drafted = Files.readString(file);

            String renamed = drafted;
            for (String id : ids) {
                renamed = renamed.replace("- id: " + id + "\n", "- id: new-" + id + "\n    publish-from: 2027-01-02\n");
                Files.writeString(file, renamed);
                assertThat(told(rollOver(site, keep, true, TODAY))).noneMatch(told -> told.contains("without"));
            }
            renamed = renamed.replaceAll("(?m)^    title: .*$", "    title: TITLE");
            for (int i = 0; renamed.contains("TITLE"); i++) {
                renamed = renamed.replaceFirst("TITLE", "Our group " + (char) ('A' + i));
            }
            Files.writeString(file, renamed);
            assertThat(rollOver(site, keep, true, TODAY).drafted())
                    .as("other ids and titles")
                    .isEmpty();

            String deleted = drafted.substring(0, drafted.indexOf("  - id: " + ids.get(1)))
                    + drafted.substring(drafted.indexOf("  - id: " + ids.get(2)));
            Files.writeString(file, deleted);
            NextYear again = rollOver(site, keep, TODAY);
            assertThat(again.drafted()).isEmpty();
            assertThat(again.leftMissing()).isTrue();
            assertThat(told(again))
                    .contains("LEFT_OUT data/cohorts/2027-28/primary-development.yml: it is there already, without "
                            + ids.get(1) + "; if these are to run again, add --add-missing");
            assertThat(file).hasContent(deleted);
            assertThat(rollOver(site, keep, true, TODAY).drafted())
                    .containsEntry("data/cohorts/2027-28/primary-development.yml", List.of(ids.get(1)));
            Files.delete(file);
        }
    }

    @Test
    void whatDidNotRunIsLeftOutAndTold() throws IOException {
        Path site = made(temp.resolve("hub"), """
                cohorts:
                  - id: good
                    strand: [a, b]
                    title: Group of 2026-27, from October 2026
                    sessions: [{date: 2026-10-14, venue: hall}]
                    venue: gone
                    override: {status: closed, until: 2026-09-11}
                    full-for: 2026-27
                  - id: off
                    strand: b
                    title: Cancelled group
                    cancelled: {reason: too few}
                  - id: turns
                    strand: a
                    title: Group A
                """);

        NextYear rollover = rollOver(site, true, TODAY);

        assertThat(told(rollover))
                .containsExactlyInAnyOrder(
                        "LOOK data/terms.yml: it has no terms of 2027-28, so that days follow the weeks of the year and only bank"
                                + " holidays are avoided",
                        "LEFT_OUT p/2026-27/good: p/a takes turns, and runs again in 2028-29",
                        "LEFT_OUT p/2026-27/off: it was cancelled",
                        "LEFT_OUT p/2026-27/turns: p/a takes turns, and runs again in 2028-29",
                        "LOOK p/2027-28/good: 'Group of 2026-27, from October 2026' is now 'Group of 2027-28, from October 2027'",
                        "LOOK p/2027-28/good: the venue 'gone' is gone; say where it takes place",
                        "LEFT_BEHIND p/2027-28/good: 'override' of 2026-27",
                        "LEFT_BEHIND p/2027-28/good: 'full-for' of 2026-27");
        assertThat(site.resolve("data/cohorts/2027-28/p.yml")).hasContent("""
                # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                cohorts:
                  - id: good
                    strand: b
                    title: Group of 2027-28, from October 2027
                    sessions:
                      - date: 2027-10-13
                        venue: hall
                """);
    }

    @Test
    void whatTakesTurnsComesFromItsLastYear() throws IOException {
        Path site = made(temp.resolve("hub"), "cohorts: []\n");
        Files.createDirectories(site.resolve("data/cohorts/2024-25"));
        Files.move(site.resolve("data/cohorts/2026-27/p.yml"), site.resolve("data/cohorts/2024-25/p.yml"));
        Files.writeString(site.resolve("data/cohorts/2024-25/p.yml"), """
                cohorts:
                  - {id: one, strand: a, title: Group A, sessions: [{date: 2024-10-16}]}
                  - {id: two, strand: b, title: Group B}
                """);

        NextYear rollover = NextYear.of(
                new NextYear.Plan(
                        site, AcademicYear.parse("2026-27"), List.of(), true, false, LocalDate.of(2026, 6, 1)),
                load(site));
        rollover.files().write();

        assertThat(rollover.drafted().get("data/cohorts/2026-27/p.yml")).containsExactly("one");
        assertThat(told(rollover)).hasSize(1).first().asString().startsWith("LOOK data/terms.yml");
        assertThat(site.resolve("data/cohorts/2026-27/p.yml")).content().contains("date: 2026-10-14");
    }

    @Test
    void whatTheNewYearLacksIsTold() throws IOException {
        Path site = made(temp.resolve("hub"), """
                cohorts:
                  - {id: o, strand: b, title: October group, sessions: [{date: 2026-10-01}, {date: 2026-12-28}, {date: 2027-01-14}]}
                """);
        Files.writeString(site.resolve("data/cohorts/2026-27/gone.yml"), "cohorts: [{id: g, title: G}]\n");
        Files.writeString(site.resolve("data/programmes/broken.yml"), "title: Broken\n");
        Files.writeString(site.resolve("data/terms.yml"), """
                christmas: {title: Christmas holiday, kind: holiday, from: 2026-12-21, until: 2027-01-01}
                autumn: {title: Autumn term, kind: term, from: 2027-09-02, until: 2027-12-17}
                """);

        assertThat(told(rollOver(site, true, TODAY)))
                .containsExactlyInAnyOrder(
                        "LEFT_OUT gone/2026-27/g: there is no programme 'gone'",
                        "LOOK data/programmes/broken.yml: it has errors; what can't be read was not drafted (see prospectus check)",
                        "LOOK p/2027-28/o: 'October group' names a month, and it begins in another",
                        "LOOK p/2027-28/o: session 2 needs a day: 2026-12-28 was a day without school: Christmas holiday");
        assertThat(site.resolve("data/cohorts/2027-28/p.yml")).hasContent("""
                # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                cohorts:
                  - id: o
                    strand: b
                    title: October group
                    sessions:
                      - date: 2027-09-30
                      # 2026-12-28 was a day without school: Christmas holiday
                      - date: tbc by 2027-09-02
                      - date: 2028-01-13
                """);
        NextYear turn = NextYear.of(
                new NextYear.Plan(
                        site, AcademicYear.parse("2028-29"), List.of(new ProgrammeId("p")), false, false, TODAY),
                load(site));
        assertThat(told(turn))
                .contains("LOOK p/a: it takes its turn in 2028-29, and has no earlier run to draft it from");
    }

    /** The schema is walked, so that somebody decides what becomes of a new key. */
    @Test
    void everyKeyOfACohortIsDecided() {
        String schema = Loader.schemas(Path.of("").toAbsolutePath()).documents().get("cohorts.schema.json");
        List<String> keys = new ArrayList<>();
        new SchemaKeys(schema).walk("cohort", "cohorts", keys);

        assertThat(CohortKeys.all().stream()
                        .map(CohortKeys.Ruled::path)
                        .toList()
                        .subList(1, CohortKeys.all().size()))
                .isEqualTo(keys);
    }

    @Test
    void anyYearOfAnyHubIsDraftedSound() {
        ModelGenerator.forSeeds(40, random -> {
            try {
                Path site = made(temp.resolve("seed-" + random.random().nextInt()), cohorts(random));
                Path settings = site.resolve("site-config.yml");
                // England's bank holidays are known.
                Files.writeString(
                        settings,
                        Files.readString(settings)
                                .replace("Europe/Dublin", "Europe/London")
                                .replaceFirst("(?s)nation: elsewhere.*?(?=\n  prepared:)", "nation: england"));
                LocalDate today =
                        LocalDate.of(2026, 9, 1).plusDays(random.random().nextInt(700));
                boolean keep = random.chance(0.7);
                if (random.chance(0.5)) {
                    Files.copy(Path.of("data/terms.yml").toAbsolutePath(), site.resolve("data/terms.yml"));
                }
                NextYear rollover = rollOver(site, keep, today);

                Loaded after = load(site);
                assertThat(after.findings())
                        .filteredOn(finding -> finding.location().file().contains("2027-28"))
                        .isEmpty();
                holds(site, NEXT, today);
                assertThat(rollOver(site, keep, today).drafted()).isEmpty();
                assertThat(rollover.drafted().values().stream()
                                .mapToInt(List::size)
                                .sum())
                        .isEqualTo(after.catalogue().cohorts().stream()
                                .filter(run -> run.id().year().equals(NEXT))
                                .count());
                if (keep) {
                    weekdaysStay(after);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** What no drafted year may have. */
    private static void holds(Path site, AcademicYear year, LocalDate today) {
        Loaded loaded = load(site, today);
        SchoolDays days = SchoolDays.of(loaded.catalogue());
        Bookings bookings = new Bookings(
                loaded.catalogue(), AsOf.day(today).in(loaded.catalogue().site().timeZone()));
        for (Cohort run : loaded.catalogue().cohorts()) {
            if (!run.id().year().equals(year)) {
                continue;
            }
            assertThat(bookings.of(run).status())
                    .as(run.id().toString())
                    .isNotIn(
                            BookingStatus.CLOSED,
                            BookingStatus.FINISHED,
                            BookingStatus.CANCELLED,
                            BookingStatus.IN_PROGRESS);
            run.applications().ifPresent(applications -> {
                applications.opens().day().ifPresent(day -> assertThat(day).isAfter(today));
                applications.closes().flatMap(date -> date.day()).ifPresent(day -> {
                    assertThat(day).isAfter(today);
                    applications
                            .opens()
                            .day()
                            .ifPresent(opens -> assertThat(opens).isBeforeOrEqualTo(day));
                });
            });
            for (Session session : run.sessions()) {
                session.date().day().ifPresent(day -> {
                    assertThat(day).isAfter(today);
                    assertThat(days.closed(day)).as(run.id() + " on " + day).isEmpty();
                    assertThat(AcademicYear.of(day).compareTo(year)).isNotNegative();
                });
            }
            run.venues()
                    .forEach(
                            venue -> assertThat(loaded.catalogue().venue(venue)).isPresent());
        }
    }

    private static void weekdaysStay(Loaded site) {
        for (Cohort run : site.catalogue().cohorts()) {
            Optional<Cohort> old = site.catalogue().cohorts().stream()
                    .filter(other -> other.id().year().next().equals(run.id().year())
                            && other.id().name().equals(run.id().name()))
                    .findFirst();
            for (int i = 0; old.isPresent() && i < run.sessions().size(); i++) {
                Optional<LocalDate> is = run.sessions().get(i).date().day();
                Optional<LocalDate> was = old.get().sessions().get(i).date().day();
                is.ifPresent(day -> assertThat(day.getDayOfWeek())
                        .isEqualTo(was.orElseThrow().getDayOfWeek()));
            }
            List<LocalDate> days = run.sessions().stream()
                    .flatMap(session -> session.date().day().stream())
                    .toList();
            assertThat(days).isSorted();
        }
    }

    private static String cohorts(ModelGenerator random) {
        StringBuilder out = new StringBuilder("cohorts:\n");
        int runs = 1 + random.random().nextInt(4);
        for (int i = 0; i < runs; i++) {
            // Each Monday of a spring: in the next year, one of their weeks begins with a bank holiday.
            boolean mondays = random.chance(0.3);
            LocalDate first = mondays
                    ? LocalDate.of(2027, 4, 12)
                    : LocalDate.of(2026, 9, 1).plusDays(random.random().nextInt(300));
            out.append("  - id: run-")
                    .append(i)
                    .append("\n    strand: b\n    title: Group ")
                    .append(i)
                    .append('\n');
            if (random.chance(0.3)) {
                out.append("    publish-from: ").append(first.minusDays(200)).append('\n');
            }
            if (random.chance(0.8)) {
                out.append("    applications:\n      opens: ")
                        .append(first.minusDays(20 + random.random().nextInt(200)));
                out.append(
                        random.chance(0.5)
                                ? "\n      closes: "
                                        + first.minusDays(random.random().nextInt(15))
                                : "");
                out.append(
                        random.chance(0.3)
                                ? "\n      decisions-by: "
                                        + first.minusDays(random.random().nextInt(9))
                                : "");
                out.append("\n      url: https://forms.example.org/a\n");
            }
            out.append(random.chance(0.5) ? "    places: {total: 12, taken: 12, waiting: 3, as-of: 2026-09-02}\n" : "");
            out.append(
                    random.chance(0.3)
                            ? "    cost: {amount: 40, per: place, early: {amount: 30, until: " + first.minusDays(16)
                                    + "}}\n"
                            : "");
            out.append(random.chance(0.3) ? "    minimum: {places: 5, decided-by: " + first.minusDays(2) + "}\n" : "");
            out.append("    sessions:\n");
            int sessions = mondays ? 8 : 1 + random.random().nextInt(7);
            LocalDate day = first;
            for (int j = 0; j < sessions && day.isBefore(LocalDate.of(2027, 8, 25)); j++) {
                out.append("      - {date: ")
                        .append(random.chance(0.1) ? "tbc by " + day.minusDays(30) : day.toString());
                out.append(
                        out.toString().endsWith(day.toString()) && random.chance(0.1)
                                ? ", last-day: " + day.plusDays(3)
                                : "");
                out.append(", start: 09:30, end: 12:00, venue: hall}\n");
                day = day.plusDays(mondays ? 7 : random.random().nextInt(60) + (random.chance(0.1) ? 0 : 4));
            }
        }
        return out.toString();
    }

    private static List<String> told(NextYear rollover) {
        return rollover.told().stream()
                .map(told -> told.kind() + " " + told.where() + ": " + told.words())
                .toList();
    }

    private static NextYear rollOver(Path site, boolean keep, LocalDate today) throws IOException {
        return rollOver(site, keep, false, today);
    }

    private static NextYear rollOver(Path site, boolean keep, boolean addMissing, LocalDate today) throws IOException {
        NextYear rollover = NextYear.of(
                new NextYear.Plan(site, NEXT, List.<ProgrammeId>of(), keep, addMissing, today), load(site, today));
        rollover.files().write();
        return rollover;
    }

    private static Loaded load(Path site) {
        return load(site, TODAY);
    }

    private static Loaded load(Path site, LocalDate today) {
        return Loader.loadData(site, LoadOptions.on(AsOf.day(today)));
    }

    private static List<Diagnostic> findings(Path site) throws IOException {
        Instant now = Instant.parse("2026-11-30T09:00:00Z");
        return SiteBuilder.check(new BuildRequest(site, AsOf.of(now), Optional.empty(), false, Severity.ERROR, 1))
                .stream()
                .filter(finding -> finding.location().file().startsWith("data/cohorts/2027-28/"))
                .toList();
    }

    /** A hub with one programme of two strands, of which the first takes turns. */
    private static Path made(Path site, String cohorts) throws IOException {
        Files.createDirectories(site.resolve("data/programmes"));
        Files.createDirectories(site.resolve("data/cohorts/2026-27"));
        Files.copy(ARTS_HUB.resolve("site-config.yml"), site.resolve("site-config.yml"));
        Files.copy(ARTS_HUB.resolve("data/contacts.yml"), site.resolve("data/contacts.yml"));
        Files.writeString(site.resolve("data/venues.yml"), "hall: {name: The hall}\n");
        Files.writeString(site.resolve("data/cohorts/2026-27/p.yml"), cohorts);
        Files.writeString(site.resolve("data/programmes/p.yml"), """
                title: A programme
                summary: One day on what comes first.
                phases: primary
                roles: teacher
                strands:
                  - {id: a, kind: pathway, title: A, summary: The first., runs-in: {from: 2024-25, every: 2}}
                  - {id: b, kind: pathway, title: B, summary: The second.}
                format: {duration: One day}
                funding: {cost: free}
                outcomes: Participants know what comes first.
                contact: office
                """);
        return site;
    }

    private static Path copy(Path from, Path to) throws IOException {
        for (String part : List.of("site-config.yml", "data", "content")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, String> texts(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** The keys of a schema, in its order; it is read by its own indentation. */
    private record SchemaKeys(String schema) {

        private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\": \"#/\\$defs/([a-z-]+)\"");
        private static final Pattern PROPERTY = Pattern.compile("\"([a-z-]+)\": \\{");

        void walk(String definition, String path, List<String> keys) {
            String block = between(schema, "\n    \"" + definition + "\": {", "\n    }");
            if (!block.contains("\n      \"properties\": {")) {
                return;
            }
            String properties = between(block, "\n      \"properties\": {", "\n      }");
            for (String each : properties.split("\n        }", -1)) {
                Matcher name = PROPERTY.matcher(each);
                if (!name.find() || each.contains("\"deprecated\"")) {
                    continue;
                }
                String below = path + "/" + name.group(1);
                keys.add(below);
                Matcher reference = REFERENCE.matcher(each);
                if (reference.find()) {
                    walk(reference.group(1), below, keys);
                }
            }
        }

        private static String between(String text, String begin, String end) {
            int from = text.indexOf(begin);
            assertThat(from).as(begin).isNotNegative();
            return text.substring(from + begin.length(), text.indexOf(end, from + begin.length()));
        }
    }
}
