package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release as people run it: without Maven, without a network where the system can take that away, from a folder with spaces. */
final class ReleaseRunsIT {

    /** All that the launcher calls. */
    private static final List<String> PROGRAMS = List.of(
            "sh",
            "cat",
            "cksum",
            "cp",
            "find",
            "grep",
            "head",
            "ls",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "tr",
            "wc");

    @TempDir
    Path temp;

    private Path programs = Path.of("");

    @BeforeEach
    void lookForProgramsInOneFolderOnly() throws IOException {
        programs = Files.createDirectory(temp.resolve("bin"));
        for (String program : PROGRAMS) {
            Path script = Files.writeString(
                    programs.resolve(program),
                    "#!/bin/sh\nexec " + Release.onPath(program).orElseThrow() + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void runsOnTheJavaOfThisBuild() throws Exception {
        makesASite(Path.of(System.getProperty("java.home")));
    }

    @Test
    void runsOnJava25WhereThatIsInstalled() throws Exception {
        Optional<Path> java = java25();
        assumeTrue(java.isPresent(), "no Java 25 here");
        makesASite(java.orElseThrow());
    }

    private void makesASite(Path java) throws Exception {
        Path home = Release.unpackInto(Files.createDirectory(temp.resolve("Hub's (new) programs & more")));
        String launcher = home.resolve("prospectus").toString();
        Map<String, String> environment = Map.of("PATH", programs.toString(), "JAVA_HOME", java.toString());
        assertThat(run(environment, launcher, "--version")).isEqualTo("prospectus " + Release.VERSION + "\n");
        try (Stream<Path> archives = Files.list(home.resolve("fast-start"))) {
            assertThat(archives)
                    .singleElement()
                    .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        }
        assertThat(home.resolve("sample/.prospectus"))
                .as("the sample stays as it came")
                .doesNotExist();
        assertThat(run(environment, launcher, "new", "site", "my hub")).startsWith("Made my hub.");
        Path config = temp.resolve("my hub/site-config.yml");
        Files.writeString(config, Files.readString(config) + "hosting: {servers: [nginx], compress: [gzip, brotli]}\n");
        assertThat(run(environment, launcher, "check", "--site", "my hub")).isEqualTo("no findings\n");
        assertThat(run(environment, launcher, "build", "--site", "my hub")).startsWith("Published ");
        assertThat(temp.resolve("my hub/dist/index.html")).content().contains("Our Maths Hub");
        assertThat(temp.resolve("my hub/dist/index.html.br"))
                .as("made by native code")
                .isNotEmptyFile();
    }

    @Test
    void theDebianPackageIsWhatDebianExpects() throws Exception {
        assumeTrue(Release.onPath("dpkg-deb").isPresent(), "no Debian");
        String about = system("dpkg-deb", "--field", Release.debianPackage().toString());
        assertThat(about)
                .contains("Package: prospectus\n", "Architecture: all\n")
                .contains("Version: " + Release.VERSION.replace("-", "~") + "\n")
                .contains("Depends: default-jre-headless (>= 2:1.17) | java17-runtime-headless\n");
        assertThat(system("dpkg-deb", "--contents", Release.debianPackage().toString())
                        .lines())
                .allMatch(line -> line.contains(" root/root "))
                .anyMatch(line -> line.startsWith("-rwxr-xr-x") && line.endsWith("./usr/lib/prospectus/prospectus"))
                .anyMatch(line -> line.endsWith("./usr/bin/prospectus -> ../lib/prospectus/prospectus"))
                .noneMatch(line -> line.contains(".cmd"));

        Path root = temp.resolve("root");
        system("dpkg-deb", "--extract", Release.debianPackage().toString(), root.toString());
        Path docs = root.resolve("usr/share/doc/prospectus");
        assertThat(docs.resolve("copyright")).content().contains("License: Apache-2.0", "Copyright: 2026 ");
        assertThat(docs.resolve("licences/TEXTS.txt")).exists();
        try (GZIPInputStream page =
                new GZIPInputStream(Files.newInputStream(root.resolve("usr/share/man/man1/prospectus.1.gz")))) {
            assertThat(page.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of("src/release/prospectus.1")));
        }
        Map<String, String> environment = new TreeMap<>(Map.of("PATH", programs + ":" + System.getenv("PATH")));
        // No faster start for one run.
        Files.createFile(root.resolve("usr/lib/prospectus/fast-start"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(run(
                        environment,
                        root.resolve("usr/bin/prospectus").toString(),
                        "check",
                        "--site",
                        root.resolve("usr/lib/prospectus/sample").toString(),
                        "--as-of",
                        "2026-10-01"))
                .doesNotContain("error[");
    }

    @Test
    void lintianFindsNothingWhereItIsInstalled() throws Exception {
        assumeTrue(Release.onPath("lintian").isPresent(), "no lintian here");
        assertThat(system("lintian", "--allow-root", Release.debianPackage().toString()))
                .isEmpty();
    }

    private String run(Map<String, String> environment, String... command) throws Exception {
        List<String> words = new ArrayList<>();
        if (canBeTakenOffline()) {
            words.addAll(List.of(Release.onPath("unshare").orElseThrow().toString(), "--map-root-user", "--net"));
        }
        words.addAll(List.of(command));
        return Release.run(temp, environment, words);
    }

    private static String system(String... command) throws Exception {
        return Release.run(
                Path.of("").toAbsolutePath(),
                Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C.UTF-8"),
                List.of(command));
    }

    private static boolean canBeTakenOffline() throws Exception {
        return Release.onPath("unshare").isPresent()
                && system("unshare", "--map-root-user", "--net", "true").isEmpty();
    }

    private static Optional<Path> java25() throws IOException {
        List<Path> found = new ArrayList<>();
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> folders = Files.list(installed)) {
                folders.sorted().forEach(found::add);
            }
        }
        Optional.ofNullable(System.getenv("JAVA_HOME_25_X64")).map(Path::of).ifPresent(found::add);
        for (Path java : found) {
            Path release = java.resolve("release");
            if (Files.isReadable(release) && Files.readString(release).contains("JAVA_VERSION=\"25")) {
                return Optional.of(java);
            }
        }
        return Optional.empty();
    }
}
