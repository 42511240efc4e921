package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.Loader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as its user meets it: what it prints and what it exits with. */
final class CommandLineTest {

    private static final String AS_OF = "--as-of=2026-10-01T09:00:00Z";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
    }

    @Test
    void aNewSiteBuildsAtOnceWithoutFindings() {
        assertThat(run("build", "--site", site.toString(), AS_OF)).isZero();
        assertThat(out.toString())
                .contains("Published ")
                .contains("no findings")
                .doesNotContain("waits");
        assertThat(err.toString()).isEmpty();
        assertThat(site.resolve("dist/index.html")).exists();
        assertThat(site.resolve("dist/programmes/number-sense/index.html")).exists();
    }

    @Test
    void newSiteSaysWhereItIsAndWhatToDoNext() {
        Path folder = temp.resolve("new");
        assertThat(run("new", "site", folder.toString())).isZero();
        assertThat(out.toString()).contains("Made " + folder + ". Next: prospectus serve --site " + folder);
        assertThat(folder.resolve("site-config.yml")).exists();
    }

    /** Over a year and a day, also where the summer or a year's end lies between that day and the sessions. */
    @Test
    void aNewSiteHasNoFindingAndTakesApplicationsOnWhicheverDayItIsMade() throws IOException {
        for (LocalDate day = LocalDate.of(2027, 8, 31); day.isBefore(LocalDate.of(2028, 9, 3)); day = day.plusDays(6)) {
            Path hub = temp.resolve(day.toString());
            StarterSite.writeTo(hub, day);
            out.getBuffer().setLength(0);
            assertThat(run("check", "--site", hub.toString(), "--as-of", day + "T09:00", "--fail-on=info"))
                    .as("made on %s: %s", day, out)
                    .isZero();
            assertThat(run("status", "--site", hub.toString(), "--as-of", day + "T00:00"))
                    .isZero();
            assertThat(out.toString()).as("made on %s", day).containsPattern("first-group +Open");
        }
    }

    @Test
    void aFolderThatIsNoSiteHasOneFinding() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(run("check", "--site", empty.toString(), AS_OF)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("site-config.yml: error[LOD001]")
                .endsWith("1 error" + System.lineSeparator());
    }

    @Test
    void aMistypedSeverityIsAnsweredInItsOwnWordsAndWithoutTheLongUsage() {
        assertThat(run("check", "--site", site.toString(), "--fail-on", "warnings"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        what -> assertThat(what)
                                .startsWith("prospectus: ")
                                .contains("--fail-on")
                                .endsWith("'warnings' is no severity; did you mean 'warning'?"),
                        where -> assertThat(where).isEqualTo("  see prospectus check --help"));
        assertThat(run("check", "--site", site.toString(), AS_OF, "--fail-on", "Warning"))
                .isZero();
    }

    @Test
    void newSiteLeavesAFolderWithAnythingInItAlone() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectory(temp.resolve("mine")).resolve("note.txt"), "keep");
        assertThat(run("new", "site", mine.getParent().toString())).isEqualTo(ExitCode.FAULT);
        assertThat(err.toString()).contains(mine.getParent().toString()).contains("name a folder that is new or empty");
        assertThat(mine).hasContent("keep");
        assertThat(mine.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void aMistakeIsReportedWithPlaceAndFixAndNothingIsPublished() throws IOException {
        Path programme = site.resolve("data/programmes/number-sense.yml");
        Files.writeString(programme, Files.readString(programme).replace("title:", "titel:"));
        assertThat(run("build", "--site", site.toString(), AS_OF)).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString())
                .contains("data/programmes/number-sense.yml:3:1: error[SHP")
                .contains("unknown key 'titel'")
                .contains("  hint: did you mean 'title'?")
                .contains("Nothing published: 1 error");
        assertThat(site.resolve("dist")).doesNotExist();
    }

    @Test
    void checkPrintsFindingsAndExitsByThreshold() throws IOException {
        assertThat(run("check", "--site", site.toString(), AS_OF)).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("no findings");
        Path programme = site.resolve("data/programmes/number-sense.yml");
        Files.writeString(
                programme, Files.readString(programme).replace("title: Number", "title: FULLY BOOKED - Number"));
        assertThat(run("check", "--site", site.toString(), AS_OF, "--fail-on", "warning"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("data/programmes/number-sense.yml:3:");
    }

    @Test
    void aFailingThresholdBelowErrorStopsPublishing() throws IOException {
        Path cohorts = site.resolve("data/cohorts/2026-27/number-sense.yml");
        Files.writeString(cohorts, Files.readString(cohorts).replace("tbc by 2026-11-24", "tbc"));
        assertThat(run("build", "--site", site.toString(), AS_OF, "--fail-on=warning"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run("build", "--site", site.toString(), AS_OF)).isZero();
    }

    @Test
    void statusListsEveryCohortAsATable() {
        assertThat(run("status", "--site", site.toString(), AS_OF)).isZero();
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        heading -> assertThat(heading).startsWith("COHORT").contains("STATUS", "PLACES", "NEXT CHANGE"),
                        strand -> assertThat(strand).startsWith("fluent-with-facts/2026-27-addition        Open"),
                        open -> assertThat(open)
                                .startsWith("fluent-with-facts/2026-27-multiplication  Register interest"),
                        row -> assertThat(row)
                                .startsWith("number-sense/2026-27-first-group          Open")
                                .contains("0 of 20")
                                .endsWith("Closed from 4 Nov 2026 00:00"),
                        sum -> assertThat(sum).isEqualTo("3 cohorts as of 1 Oct 2026 10:00 (Europe/London)"));
    }

    @Test
    void statusSpeaksJsonToPrograms() {
        assertThat(run("status", "--site", site.toString(), AS_OF, "--json")).isZero();
        assertThat(out.toString().strip())
                .startsWith("{\"as-of\":\"2026-10-01T09:00:00Z\",\"cohorts\":[{\"programme\":\"fluent-with-facts\","
                        + "\"strand\":\"addition\",")
                .endsWith("{\"programme\":\"number-sense\","
                        + "\"academic-year\":\"2026-27\",\"cohort\":\"first-group\",\"title\":\"First group\",\"status\":\"open\","
                        + "\"places\":{\"total\":20,\"taken\":0,\"as-of\":\"2026-10-01\"},"
                        + "\"next-change\":{\"at\":\"2026-11-04T00:00:00Z\",\"status\":\"closed\"}}],\"next-change\":\"2026-11-01T00:00:00Z\","
                        + "\"next-change-local\":\"2026-11-01T00:00Z\",\"next-change-reasons\":[\"month\"]}");
    }

    @Test
    void theNextChangeOfAllIsPrintedForSchedulers() {
        String[] next = {"status", "--site", site.toString(), "--as-of", "2026-11-03", "--next-change"};
        assertThat(run(next)).isZero();
        assertThat(out.toString())
                .isEqualTo(
                        "2026-11-04T00:00:00Z Wednesday 4 November 2026, 00:00 (Europe/London): a booking status changes"
                                + System.lineSeparator());
        assertThat(run("status", "--site", site.toString(), "--as-of", "2026-11-03", "--next-change", "--json"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "{\"as-of\":\"2026-11-03T00:00:00Z\",\"fresh-until\":\"2026-11-10T00:00:00Z\",\"next-change\":\"2026-11-04T00:00:00Z\","
                                + "\"next-change-local\":\"2026-11-04T00:00Z\",\"next-change-reasons\":[\"status\"]}");
    }

    @Test
    void schemasHaveTheWordsOfTheSite() throws IOException {
        Files.writeString(site.resolve("data/vocabulary.yml"), """
                roles:
                  teacher: {label: mentor, plural: mentors}
                  teaching-assistant: {label: helper, plural: helpers}
                  visiting-artist: {label: visiting artist, plural: visiting artists}
                """);
        assertThat(run("schema", "--site", site.toString())).isZero();
        assertThat(out.toString()).contains("Wrote 3 schemas into");
        assertThat(site.resolve("schema/programme.schema.json"))
                .content()
                .contains("[\"teacher\", \"teaching-assistant\", \"visiting-artist\"]")
                .contains("\"early-years\"");
        assertThat(run("check", "--site", site.toString(), AS_OF)).isZero();
    }

    @Test
    void schemasOfferTheIdsOfTheSiteAndSayWhenTheyAreOld() throws IOException {
        Path schema = site.resolve("schema/programme.schema.json");
        assertThat(run("schema", "--check", "--site", site.toString())).isZero();
        assertThat(schema).content().contains("\"enum\": [\"office\"]").contains("[\"Hub office\"]");

        Files.writeString(site.resolve("data/contacts.yml"), "desk:\n  role: Bookings\n  email: desk@example.org\n");
        String before = Files.readString(schema);
        assertThat(run("schema", "--check", "--site", site.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(schema + " is missing or out of date")
                .doesNotContain("terms.schema");
        assertThat(schema).hasContent(before);

        assertThat(run("schema", "--site", site.toString())).isZero();
        assertThat(schema).content().contains("\"enum\": [\"desk\"]");
        assertThat(run("schema", "--check", "--site", site.toString())).isZero();
    }

    @Test
    void filesOfANewSiteNameTheirSchemas() throws IOException {
        for (String name : List.of("site-config.yml", "data/contacts.yml", "data/programmes/number-sense.yml")) {
            Path file = site.resolve(name);
            String way = Files.readAllLines(file).get(0).replace("# yaml-language-server: $schema=", "");
            assertThat(file.resolveSibling(way)).exists();
        }
        String settings = Files.readString(site.resolve(".vscode/settings.json"));
        Loader.schemas(site)
                .documents()
                .keySet()
                .forEach(name -> assertThat(settings).contains("\"schema/" + name + "\": \""));
        assertThat(site.resolve(".vscode/extensions.json")).content().contains("redhat.vscode-yaml");
    }

    @Test
    void theFileOfANetworkHasASchemaToo() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("network"));
        Files.writeString(folder.resolve("NETWORK.yml"), "title: Two Hubs\n");
        assertThat(run("schema", "--site", folder.toString())).isZero();
        assertThat(folder.resolve("schema/network.schema.json")).content().contains("\"base-url\"");
        assertThat(run("schema", "--check", "--site", folder.toString())).isZero();
    }

    @Test
    void withoutAVocabularyThatCanBeReadThereIsNoSchema() throws IOException {
        Files.writeString(site.resolve("data/vocabulary.yml"), "roles:\n  teacher: {label: mentor}\n");
        Path folder = temp.resolve("schemas");
        assertThat(run("schema", "--site", site.toString(), "--out", folder.toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("data/vocabulary.yml:2:12: error[SHP002]");
        assertThat(folder).doesNotExist();
        assertThat(run("schema", "--site", temp.resolve("nothing").toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("error[LOD001]");
    }

    @Test
    void anUnknownOptionOrCommandIsAUsageErrorWithASuggestion() {
        assertThat(run("build", "--sit", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--site");
        err.getBuffer().setLength(0);
        assertThat(run("biuld")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("build");
    }

    @Test
    void aWrongInstantOrAddressSaysWhatToWrite() {
        assertThat(run("build", "--as-of", "1/10/2026")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("'1/10/2026' is not an instant; write 2026-10-01T09:00:00Z");
        err.getBuffer().setLength(0);
        assertThat(run("build", "--base-url", "example.org/hub")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("write https://example.org/hub/");
    }

    @ParameterizedTest
    @CsvSource({"serve,--port=65536", "serve,--port=-1", "build,--threads=0", "build,--threads=1001"})
    void aNumberOutOfRangeIsAUsageError(String command, String option) {
        assertThat(run(command, "--site", site.toString(), option)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(option.substring(0, option.indexOf('=')) + " must be from ");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--site", site.toString(), "--port=" + taken.getLocalPort()))
                    .isEqualTo(ExitCode.FAULT);
            assertThat(err.toString())
                    .startsWith("prospectus: can't listen on port " + taken.getLocalPort())
                    .hasLineCount(1);
        }
    }

    @Test
    void aFileNameCantWriteLinesOrColoursOfItsOwn() throws IOException {
        Files.writeString(site.resolve("data/programmes/a\nb\u001b[31m.yml"), "");
        assertThat(run("check", "--site", site.toString(), AS_OF)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .startsWith(
                        "data/programmes/a\uFFFDb\uFFFD[31m.yml: error[LOD004]: 'a<U+000A>b<U+001B>[31m' is not an id")
                .doesNotContain("\u001b");
    }

    @Test
    void localInstantsAreMeantInTheSitesTimeZone() {
        assertThat(run("status", "--site", site.toString(), "--as-of", "2026-09-30T23:30"))
                .isZero();
        assertThat(out.toString()).contains("Opening soon").contains("as of 30 Sept 2026 23:30");
        out.getBuffer().setLength(0);
        assertThat(run("status", "--site", site.toString(), "--as-of", "2026-09-30T23:30:00Z"))
                .isZero();
        assertThat(out.toString()).contains("Open ").contains("as of 1 Oct 2026 00:30");
    }

    @Test
    void theMachinesFaultIsOneLineWithThePath() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThat(run(
                        "build",
                        "--site",
                        site.toString(),
                        AS_OF,
                        "--out",
                        file.resolve("out").toString()))
                .isEqualTo(ExitCode.FAULT);
        assertThat(err.toString()).contains(file.toString()).doesNotContain("\tat ");
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command :
                new String[] {"build", "check", "links", "status", "serve", "new", "migrate", "set", "rollover"}) {
            out.getBuffer().setLength(0);
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("Usage: prospectus " + command).contains("Examples:");
        }
        out.getBuffer().setLength(0);
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Examples:").contains("Exit codes:");
    }

    @Test
    void aBasePathStandsBeforeEveryLink() throws IOException {
        assertThat(run("build", "--site", site.toString(), AS_OF, "--base-url", "https://example.org/hub"))
                .isZero();
        String home = Files.readString(site.resolve("dist/index.html"));
        assertThat(home).contains("href=\"/hub/programmes/\"").doesNotContain("href=\"/programmes/");
        assertThat(home).contains("<link rel=\"canonical\" href=\"https://example.org/hub/\">");
    }

    private int run(String... args) {
        return terminal.run(args);
    }
}
