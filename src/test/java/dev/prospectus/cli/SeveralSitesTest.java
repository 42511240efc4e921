package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.history.TestRepository;
import dev.prospectus.picture.TestPictures;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --sites}: two hubs on one national catalogue, and one that is broken. */
final class SeveralSitesTest {

    private static final String AS_OF = "--as-of=2026-10-01T09:00:00Z";

    private static final String ABOUT = """
            title=About the hub
            type=page
            status=published
            ~~~~~~
            ![The team around a table](/images/team.jpg)

            ![Where we meet](/images/room.jpg)
            """;

    @TempDir
    private Path temp;

    private Path hubs;

    @BeforeEach
    void threeHubs() throws IOException {
        hubs = temp.toRealPath().resolve("hubs");
        Path from = Path.of("src/test/resources/inherit");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = hubs.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.createDirectories(hubs.resolve("broken"));
        Files.writeString(hubs.resolve("broken/site-config.yml"), "format: 2\ntilte: x\n");
    }

    @Test
    void oneBrokenHubStopsNoOtherAndEachIsAsBuiltAlone() throws IOException {
        byte[] team = TestPictures.jpeg(TestPictures.scene(1000, 700));
        for (String hub : new String[] {"fenland", "moorside"}) {
            Path images = Files.createDirectories(hubs.resolve(hub).resolve("content/images"));
            Files.write(images.resolve("team.jpg"), team);
            Files.write(images.resolve("room.jpg"), TestPictures.jpeg(room(hub)));
            Files.writeString(images.resolveSibling("about.md"), ABOUT);
        }
        Path out = temp.resolve("out");
        Terminal terminal = new Terminal();
        int code = terminal.run("build", AS_OF, "--out", out.toString(), "--sites", hubs + "/*");

        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString())
                .containsPattern("broken +- +[1-9].* nothing published")
                .containsPattern("fenland +[1-9][0-9]+ +0 +0 .* published to ")
                .containsPattern("moorside +[1-9][0-9]+ +0 +0 .* published to ")
                .contains("3 sites: 2 published, 1 with findings to mend")
                .contains("Publish again before Thursday 8 October 2026")
                .doesNotContain("national");
        assertThat(terminal.err.toString())
                .contains(hubs.resolve("broken/site-config.yml").toString().replace('\\', '/') + ":2:1: error[");
        assertThat(out.resolve("broken")).doesNotExist();
        for (String hub : new String[] {"fenland", "moorside"}) {
            forgetWhatWasMade(hubs.resolve(hub));
            Path alone = temp.resolve("alone").resolve(hub);
            int single = new Terminal()
                    .run(
                            "build",
                            AS_OF,
                            "--out",
                            alone.toString(),
                            "--site",
                            hubs.resolve(hub).toString());
            assertThat(single).isEqualTo(ExitCode.CLEAN);
            assertThat(files(out.resolve(hub))).isEqualTo(files(alone));
        }
        assertThat(versions(out.resolve("fenland"), "team"))
                .isEqualTo(versions(out.resolve("moorside"), "team"))
                .isNotEmpty();
        assertThat(versions(out.resolve("fenland"), "room"))
                .isNotEqualTo(versions(out.resolve("moorside"), "room"))
                .isNotEmpty();
    }

    /** Of the same size in each hub. */
    private static BufferedImage room(String hub) {
        BufferedImage room = TestPictures.scene(1000, 700);
        return hub.equals("fenland") ? room : new RescaleOp(0.5f, 0, null).filter(room, null);
    }

    private static void forgetWhatWasMade(Path hub) throws IOException {
        try (Stream<Path> made = Files.list(hub.resolve(".prospectus/cache"))) {
            for (Path file : made.toList()) {
                Files.delete(file);
            }
        }
    }

    private static SortedMap<String, String> versions(Path out, String picture) throws IOException {
        SortedMap<String, String> files = files(out.resolve("images"));
        files.keySet().removeIf(name -> !name.startsWith(picture + "."));
        return files;
    }

    @Test
    void aReportHoldsTheFindingsOfAll() {
        Terminal terminal = new Terminal();
        int code = terminal.run("check", AS_OF, "--format", "json", "--sites", hubs + "/*");
        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString()).startsWith("{").contains("broken/site-config.yml");
        assertThat(terminal.err.toString()).contains("3 sites: 2 checked, 1 with findings to mend");
    }

    @Test
    void aFindingInWhatIsSharedIsToldOnce() throws IOException {
        Path shared = hubs.resolve("national/data/programmes/primary-development.yml");
        Files.writeString(shared, Files.readString(shared) + "\ntilte: x\n");
        Terminal terminal = new Terminal();
        terminal.run("check", AS_OF, "--sites", hubs + "/fenland", hubs + "/moorside");
        assertThat(terminal.out.toString().split("national/data/programmes/primary-development.yml:[0-9:]+ error", -1))
                .hasSize(2);
        assertThat(terminal.out.toString()).contains("2 sites: 2 with findings to mend");
    }

    @Test
    void aFaultOfTheMachineIsToldAndStopsNoOther() throws IOException {
        Path out = Files.createDirectories(temp.resolve("out"));
        Files.writeString(out.resolve("fenland"), "no folder");
        Terminal terminal = new Terminal();
        int code =
                terminal.run("build", AS_OF, "--out", out.toString(), "--sites", hubs + "/fenland", hubs + "/moorside");
        assertThat(code).isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err.toString()).contains("hubs/fenland:" + System.lineSeparator() + "prospectus: ");
        assertThat(terminal.out.toString()).contains("2 sites: 1 published, 1 that failed");
        assertThat(out.resolve("moorside/index.html")).isRegularFile();
    }

    @Test
    void onlyWhatAChangeTouchesIsChecked() throws Exception {
        try (TestRepository git = TestRepository.at(hubs.getParent())) {
            Files.delete(hubs.resolve("broken/site-config.yml"));
            git.commit("Two hubs");
            assertThat(since("HEAD")).contains("2 sites: 2 unchanged,");

            Path own = hubs.resolve("fenland/data/contacts.yml");
            Files.writeString(own, Files.readString(own) + "\n# The same.\n");
            assertThat(since("HEAD"))
                    .contains("2 sites: 1 checked, 1 unchanged,")
                    .containsPattern("moorside .* unchanged since HEAD");
            git.commit("More of one");
            assertThat(since("HEAD")).contains("2 sites: 2 unchanged,");
            assertThat(since("HEAD~1")).contains("2 sites: 1 checked, 1 unchanged,");

            Path shared = hubs.resolve("national/data/glossary.yml");
            Files.writeString(shared, Files.readString(shared) + "\n# The same.\n");
            assertThat(since("HEAD")).contains("2 sites: 2 checked,");
        }
    }

    @Test
    void aCatalogueInASubmoduleIsTouchedByAnotherCommitAndByChangesInIt() throws Exception {
        Files.delete(hubs.resolve("broken/site-config.yml"));
        Path shared = hubs.resolve("national/data/glossary.yml");
        try (TestRepository module = TestRepository.at(hubs.resolve("national"))) {
            module.commit("First release");
            try (TestRepository git = TestRepository.at(hubs.getParent())) {
                git.commit("Two hubs");
                git.commit("Nothing else");
                assertThat(since("HEAD~1")).contains("2 sites: 2 unchanged,");
                Files.writeString(shared, Files.readString(shared) + "\n# The same.\n");
                assertThat(since("HEAD~1")).contains("2 sites: 2 checked,");
                module.commit("Second release");
                assertThat(since("HEAD~1")).contains("2 sites: 2 checked,");
                git.commit("The second release");
                assertThat(since("HEAD")).contains("2 sites: 2 unchanged,");
                assertThat(since("HEAD~1")).contains("2 sites: 2 checked,");
            }
        }
    }

    @Test
    void aCatalogueOutsideTheRepositoryCountsAsChanged() throws Exception {
        try (TestRepository git = TestRepository.at(hubs.resolve("fenland"))) {
            git.commit("One hub");
            Terminal terminal = new Terminal();
            int code = terminal.run("check", AS_OF, "--changed-since", "HEAD", "--sites", hubs + "/fenland");
            assertThat(code).isEqualTo(ExitCode.CLEAN);
            assertThat(terminal.out.toString()).contains("1 site: 1 checked,");
            assertThat(terminal.err.toString()).contains("national is not known: the repository");
        }
    }

    private String since(String revision) {
        Terminal terminal = new Terminal();
        terminal.run("check", AS_OF, "--changed-since", revision, "--sites", hubs + "/*");
        return terminal.out.toString();
    }

    @Test
    void whatCanNotBeMeantIsAFaultOfUsage() throws IOException {
        assertThat(usage("build", "--sites", hubs + "/fenland", hubs + "/../hubs/fenland"))
                .contains("fenland is named twice");
        assertThat(usage("build", "--sites", hubs + "/nowhere")).contains("there is no folder");
        assertThat(usage("build", "--sites", hubs + "/national"))
                .contains("no folder of --sites has a site-config.yml");
        assertThat(usage("build", "--site", ".", "--sites", hubs + "/fenland")).contains("--site is for one site");
        assertThat(usage("check", "--fix", "--sites", hubs + "/fenland")).contains("--fix is for one site");
        assertThat(usage("build", "--changed-since", "main")).contains("--changed-since needs --sites");
        assertThat(usage("check", "--changed-since", "main", "--sites", hubs + "/fenland"))
                .contains("is in no git repository");
        Path other = Files.createDirectories(temp.resolve("other/fenland"));
        Files.writeString(other.resolve("site-config.yml"), "format: 2\n");
        assertThat(usage("build", "--out", temp + "/out", "--sites", hubs + "/fenland", other.toString()))
                .contains("would both be published to");
    }

    private static String usage(String... arguments) {
        Terminal terminal = new Terminal();
        assertThat(terminal.run(arguments)).isEqualTo(ExitCode.USAGE);
        return terminal.err.toString();
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
