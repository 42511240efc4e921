package dev.prospectus.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.doctor.Observation.State;
import dev.prospectus.history.TestRepository;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of {@code doctor}, well and not well. */
final class DoctorTest {

    private static final String DAY = "2026-10-01";

    private static final Map<String, Examination> EXAMINATIONS = Map.of(
            "Java", new JavaExamination(),
            "Prospectus", new LauncherExamination(),
            "Git", new GitExamination(),
            "Site", new FilesExamination(),
            "Catalogue", new CataloguesExamination(),
            "Address", new AddressExamination(),
            "Host", new HostExamination(),
            "Schedule", new ScheduleExamination(),
            "Output", new OutputExamination());

    @SuppressWarnings("NullAway.Init")
    private static Patient sound;

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private Path root = Path.of("");
    private final Map<String, String> properties = new TreeMap<>(Map.of(
            "java.version", "17.0.15",
            "java.vendor", "Debian",
            "java.home", "/usr/lib/jvm/java-17",
            "sun.jnu.encoding", "UTF-8",
            "java.vm.info", "mixed mode, sharing",
            "prospectus.launcher", "/opt/prospectus/prospectus"));
    private List<String> options = List.of("-XX:SharedArchiveFile=/opt/prospectus/fast-start/17.jsa");

    private boolean changed;

    @BeforeAll
    static void readTheSoundSite() throws IOException {
        sound = Doctor.patient(request(GoldenSite.BASE, DAY), "1.2.3", Machine.here());
    }

    @BeforeEach
    void makeFolders() throws IOException {
        site = Files.createDirectories(temp.resolve("hub/content")).getParent();
        root = Files.createDirectory(temp.resolve("root"));
    }

    @Test
    void javaIsNamed() throws IOException {
        assertThat(line("Java")).isEqualTo("ok: 17.0.15 (Debian), in /usr/lib/jvm/java-17");
    }

    @ParameterizedTest
    @CsvSource({"ANSI_X3.4-1968", "US-ASCII"})
    void aJavaThatKnowsOnlyAsciiIsToldBeforeAFileIsLost(String letters) throws IOException {
        properties.put("sun.jnu.encoding", letters);
        assertThat(line("Java")).startsWith("look at this: ").endsWith("or set LC_ALL=C.UTF-8");
    }

    @Test
    void theLauncherIsWellWithAnArchiveThatJavaTakes() throws IOException {
        assertThat(line("Prospectus")).isEqualTo("ok: 1.2.3, with an archive of loaded classes for a fast start");
        options = List.of("-Xmx1g", "-XX:AOTCache=/opt/prospectus/fast-start/25.aot");
        assertThat(line("Prospectus")).startsWith("ok: ");
        properties.put("java.vm.info", "mixed mode");
        assertThat(line("Prospectus"))
                .isEqualTo("look at this: 1.2.3; this Java does not take the archive of loaded classes -> delete"
                        + " /opt/prospectus/fast-start/25.aot; the next start makes it again");
        options = List.of();
        assertThat(line("Prospectus")).contains("without an archive", "-> let it write fast-start beside /opt/");
        properties.remove("prospectus.launcher");
        assertThat(line("Prospectus")).contains("started without its script");
    }

    @Test
    void gitKeepsTheWholeHistoryAndLeavesOutputOut() throws Exception {
        assertThat(line("Git"))
                .startsWith("look at this: the site is in no git repository")
                .contains("calendar programs may keep old dates -> git init");
        git(site, "init", "-q");
        assertThat(lines("Git"))
                .containsExactly(
                        "look at this: nothing is committed yet -> git add . && git commit",
                        "look at this: git does not leave out what a build makes -> add the line /dist/ to .gitignore");
        Files.writeString(site.resolve(".gitignore"), "/.prospectus/\n/dist/\n");
        commit();
        assertThat(line("Git")).isEqualTo("ok: the whole history, in " + site.toRealPath());
        Files.writeString(site.resolve("README.md"), "More.\n");
        commit();
        Path clone = temp.resolve("clone");
        git(temp, "clone", "-q", "--depth", "1", site.toUri().toString(), clone.toString());
        site = clone;
        assertThat(line("Git"))
                .startsWith("look at this: only the latest part")
                .contains("calendar programs may keep old dates -> git fetch --unshallow");
    }

    @Test
    void aCatalogueIsThereAndSaysWhenItLastChanged() throws Exception {
        assertThat(lines("Catalogue")).isEmpty();
        write("site-config.yml", "catalogues: [{id: national, from: national}]\n");
        assertThat(line("Catalogue"))
                .isEqualTo("broken: national (national) is not there -> put the catalogue there, or correct 'from' in"
                        + " site-config.yml");
        Path national = Files.createDirectories(site.resolve("national"));
        write(".gitmodules", "[submodule \"national\"]\n\tpath = national\n");
        assertThat(line("Catalogue"))
                .isEqualTo("broken: national (national) holds no folder 'data' -> git submodule update --init (in a"
                        + " workflow: submodules: true)");
        write(national.resolve("data/programmes/one.yml"), "title: One\n");
        assertThat(line("Catalogue"))
                .isEqualTo("ok: national (national): 1 programme; git does not know when it last changed");
        try (TestRepository git = TestRepository.at(national)) {
            git.commit("First release", Instant.parse("2026-08-01T09:00:00Z"));
            write(national.resolve("data/glossary.yml"), "TRG: {full: teacher research group}\n");
            git.commit("Second release", Instant.parse("2026-09-15T09:00:00Z"));
        }
        assertThat(line("Catalogue")).isEqualTo("ok: national (national): 1 programme, last changed on 2026-09-15");
        write(national.resolve("data/programmes/one.yml"), "title: The one\n");
        assertThat(line("Catalogue")).endsWith("1 programme, last changed on 2026-09-15; 1 file is not as committed");
    }

    @Test
    void theSitesFindingsAreSummed() throws IOException {
        assertThat(line("Site")).isEqualTo("ok: no findings");
        copyTheSoundSite();
        Path programme = site.resolve("data/programmes");
        Path file;
        try (var files = Files.list(programme)) {
            file = files.sorted().findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title: ", "title: FULLY BOOKED - "));
        assertThat(line("Site")).matches("look at this: \\d warnings? -> prospectus check .*");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title:", "titel:"));
        assertThat(line("Site")).startsWith("broken: 1 error");
    }

    @Test
    void withoutSettingsThereIsOneFaultAndNoGuess() throws IOException {
        copyTheSoundSite();
        Files.delete(site.resolve("site-config.yml"));
        assertThat(line("Site")).startsWith("broken: ");
        assertThat(lines("Address")).isEmpty();
    }

    @Test
    void pagesInAsciiDocNeedTheirPart() throws IOException {
        Path part = Files.createDirectory(temp.resolve("part"));
        try (URLClassLoader program =
                new URLClassLoader(new URL[] {part.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Examination examination = new PartsExamination(program);
            assertThat(examination.of(patient(DAY))).isEmpty();
            write("content/guide.adoc", "= Guide\n");
            assertThat(examination.of(patient(DAY))).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(State.BROKEN);
                assertThat(one.found()).isEqualTo("one page is in AsciiDoc, and the part that reads it is missing");
            });
            write("content/more.AsciiDoc", "= More\n");
            write(part.resolve("META-INF/services/org.asciidoctor.Asciidoctor"), "");
            assertThat(examination.of(patient(DAY)))
                    .containsExactly(
                            Observation.ok("AsciiDoc", "2 pages are in AsciiDoc, and the part that reads it is there"));
        }
    }

    @Test
    void pdfsNeedTheirPart() throws IOException {
        Path part = Files.createDirectory(temp.resolve("part"));
        configure("booklet: false", "booklet: true");
        try (URLClassLoader program =
                new URLClassLoader(new URL[] {part.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Examination examination = new PartsExamination(program);
            assertThat(examination.of(patient(DAY))).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(State.BROKEN);
                assertThat(one.found()).isEqualTo("the site has PDFs, and the part that makes them is missing");
                assertThat(one.toString()).contains("unpack prospectus-pdf of the same release");
            });
            write(part.resolve("com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class"), "");
            assertThat(examination.of(patient(DAY)))
                    .containsExactly(Observation.ok("PDF", "the site has PDFs, and the part that makes them is there"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org/, look at this",
        "https://www.example.com/hub/, look at this",
        "https://localhost:8080/, look at this",
        "https://mathshub.org.uk/, ok",
        "https://exampleschool.org.uk/hub/, ok"
    })
    void anAddressIsOneThatReadersCanOpen(String address, String state) throws IOException {
        configure("base-url: https://example.org/hub/", "base-url: " + address);
        assertThat(line("Address")).startsWith(state + ": " + address);
    }

    @Test
    void hostsGoTogetherWithTheSettings() throws IOException {
        assertThat(line("Host")).isEqualTo("ok: a build writes rules for Netlify and nginx and Apache");
        Files.writeString(site.resolve("netlify.toml"), "[build]\n");
        Files.writeString(site.resolve("wrangler.toml"), "name = 'hub'\n");
        assertThat(lines("Host"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("look at this: wrangler.toml is here")
                        && line.endsWith("-> write servers: [cloudflare] below hosting in site-config.yml"));
        configure("(?s)hosting:.*?brotli]\n", "");
        assertThat(lines("Host")).hasSize(2).allMatch(line -> line.startsWith("look at this: "));
        Files.delete(site.resolve("netlify.toml"));
        Files.delete(site.resolve("wrangler.toml"));
        assertThat(line("Host")).startsWith("look at this: nothing here says where the site is published");
    }

    @Test
    void aGitHostMustKnowWhereProspectusComesFrom() throws IOException {
        configure("(?s)hosting:.*?brotli]\n", "");
        write(".github/workflows/publish.yml", "      - uses: actions/deploy-pages@0123 # v4.0.0\n");
        write(".github/actions/prospectus/action.yml", "inputs:\n  commit:\n    default: \"\"\n");
        assertThat(line("Host"))
                .startsWith("broken: GitHub Pages does not know")
                .contains("action.yml");
        write(".github/actions/prospectus/action.yml", "inputs:\n  commit:\n    default: \"0123\"\n");
        assertThat(line("Host")).isEqualTo("ok: GitHub Pages");
        write(".gitlab-ci.yml", "variables:\n  PROSPECTUS_COMMIT: \"\"\n");
        assertThat(lines("Host")).hasSize(2).anyMatch(line -> line.startsWith("broken: GitLab Pages"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 * * * *     | ok: .github/workflows/rebuild.yml, at least every day; pages promise to be fresh for 10 days",
                "0 5 * * 1,4    | ok: .github/workflows/rebuild.yml, at least every 4 days; pages promise to be fresh for 10 days",
                "0 5 1,15 * *   | broken: .github/workflows/rebuild.yml runs up to 17 days apart"
            })
    void aWorkflowRunsOftenEnough(String cron, String expected) throws IOException {
        write(".github/workflows/links.yml", "on:\n  schedule:\n    - cron: \"0 5 * * 1\"\n");
        write(
                ".github/workflows/rebuild.yml",
                "on:\n  schedule:\n    - cron: \"" + cron
                        + "\" # often\njobs:\n  publish:\n    uses: ./.github/workflows/publish.yml\n");
        assertThat(line("Schedule")).startsWith(expected);
    }

    @Test
    void ofSeveralSchedulesInAWorkflowTheOneThatRunsMostOftenCounts() throws IOException {
        write(
                ".github/workflows/rebuild.yml",
                "on:\n  schedule:\n    - cron: '0 5 1 * *'\n    - cron: 'soon'\n    - cron: '17 * * * *'\nrun: prospectus build\n");
        assertThat(line("Schedule")).startsWith("ok: .github/workflows/rebuild.yml, at least every day;");
    }

    @Test
    void withoutAScheduleItSaysWhatReadersAreTold() throws IOException {
        assertThat(line("Schedule")).contains("nothing here publishes the site again by itself; 10 days after a build");
        write(".gitlab-ci.yml", "pages: {}\n");
        assertThat(line("Schedule")).startsWith("look at this: GitLab keeps its schedules to itself");
    }

    @Test
    void aScheduleOfAServerIsFound() throws IOException {
        write(
                root.resolve("etc/cron.d/hub"),
                "# prospectus every day\n*/15 * * * * www PATH=/opt/prospectus publish.sh\n");
        write(root.resolve("etc/crontab"), "0 5 * * 1 root backup\n");
        assertThat(line("Schedule")).startsWith("ok: " + root + "/etc/cron.d/hub, at least every day");
        write(root.resolve("var/spool/cron/crontabs/hub"), "@monthly /opt/prospectus/prospectus build\n");
        assertThat(lines("Schedule"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("broken: ") && line.contains("31 days apart"));
    }

    @Test
    void aTimerMustBeEnabled() throws IOException {
        Path units = root.resolve("etc/systemd/system");
        write(units.resolve("hub.timer"), "[Timer]\nOnCalendar=hourly\n");
        write(units.resolve("hub.service"), "[Service]\nExecStart=/opt/prospectus/examples/server/publish.sh a b\n");
        write(units.resolve("backup.timer"), "[Timer]\n");
        write(units.resolve("backup.service"), "[Service]\nExecStart=/bin/true\n");
        assertThat(line("Schedule"))
                .isEqualTo("broken: hub.timer is there and does not run -> systemctl enable --now hub.timer");
        write(units.resolve("timers.target.wants/hub.timer"), "");
        assertThat(line("Schedule")).startsWith("ok: hub.timer; pages promise");
    }

    @Test
    void gitHubStopsSchedulesOfRepositoriesThatRest() throws Exception {
        write(".github/workflows/rebuild.yml", "on:\n  schedule:\n    - cron: '0 * * * *'\nrun: prospectus build\n");
        git(site, "init", "-q");
        commit();
        assertThat(lines("Schedule", "2026-11-10")).hasSize(1);
        assertThat(lines("Schedule", "2026-11-20"))
                .anyMatch(line -> line.startsWith(
                        "look at this: the last commit here is 49 days old; after 60 days GitHub stops"));
    }

    @Test
    void whatWasBuiltHereKeepsItsPromise() throws IOException {
        assertThat(lines("Output")).isEmpty();
        write("dist/index.html", "<html data-as-of=\"2026-09-29T09:00:00Z\">");
        assertThat(line("Output", "2026-09-29")).isEqualTo("ok: dist/ was built today");
        assertThat(line("Output")).isEqualTo("ok: dist/ was built yesterday");
        assertThat(line("Output", "2026-10-09T10:00"))
                .isEqualTo("look at this: dist/ was built 10 days ago; its pages promised to be fresh for 10 days"
                        + " -> prospectus build, if this is what readers see");
        write("dist/index.html", "<html>");
        assertThat(line("Output")).startsWith("look at this: dist/ was not made by Prospectus");
        write("dist/.prospectus-manifest", "");
        assertThat(line("Output")).startsWith("look at this: dist/ does not say when it was built");
    }

    private String line(String part) throws IOException {
        return line(part, DAY);
    }

    private String line(String part, String day) throws IOException {
        List<String> lines = lines(part, day);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private List<String> lines(String part) throws IOException {
        return lines(part, DAY);
    }

    private List<String> lines(String part, String day) throws IOException {
        return EXAMINATIONS.get(part).of(patient(day)).stream()
                .peek(one -> assertThat(one.part()).isEqualTo(part))
                .peek(one -> assertThat(one.toDo().isEmpty()).isEqualTo(one.state() == State.OK))
                .map(one ->
                        one.state().words() + ": " + one.found() + (one.toDo().isEmpty() ? "" : " -> " + one.toDo()))
                .toList();
    }

    /** The site is read only where a test has changed its files. */
    private Patient patient(String day) throws IOException {
        Machine machine = new Machine(properties, options, root);
        if (changed) {
            return Doctor.patient(request(site, day), "1.2.3", machine);
        }
        Instant asOf = AsOf.parse(day).in(sound.config().timeZone());
        return new Patient(site, Doctor.top(site), sound.config(), sound.findings(), asOf, "1.2.3", machine);
    }

    private static BuildRequest request(Path site, String day) {
        return new BuildRequest(site, AsOf.parse(day), Optional.empty(), false, Severity.ERROR, 1);
    }

    /** For tests that change its files. */
    private void copyTheSoundSite() {
        GoldenSite.assemble(site, GoldenSite.BASE);
        changed = true;
    }

    private void configure(String pattern, String becomes) throws IOException {
        copyTheSoundSite();
        Path config = site.resolve("site-config.yml");
        String before = Files.readString(config);
        String after = before.replaceFirst(pattern, becomes);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(config, after);
    }

    private void write(String file, String text) throws IOException {
        write(site.resolve(file), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git(site, "add", "--all");
        git(site, "-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "Site");
    }

    private static void git(Path where, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_COMMITTER_DATE", DAY + "T08:00:00Z"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
