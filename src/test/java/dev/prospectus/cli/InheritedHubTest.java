package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.history.CommittedFiles;
import dev.prospectus.history.TestRepository;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.DataFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do in a hub that builds on a catalogue: they change the hub's own files, and tell what a new release changes. */
final class InheritedHubTest {

    private static final String DEVELOPMENT = "data/programmes/primary-development.yml";

    @TempDir
    private Path temp;

    private final Terminal terminal = new Terminal();
    private Path fenland = Path.of("");
    private Path moorside = Path.of("");
    private Path national = Path.of("");

    @BeforeEach
    void copy() {
        Path hubs = GoldenSite.assemble(temp.resolve("hubs"), Golden.RESOURCES.resolve("inherit"));
        fenland = hubs.resolve("fenland");
        moorside = hubs.resolve("moorside");
        national = hubs.resolve("national");
    }

    private int run(Path site, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--site", site.toString()));
        if (!List.of("fmt", "migrate").contains(words[0])) {
            all.addAll(List.of("--as-of", "2026-10-01"));
        }
        return terminal.run(all.toArray(String[]::new));
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aValueIsSetInTheHubsOwnFiles() throws IOException {
        assertThat(run(fenland, "set", "cohort", "primary-development/2026-27/march", "places.taken", "14"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(run(fenland, "set", DEVELOPMENT, "/title", "Mastery")).isEqualTo(ExitCode.CLEAN);
        assertThat(fenland.resolve(DEVELOPMENT)).content().contains("title: Mastery\n");
        assertThat(run(moorside, "set", DEVELOPMENT, "/title", "Mastery")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("belongs to a catalogue, where no command writes");
    }

    @Test
    void aProgrammeIsOfferedByItsFirstCohort() {
        assertThat(run(
                        moorside,
                        "new",
                        "cohort",
                        "--programme=primary-embedding",
                        "--title=Spring group",
                        "--sessions=2027-01-14 09:30-12:30"))
                .as(terminal.err.toString())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(moorside.resolve("data/cohorts/2026-27/primary-embedding.yml"))
                .exists();
        run(moorside, "status");
        assertThat(terminal.out.toString()).contains("primary-embedding/2026-27-spring-group");
    }

    @Test
    void aCatalogueIsNeverMended() throws IOException {
        Path file = national.resolve(DEVELOPMENT);
        edit(file, "maths-lead", "maths-laed");
        String before = Files.readString(file);

        assertThat(run(fenland, "check", "--fix")).isEqualTo(ExitCode.FINDINGS);

        assertThat(terminal.err.toString())
                .contains("../national/" + DEVELOPMENT + ": left as it is: it belongs to a catalogue");
        assertThat(file).content().isEqualTo(before);
        assertThat(run(fenland, "migrate")).isEqualTo(ExitCode.CLEAN);
        run(fenland, "fmt");
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void aMistypedFileOfCohortsMeansAProgrammeThatOnlyTheCatalogueHas() throws IOException {
        Path cohorts = moorside.resolve("data/cohorts/2026-27");
        Files.move(cohorts.resolve("primary-readiness.yml"), cohorts.resolve("primary-readines.yml"));
        Path bookings = Files.createDirectories(moorside.resolve("data/bookings"));
        Files.writeString(
                bookings.resolve("2026-27.csv"),
                "cohort,taken,waiting,as-of\nprimary-readiness/online,3,,2026-09-30\n");
        assertThat(run(moorside, "check")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString())
                .contains("there is no 'primary-readines'", "hint: did you mean 'primary-readiness'?", "1 error");
    }

    @Test
    void aHintNamesTheFileInWhichTheValueStands() throws IOException {
        edit(national.resolve(DEVELOPMENT), "count: 2", "count: 5");
        assertThat(run(fenland, "check")).isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.out.toString())
                .contains("correct 'count' under 'format' in ../national/" + DEVELOPMENT
                        + ", or for this hub alone, with 'replace: {meetings: [...]}' under 'format' in "
                        + DEVELOPMENT);
    }

    @Test
    void gitHostsAreToldTheFileOfTheCatalogue() throws Exception {
        edit(national.resolve(DEVELOPMENT), "maths-lead", "maths-laed");
        try (TestRepository repository = TestRepository.at(temp)) {
            repository.commit("First");
            run(fenland, "check", "--format=github");
            assertThat(terminal.out.toString()).startsWith("::error file=hubs/national/" + DEVELOPMENT + ",line=5,");
        }
    }

    @Test
    void aNewReleaseInTheSameRepositoryIsTold() throws Exception {
        try (TestRepository repository = TestRepository.at(temp)) {
            repository.commit("First");
            release();
            assertNewRelease(run(fenland, "diff", "main"));
            assertThat(terminal.out.toString()).doesNotContain("--catalogue");
        }
    }

    @Test
    void aNewReleaseInASubmoduleIsTold() throws Exception {
        try (TestRepository module = TestRepository.at(national)) {
            module.commit("First release");
            try (TestRepository repository = TestRepository.at(temp)) {
                repository.commit("First");
                release();
                module.commit("Second release");
                assertNewRelease(run(fenland, "diff", "main"));
                repository.commit("The second release");
                assertNewRelease(run(fenland, "diff", "main~1", "main"));
            }
        }
    }

    @Test
    void aNewReleaseBehindAnotherCatalogueIsTold() throws Exception {
        Path region =
                Files.createDirectories(national.resolveSibling("region/data")).getParent();
        Files.writeString(region.resolve("data/glossary.yml"), "NCETM:\n  meaning: The national centre.\n");
        Files.writeString(region.resolve("site-config.yml"), "catalogues: [{id: national, from: ../national}]\n");
        edit(moorside.resolve("site-config.yml"), "id: national, from: ../national", "id: region, from: ../region");
        try (TestRepository repository = TestRepository.at(temp)) {
            repository.commit("First");
            edit(national.resolve(DEVELOPMENT), "The first full year", "A first full year");
            run(moorside, "diff", "main");
            assertThat(terminal.out.toString()).contains("Summary: [-The-] {+A+} first full year");
        }
    }

    @Test
    void aNewReleaseOutsideTheRepositoryIsToldWithTheFolderOfTheOldOne() throws Exception {
        Path old = GoldenSite.assemble(temp.resolve("old"), national);
        try (TestRepository repository = TestRepository.at(fenland)) {
            repository.commit("First");
            release();
            run(fenland, "diff", "main");
            assertThat(terminal.out.toString())
                    .contains("--catalogue national=FOLDER")
                    .contains("No change for readers");
            assertNewRelease(run(fenland, "diff", "main", "--catalogue", "national=" + old));
            for (String wrong : List.of("nationl=" + old, "national=" + old.resolve("nowhere"))) {
                assertThat(run(fenland, "diff", "main", "--catalogue", wrong)).isEqualTo(ExitCode.USAGE);
            }
            assertThat(terminal.err.toString())
                    .contains("builds on no catalogue 'nationl'; it has national")
                    .contains("--catalogue national: there is no folder ");
        }
    }

    /** Another summary, a strand less, and a key less that the hub replaces. */
    private void release() throws IOException {
        edit(national.resolve(DEVELOPMENT), "The first full year", "A first full year");
        edit(national.resolve(DEVELOPMENT), "certificate: A certificate for both teachers\n", "");
        edit(national.resolve("data/programmes/sktm-primary-teachers.yml"), "id: spatial-reasoning", "id: shape");
    }

    private void assertNewRelease(int code) {
        assertThat(code).as(terminal.out.toString() + terminal.err.toString()).isNotEqualTo(ExitCode.USAGE);
        assertThat(terminal.out.toString())
                .contains("Summary: [-The-] {+A+} first full year")
                .contains("At " + DEVELOPMENT + ":11:3, national/primary-development has no 'certificate' any more.");
    }

    @Test
    void aProgrammeChangedWithTheLaterOfItsFiles() throws Exception {
        Instant first = Instant.parse("2026-09-01T09:00:00Z");
        Instant second = Instant.parse("2026-09-08T09:00:00Z");
        Instant third = Instant.parse("2026-09-15T09:00:00Z");
        try (TestRepository repository = TestRepository.at(temp)) {
            repository.commit("First", first);
            edit(national.resolve(DEVELOPMENT), "The first full year", "A first full year");
            repository.commit("Second", second);
            assertThat(changed(moorside)).contains(second);
            assertThat(changed(fenland)).contains(second);
            edit(fenland.resolve(DEVELOPMENT), "year one", "the first year");
            repository.commit("Third", third);
            assertThat(changed(moorside)).contains(second);
            assertThat(changed(fenland)).contains(third);
        }
    }

    /** Another name of the hub is no change of what it builds on. */
    @Test
    void oneThingThatSettingsTellIsAsOldAsItIs() throws Exception {
        Instant first = Instant.parse("2026-09-01T09:00:00Z");
        Instant second = Instant.parse("2026-09-08T09:00:00Z");
        try (TestRepository repository = TestRepository.at(temp)) {
            repository.commit("First", first);
            Path settings = fenland.resolve("site-config.yml");
            Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^name: .*", "name: Another"));
            repository.commit("Second", second);
            Edition edition = edition(fenland);
            assertThat(edition.changed(List.of(DataFiles.siteConfig()))).contains(second);
            assertThat(edition.counted(DataFiles.siteConfig(), InheritedHubTest::catalogues))
                    .contains(first);
        }
    }

    private static List<String> catalogues(byte[] settings) {
        return new String(settings, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("catalogues:"))
                .toList();
    }

    private static Optional<Instant> changed(Path site) throws IOException {
        return edition(site).changed(List.of(DEVELOPMENT));
    }

    private static Edition edition(Path site) throws IOException {
        BuildRequest request =
                new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 1);
        return SiteBuilder.prepare(request.with(new CommittedFiles(site))).edition();
    }
}
