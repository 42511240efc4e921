package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code prospectus}, with a Java and a Maven that only tell how they were called. */
final class LauncherTest {

    @TempDir
    private Path root;

    private Path home;
    private Path java;
    private Path tools;

    @BeforeEach
    void installIntoAFolderWithSpaces() throws IOException {
        home = root.resolve("my hub's generator");
        java = root.resolve("a java");
        tools = Files.createDirectory(root.resolve("tools"));
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("prospectus"), home.resolve("prospectus"));
        Files.writeString(home.resolve("target/prospectus.jar"), "jar");
        installJava("17.0.15+6");
    }

    @Test
    void passesArgumentsOnAsTheyAreFromAnyFolderAndThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(tools.resolve("pro"), home.resolve("prospectus"));
        Path linkToLink = Files.createSymbolicLink(tools.resolve("again"), Path.of("pro"));
        String said = run(Map.of(), linkToLink.toString(), "build", "--site", "my hub", "*", "");
        assertThat(link).exists();
        assertThat(said)
                .endsWith("[-jar][" + home.toRealPath() + "/target/prospectus.jar][build][--site][my hub][*][]\n");
    }

    @Test
    void makesAnArchiveOnceAndAgainWhenTheJarOrJavaChanges() throws Exception {
        assertThat(start()).contains("[-XX:SharedArchiveFile=" + archive("17.0.15+6.jsa") + "]");
        assertThat(trials()).isEqualTo(4);
        assertThat(start()).contains("[-XX:SharedArchiveFile=" + archive("17.0.15+6.jsa") + "]");
        assertThat(trials()).isEqualTo(5);
        Files.setLastModifiedTime(
                home.resolve("target/prospectus.jar"), FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        start();
        assertThat(trials()).isEqualTo(9);
        installJava("25.0.3+9-LTS");
        assertThat(start()).contains("[-XX:AOTCache=" + archive("25.0.3+9-LTS.aot") + "]");
    }

    /** A newer release may hold an older file than the archive of the one before. */
    @Test
    void ofAReleaseTheArchiveIsNamedForItsVeryJar() throws Exception {
        Path jar = makeARelease();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));
        assertThat(start()).contains("[-jar][" + jar + "]");
        assertThat(start()).contains("[-jar][" + jar + "]");
        assertThat(trials()).isEqualTo(5);
        assertThat(archives(home.resolve("fast-start")))
                .singleElement()
                .satisfies(
                        archive -> assertThat(archive).startsWith("17.0.15+6-").endsWith(".jsa"));
        Files.writeString(jar, "another jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_600_000_000_000L));
        start();
        assertThat(trials()).isEqualTo(9);
        assertThat(archives(home.resolve("fast-start"))).hasSize(2);
        assertThat(root.resolve("java-arguments"))
                .content()
                .contains("[build][--site][/")
                .contains("/sample]");
    }

    @Test
    void whereTheProgramBelongsToOthersTheArchiveIsAmongTheUsersOwnFiles() throws Exception {
        Path jar = makeARelease();
        Path caches = Files.createDirectory(root.resolve("my caches"));
        // Whoever runs as root may write everywhere, so the script is told otherwise.
        Path script = home.resolve("prospectus");
        Files.writeString(script, Files.readString(script).replace("[ ! -w \"$program\" ]", "true"));
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", caches.toString());
        assertThat(run(environment, script.toString(), "--help")).contains("[-jar][" + jar + "]");
        assertThat(archives(caches.resolve("prospectus"))).hasSize(1);
        assertThat(home.resolve("fast-start")).doesNotExist();
        assertThat(run(Map.of("XDG_CACHE_HOME", "", "HOME", ""), script.toString(), "--help"))
                .contains("[-jar][" + jar + "]");
    }

    @Test
    void saysWhenTheJarIsMissing() throws Exception {
        Files.delete(home.resolve("target/prospectus.jar"));
        assertThat(start())
                .isEqualTo("prospectus: prospectus.jar is missing beside this script; unpack the release again: "
                        + home.toRealPath() + "\nexit 3\n");
    }

    /** The site that is read may have its pages in any folder, and its arguments are not those of other commands. */
    @ParameterizedTest
    @CsvSource({
        "import jbake our-blog new-site, true",
        "import jbake --no-templates ./our-blog, true",
        "import jbake new-site our-blog, false",
        "check --site our-blog, false",
        "check --site=hub, true",
        "check --site renamed, true",
        "check --sites plain hub --no-links, true",
        "check --sites=hub, true",
        "check --sites plain --output hub, false",
        "check --site renamed/inner, false"
    })
    void thePartForAsciiDocIsThereForSitesWithSuchPages(String arguments, boolean there) throws Exception {
        Path jar = makeARelease();
        Files.createDirectory(home.resolve("asciidoc"));
        Files.createDirectories(tools.resolve("our-blog/pages"));
        Files.writeString(tools.resolve("our-blog/pages/one.Adoc"), "= One");
        Files.createDirectories(tools.resolve("hub/content"));
        Files.writeString(tools.resolve("hub/content/two.ASCIIDOC"), "= Two");
        Files.createDirectories(tools.resolve("renamed/my texts"));
        Files.writeString(tools.resolve("renamed/my texts/three.ad"), "= Three");
        Files.writeString(tools.resolve("renamed/jbake.properties"), "a=b\r\ncontent.folder = elsewhere\r\n");
        Files.writeString(tools.resolve("renamed/custom.properties"), "content.folder = my texts\r\n");
        assertThat(hasPart("asciidoc", jar, arguments)).isEqualTo(there);
    }

    /** Whether a part of the release is among the libraries that a command is started with. */
    private boolean hasPart(String part, Path jar, String arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("prospectus").toString()), Stream.of(arguments.split(" ")))
                .toList();
        String libraries = "[-cp][" + jar + ":" + jar.resolveSibling(part) + "/*]";
        return run(Map.of(), command.toArray(String[]::new)).contains(libraries);
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, true",
        "pdf --site=hub, true",
        "build --site=with, true",
        "build --site=without, false",
        "build --sites without with/, true",
        "build --sites without --out with, false",
        "build, false"
    })
    void thePartForPdfIsThereForWhoeverWantsOne(String arguments, boolean there) throws Exception {
        Path jar = makeARelease();
        Files.createDirectory(home.resolve("pdf"));
        Files.createDirectory(tools.resolve("with"));
        Files.writeString(tools.resolve("with/site-config.yml"), "name: Hub\nbooklet:   true  # for halls\n");
        Files.createDirectory(tools.resolve("without"));
        Files.writeString(tools.resolve("without/site-config.yml"), "name: Hub\n# booklet: true\nbooklet: false\n");
        assertThat(hasPart("pdf", jar, arguments)).isEqualTo(there);
    }

    private Path makeARelease() throws IOException {
        Files.createDirectory(home.resolve("sample"));
        Path jar = home.toRealPath().resolve("prospectus.jar");
        return Files.move(home.resolve("target/prospectus.jar"), jar);
    }

    private static List<String> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void noClassOfASignedLibraryIsToBeArchived() throws Exception {
        start();
        assertThat(root.resolve("archived")).hasContent("our/Own");
    }

    /** A program of one class, to be started by the real Java. */
    public static final class Greeting {
        private Greeting() {}

        public static void main(String[] arguments) {
            System.out.println("hello " + List.of(arguments));
        }
    }

    @Test
    void theRealJavaTakesTheArchiveAndPassesOverADamagedOneInSilence() throws Exception {
        String entry = Greeting.class.getName().replace('.', '/') + ".class";
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeting.class.getName());
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(home.resolve("target/prospectus.jar")), manifest);
                InputStream content = Greeting.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            content.transferTo(jar);
        }
        Map<String, String> real = Map.of("JAVA_HOME", System.getProperty("java.home"));
        assertThat(run(real, home + "/prospectus", "you")).isEqualTo("hello [you]\n");
        Path archive;
        try (Stream<Path> archives = Files.list(home.resolve("target/fast-start"))) {
            archive = archives.findFirst().orElseThrow();
        }
        assertThat(archive).isNotEmptyFile();
        assertThat(run(real, home + "/prospectus", "you")).isEqualTo("hello [you]\n");
        Files.delete(archive);
        Files.writeString(archive, "damaged");
        assertThat(run(real, home + "/prospectus", "you")).isEqualTo("hello [you]\n");
    }

    @Test
    void startsWithoutAnArchiveWhereNoneCanBeMade() throws Exception {
        Files.writeString(home.resolve("target/fast-start"), "in the way");
        assertThat(start()).doesNotContain("Archive").contains("[-jar]");
        Files.delete(home.resolve("target/fast-start"));
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho \"ran: $*\"\n");
        assertThat(start()).doesNotContain("Archive").contains(" -jar ");
        assertThat(archive("17.0.15+6.jsa")).isEmptyFile();
    }

    @Test
    void appendsTheUsersOptionsAndLetsThemChooseAnotherCollector() throws Exception {
        assertThat(start()).contains("[-XX:+UseSerialGC]").contains("[-XX:TieredStopAtLevel=1]");
        String said = run(Map.of("PROSPECTUS_JAVA_OPTS", "-Xmx2g -XX:+UseG1GC -Dx=*"), home + "/prospectus", "--help");
        assertThat(said).contains("[-Xmx2g][-XX:+UseG1GC][-Dx=*]").doesNotContain("Serial");
    }

    @Test
    void optimisesForALargeCatalogue() throws Exception {
        Path script = home.resolve("prospectus");
        Files.writeString(script, Files.readString(script).replaceFirst("MANY_FILES=\\d+", "MANY_FILES=12"));
        Path data = Files.createDirectories(root.resolve("big hub/data/programmes"));
        for (int file = 0; file < 12; file++) {
            Files.createFile(data.resolve("p" + file + ".yml"));
        }
        String site = root.resolve("big hub").toString();
        assertThat(run(Map.of(), home + "/prospectus", "build", "--site", site)).doesNotContain("TieredStop");
        assertThat(run(Map.of(), home + "/prospectus", "build", "--site=" + site))
                .doesNotContain("TieredStop");
        assertThat(run(Map.of(), home + "/prospectus", "build", "--out", site)).contains("TieredStop");
        Path half = Files.createDirectories(root.resolve("half/data"));
        for (int file = 0; file < 6; file++) {
            Files.createFile(half.resolve("v" + file + ".yml"));
        }
        String hub = half.getParent().toString();
        assertThat(run(Map.of(), home + "/prospectus", "build", "--sites", hub)).contains("TieredStop");
        assertThat(run(Map.of(), home + "/prospectus", "build", "--sites", hub, hub + "/../half", "--drafts"))
                .doesNotContain("TieredStop");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_402, 1.8.0_402", "11.0.2, 11.0.2", "16, 16"})
    void saysWhenJavaIsTooOld(String version, String named) throws Exception {
        installJava(version);
        assertThat(start())
                .isEqualTo("prospectus: Java 17 or later is needed, but " + java + "/bin/java is Java " + named
                        + "; set JAVA_HOME to another\nexit 3\n");
    }

    @Test
    void asksJavaWhereItHasNoReleaseFile() throws Exception {
        Files.delete(java.resolve("release"));
        assertThat(start()).contains(archive("21.0.1.jsa").toString());
    }

    @Test
    void saysWhichNamesOfFoldersJavaCannotStartFrom() throws Exception {
        Path odd = Files.createDirectories(root.resolve("Maths is fun!/generator"));
        Files.copy(Path.of("prospectus"), odd.resolve("prospectus"));
        assertThat(run(Map.of(), odd + "/prospectus", "--help"))
                .isEqualTo(
                        "prospectus: Java can't start programs below a folder whose name ends in '!'; rename it, or move"
                                + " Prospectus: " + odd.toRealPath() + "\nexit 3\n");
        Path fine = Files.createDirectories(root.resolve("Hub! #1 100% (neu)/generator/target"));
        Files.copy(Path.of("prospectus"), fine.resolveSibling("prospectus"));
        Files.writeString(fine.resolve("prospectus.jar"), "jar");
        assertThat(run(Map.of(), fine.resolveSibling("prospectus").toString(), "--help"))
                .contains("[-jar]");
    }

    @Test
    void saysWhenThereIsNoJava() throws Exception {
        String said = run(Map.of("JAVA_HOME", "/no/such java"), home + "/prospectus");
        assertThat(said).isEqualTo("prospectus: JAVA_HOME is /no/such java, but there is no bin/java in it\nexit 3\n");
    }

    @Test
    void buildsItselfQuietlyWhenASourceIsNewerAndOnlyThen() throws Exception {
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("pom.xml"), "pom");
        installTool("mvn", "echo chatter; echo \"$*\" >>'" + root + "/maven-calls'; touch target/prospectus.jar");
        Path jar = home.resolve("target/prospectus.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(start()).doesNotContain("chatter");
        assertThat(start()).doesNotContain("chatter");
        assertThat(root.resolve("maven-calls")).hasContent("-q -B -Dmaven.test.skip=true package");
    }

    @Test
    void showsWhatMavenSaidWhenItFails() throws Exception {
        Files.writeString(home.resolve("pom.xml"), "pom");
        Files.delete(home.resolve("target/prospectus.jar"));
        installTool("mvn", "echo 'error: semicolon expected'; exit 1");
        assertThat(start()).isEqualTo("""
                        error: semicolon expected
                        prospectus: building Prospectus failed; Maven's messages are above
                        exit 3
                        """);
    }

    private void installJava(String version) throws IOException {
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"1\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        Files.writeString(java.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "21.0.1" 2023-10-17' >&2; exit; fi
                echo x >>'%s/java-calls'
                for argument in "$@"; do
                  printf '[%%s]' "$argument"
                  printf '[%%s]' "$argument" >>'%s/java-arguments'
                  case $argument in
                    -XX:AOTCacheOutput=*) echo data >"${argument#*=}" ;;
                    -XX:DumpLoadedClassList=*) printf 'our/Own\\norg/eclipse/jgit/Signed\\n' >"${argument#*=}" ;;
                    -XX:SharedClassListFile=*) cp "${argument#*=}" '%s/archived' ;;
                    -XX:SharedArchiveFile=*) [ -s "${argument#*=}" ] || echo data >"${argument#*=}" ;;
                  esac
                done
                echo
                """.formatted(root, root, root));
        java.resolve("bin/java").toFile().setExecutable(true);
    }

    private void installTool(String name, String script) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private Path archive(String name) throws IOException {
        return home.toRealPath().resolve("target/fast-start").resolve(name);
    }

    private long trials() throws IOException {
        try (Stream<String> calls = Files.lines(root.resolve("java-calls"))) {
            return calls.count();
        }
    }

    private String start() throws Exception {
        return run(Map.of(), home.resolve("prospectus").toString(), "--help");
    }

    private String run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(tools.toFile()).redirectErrorStream(true);
        builder.environment().remove("PROSPECTUS_JAVA_OPTS");
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? said : said + "exit " + process.exitValue() + "\n";
    }
}
