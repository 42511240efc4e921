package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code todo} and {@code forecast} print, and that {@code status} says the same at each instant. */
final class OutlookCommandsTest {

    private static final Path FIXTURE = Golden.RESOURCES.resolve("outlook/due");
    private static final String AS_OF = "2026-10-01T09:00:00Z";

    /** What readers may not know of has no status for them. */
    private static final String UNPUBLISHED = "";

    private static final Pattern CHANGE = Pattern.compile(
            "\"at\":\"([^\"]+)\",\"local\":\"[^\"]+\",\"programme\":\"([^\"]+)\",\"academic-year\":\"([^\"]+)\","
                    + "\"cohort\":\"([^\"]+)\",(?:\"before\":\"([^\"]+)\",)?\"status\":\"([^\"]+)\"");

    private static final Pattern STATE = Pattern.compile("^(\\S+/\\S+)  +(\\S+(?: \\S+)*)", Pattern.MULTILINE);

    private final Terminal terminal = new Terminal();

    @TempDir
    Path temp;

    @Test
    void whatIsDueIsToldWithItsPlaceAndWhatToDo() {
        String site = site();
        assertThat(run("todo", "--site", site, "--as-of", AS_OF)).isZero();
        Golden.assertMatches(FIXTURE.resolve("expected.txt"), printed());
        assertThat(terminal.err.toString()).isEmpty();
    }

    @Test
    void programsAreToldTheSame() {
        assertThat(run("todo", "--site", site(), "--as-of", AS_OF)).isZero();
        List<String> places = Pattern.compile("^  (\\S+):(\\d+):(\\d+): ", Pattern.MULTILINE)
                .matcher(printed())
                .results()
                .map(place -> place.group(1) + " " + place.group(2) + " " + place.group(3))
                .toList();
        assertThat(run("todo", "--site", site(), "--as-of", AS_OF, "--format", "json"))
                .isZero();
        assertThat(Pattern.compile("\"file\":\"([^\"]+)\",\"line\":(\\d+),\"column\":(\\d+)")
                        .matcher(printed())
                        .results()
                        .map(place -> place.group(1) + " " + place.group(2) + " " + place.group(3)))
                .hasSizeGreaterThan(10)
                .isEqualTo(places);
    }

    @Test
    void onlyTheDaysThatAreAskedForAreLookedAt() {
        assertThat(run("todo", "--site", site(), "--as-of", AS_OF, "--days", "0"))
                .isZero();
        assertThat(printed())
                .contains("A date that was promised", "Counted long ago", "it is a draft")
                .doesNotContain("Said to be full", "The car park", "Counted a month ago");
        assertThat(run("todo", "--as-of", AS_OF, "--days", "367")).isEqualTo(ExitCode.USAGE);
        assertThat(run("forecast", "--as-of", AS_OF, "--weeks", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(run("forecast", "--as-of", AS_OF, "--format", "jsn")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString())
                .contains(
                        "--days must be from 0 to 366",
                        "--weeks must be from 1 to 104",
                        "'jsn' is no format; did you mean 'json'?");
    }

    /** Who turned a finding off does not want to be reminded of it either. */
    @Test
    void whatTheHubTurnedOffIsNoTask() throws IOException {
        Path site = Path.of(site());
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config) + "checks: {COH010: off}\n");
        assertThat(run("todo", "--site", site.toString(), "--as-of", AS_OF)).isZero();
        assertThat(printed())
                .contains("A date that was promised", "it is a draft")
                .doesNotContain("Counted long ago", "places were last counted");
    }

    @Test
    void nothingToDoIsSaid() throws IOException {
        Path sound = GoldenSite.assemble(temp.resolve("sound"), Golden.RESOURCES.resolve("checks/base"));
        for (Path file : List.of(sound.resolve("site-config.yml"), sound.resolve("data/contacts.yml"))) {
            Files.writeString(file, Files.readString(file).replace("hub.example.org", "hub.internal"));
        }
        assertThat(run("todo", "--site", sound.toString(), "--as-of", "2026-09-26"))
                .isZero();
        assertThat(printed())
                .isEqualTo("Nothing to do as of 26 September 2026, and nothing that is due by 10 October 2026.\n");
    }

    /** What can't be read may hide something, so it is told and the command does not end as if all were well. */
    @Test
    void errorsAreToldBesideTheRest() throws IOException {
        Path site = Path.of(site());
        Files.writeString(site.resolve("data/cohorts/2026-27/beta.yml"), "cohorts: 3\n");
        for (String command : List.of("todo", "forecast")) {
            assertThat(run(command, "--site", site.toString(), "--as-of", AS_OF))
                    .isEqualTo(ExitCode.FINDINGS);
            assertThat(terminal.err.toString()).contains("data/cohorts/2026-27/beta.yml:1:10: error");
            assertThat(printed()).contains("alpha");
            terminal.err.getBuffer().setLength(0);
        }
    }

    @Test
    void aForecastTellsWeeksAndGaps() {
        assertThat(run("forecast", "--site", site(), "--as-of", AS_OF)).isZero();
        Golden.assertMatches(Golden.RESOURCES.resolve("outlook/due-forecast.txt"), printed());
    }

    /** At some of the instants of the sample's forecast, spread over the year; a property test tries every one of made-up catalogues. */
    @Test
    void statusSaysTheSameAtEachInstantAndNotBefore() {
        assertThat(run("forecast", "--as-of", AS_OF, "--format", "json")).isZero();
        Map<Instant, Map<String, String[]>> changes = new TreeMap<>();
        CHANGE.matcher(printed())
                .results()
                .forEach(found -> changes.computeIfAbsent(Instant.parse(found.group(1)), at -> new TreeMap<>())
                        .put(found.group(2) + "/" + found.group(3) + "-" + found.group(4), new String[] {
                            Optional.ofNullable(found.group(5)).orElse(UNPUBLISHED), found.group(6)
                        }));
        List<Instant> instants = List.copyOf(changes.keySet());
        assertThat(instants).hasSizeGreaterThan(40);
        for (int i = 0; i < instants.size(); i += 6) {
            Instant at = instants.get(i);
            Map<String, String> before = states(at.minusSeconds(1));
            Map<String, String> after = states(at);
            changes.get(at).forEach((run, change) -> {
                assertThat(before).as("before " + at).containsEntry(run, change[0]);
                assertThat(after).as("at " + at).containsEntry(run, change[1]);
            });
            after.forEach((run, status) -> assertThat(status)
                    .as(run + " at " + at)
                    .isEqualTo(
                            changes.get(at).containsKey(run) ? changes.get(at).get(run)[1] : before.get(run)));
        }
    }

    private Map<String, String> states(Instant at) {
        assertThat(run("status", "--as-of", at.toString())).isZero();
        Map<String, String> states = new TreeMap<>();
        STATE.matcher(printed()).results().forEach(found -> states.put(found.group(1), id(found.group(2))));
        assertThat(states).hasSizeGreaterThan(30);
        return states;
    }

    private static String id(String label) {
        if (label.equals("Not yet published")) {
            return UNPUBLISHED;
        }
        return Stream.of(BookingStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no status: " + label))
                .id();
    }

    private String site() {
        return GoldenSite.assemble(temp.resolve("hub"), Golden.RESOURCES.resolve("checks/base"), FIXTURE)
                .toString();
    }

    private int run(String... words) {
        terminal.out.getBuffer().setLength(0);
        return terminal.run(words);
    }

    private String printed() {
        return terminal.out.toString();
    }
}
