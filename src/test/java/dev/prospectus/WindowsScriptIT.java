package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code prospectus.cmd} as Wine's cmd runs it, where Wine is installed, with a Java that only tells how it was called. Wine hands
 * no exit code of such a program back, and its {@code findstr} finds nothing.
 */
final class WindowsScriptIT {

    private static final Path ECHO = Path.of("/bin/echo");

    @TempDir
    static Path temp;

    private static Path home = Path.of("");

    @BeforeAll
    static void unpackWhereNamesAreHard() throws IOException {
        assumeTrue(Release.onPath("wine").isPresent() && Files.isExecutable(ECHO), "no Wine here");
        home = Release.unpackInto(Files.createDirectories(temp.resolve("Program Files (x86)/a & b")));
    }

    @Test
    void passesArgumentsOnAndMakesAnArchiveOnce() throws Exception {
        installJava("17.0.15+6");
        assertThat(run(Map.of(), "build", "--site", "my hub"))
                .startsWith("-Xlog:disable -XX:-UsePerfData -Dprospectus.launcher=Z:\\")
                .contains(" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar Z:\\", "\\a & b\\" + Release.NAME)
                .endsWith("\\prospectus.jar build --site my hub");
        Path archive;
        try (var files = Files.list(home.resolve("fast-start"))) {
            archive = files.filter(file -> file.getFileName().toString().startsWith("17.0.15+6-"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(archive).as("marks that none can be made").isEmptyFile();
        Files.writeString(archive, "classes");
        assertThat(run(Map.of(), "check")).contains(" -XX:SharedArchiveFile=Z:\\", ".jsa -jar ");
        assertThat(run(Map.of("PROSPECTUS_JAVA_OPTS", "-Xmx2g -XX:+UseG1GC"), "check"))
                .contains(" -Xmx2g -XX:+UseG1GC ")
                .doesNotContain("Serial");
    }

    @Test
    void java25HasAnArchiveOfItsOwn() throws Exception {
        installJava("25.0.3+9-LTS");
        run(Map.of(), "check");
        try (var files = Files.list(home.resolve("fast-start"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("25.0.3+9-LTS-") && name.endsWith(".aot"));
        }
    }

    @Test
    void saysWhichJavaIsMissing() throws Exception {
        installJava("1.8.0_402");
        assertThat(run(Map.of(), "check"))
                .contains("Java 17 or later is needed, but Z:\\", "is Java 1.8.0_402", "exit 3");
        assertThat(run(Map.of("JAVA_HOME", "Z:\\no (x86)"), "check"))
                .contains("JAVA_HOME is Z:\\no (x86), but there is no bin\\java.exe in it", "exit 3");
    }

    @Test
    void refusesFoldersThatJavaCannotStartFrom() throws Exception {
        installJava("17.0.15+6");
        Path odd = Files.createDirectory(temp.resolve("fun!"));
        Files.copy(home.resolve("prospectus.cmd"), odd.resolve("prospectus.cmd"));
        assertThat(in(odd, Map.of(), "check")).contains("prospectus.jar is missing beside this script", "exit 3");
        Files.copy(home.resolve("prospectus.jar"), odd.resolve("prospectus.jar"));
        assertThat(in(odd, Map.of(), "check")).contains("whose name ends in '!'", "exit 3");
    }

    private static void installJava(String version) throws IOException {
        Path program = temp.resolve("a java/bin/java.exe");
        if (Files.notExists(program)) {
            Files.createDirectories(program.getParent());
            Files.copy(ECHO, program);
        }
        Files.writeString(temp.resolve("a java/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static String run(Map<String, String> environment, String... arguments) throws Exception {
        return in(home, environment, arguments);
    }

    private static String in(Path folder, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("wine", "cmd", "/c", "prospectus.cmd"));
        command.addAll(List.of(arguments));
        Map<String, String> variables = new TreeMap<>(Map.of(
                "PATH", System.getenv("PATH"),
                "HOME", temp.toString(),
                "WINEPREFIX", temp.resolve("wine").toString(),
                "WINEDEBUG", "-all",
                "JAVA_HOME", "Z:" + temp.resolve("a java").toString().replace('/', '\\')));
        variables.putAll(environment);
        return Release.run(folder, variables, command).strip();
    }
}
