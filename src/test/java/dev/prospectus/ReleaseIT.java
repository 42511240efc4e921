package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive of {@code mvn -Prelease package} holds. That it runs is {@link ReleaseRunsIT}'s to say. */
final class ReleaseIT {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern JUMP = Pattern.compile("(?:goto|call) :?(\\w+)");
    private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");

    @TempDir
    static Path temp;

    private static Path folder = Path.of("");

    @BeforeAll
    static void unpack() throws IOException {
        folder = Release.unpackInto(temp);
    }

    @Test
    void isOneFolderThatEverybodyCanReadAsOfOneInstant() throws IOException {
        LocalDateTime time =
                LocalDateTime.ofInstant(Instant.parse(Release.ofPom("project.build.outputTimestamp")), ZoneOffset.UTC);
        List<String> names = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(Release.archive()).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                assertThat(entry.getName()).startsWith(Release.NAME + "/").doesNotContain("..");
                assertThat(entry.getUnixMode() & 0777)
                        .as(entry.getName())
                        .isEqualTo(entry.isDirectory() || entry.getName().endsWith("/prospectus") ? 0755 : 0644);
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(time);
            }
        }
        assertThat(names).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "CHANGELOG.md",
                            "LICENSE",
                            "NOTICE",
                            "README.md",
                            "docs",
                            "examples",
                            "lib",
                            "licences",
                            "prospectus",
                            "prospectus.cmd",
                            "prospectus.jar",
                            "sample",
                            "sbom-with-parts.cdx.json",
                            "sbom.cdx.json");
        }
        assertThat(folder.resolve("docs/schema/programme.schema.json")).isNotEmptyFile();
        assertThat(folder.resolve("examples/server/alarm.sh"))
                .hasSameTextualContentAs(Path.of(".github/scripts/alarm.sh"));
        assertThat(folder.resolve("README.md"))
                .content()
                .contains("# Prospectus " + Release.VERSION)
                .doesNotContain("${");
    }

    @Test
    void libHoldsTheLibrariesOfTheClassPathAndNoOthers() throws IOException {
        try (JarFile jar = new JarFile(folder.resolve("prospectus.jar").toFile())) {
            String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
            assertThat(path.split(" "))
                    .containsExactlyInAnyOrderElementsOf(libraries().stream()
                            .map(library -> "lib/" + library.getFileName())
                            .toList());
        }
        // Each system has the encoder of its own.
        assertThat(libraries().stream()
                        .filter(library -> library.getFileName().toString().startsWith("native-")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyLibraryHasItsLicence() throws IOException {
        String list = Files.readString(folder.resolve("licences/LIBRARIES.txt"));
        String texts = Files.readString(folder.resolve("licences/TEXTS.txt")).toLowerCase(java.util.Locale.ROOT);
        for (Path library : libraries()) {
            String name = library.getFileName().toString().replaceFirst("\\.jar$", "");
            String artifact = name.replaceFirst("-\\d.*", "");
            Matcher entry = Pattern.compile("(?m)^[\\w.-]+:" + Pattern.quote(artifact) + ":(.+)\\n    (.+)$")
                    .matcher(list);
            assertThat(entry.find()).as(name).isTrue();
            assertThat(artifact + "-" + entry.group(1)).isEqualTo(name);
            boolean covered = entry.group(2).contains("Apache")
                    || holdsItsLicence(library)
                    || texts.contains(artifact.replaceFirst("-.*", ""));
            assertThat(covered).as("the text of the licence of " + name).isTrue();
        }
    }

    @Test
    void theBillOfMaterialsNamesEachLibraryWithItsSumAndLicence() throws Exception {
        JsonObject bill;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve("sbom.cdx.json")))) {
            bill = reader.readObject();
        }
        assertThat(bill.getString("bomFormat")).isEqualTo("CycloneDX");
        assertThat(bill.getJsonObject("metadata").getJsonObject("component").getString("version"))
                .isEqualTo(Release.VERSION);
        Map<String, JsonObject> components = new TreeMap<>();
        for (JsonObject component : bill.getJsonArray("components").getValuesAs(JsonObject.class)) {
            components.put(component.getString("name") + "-" + component.getString("version") + ".jar", component);
        }
        assertThat(components.keySet())
                .containsExactlyElementsOf(new TreeSet<>(libraries().stream()
                        .map(library -> library.getFileName().toString())
                        .toList()));
        for (Path library : libraries()) {
            JsonObject component = components.get(library.getFileName().toString());
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library)));
            assertThat(component.getJsonArray("hashes").toString())
                    .as(library.toString())
                    .contains(sum);
            assertThat(component.getJsonArray("licenses"))
                    .as(library.toString())
                    .isInstanceOf(JsonArray.class)
                    .isNotEmpty();
        }
    }

    @Test
    void aSecondBillOfMaterialsNamesThoseOfThePartsToo() throws IOException {
        Set<String> jars = new TreeSet<>();
        libraries().forEach(library -> jars.add(library.getFileName().toString()));
        for (String part : List.of("asciidoc", "pdf")) {
            try (ZipFile zip = ZipFile.builder().setPath(Release.part(part)).get()) {
                Collections.list(zip.getEntries()).stream()
                        .map(entry -> entry.getName().replaceFirst(".*/", ""))
                        .filter(name -> name.endsWith(".jar"))
                        .forEach(jars::add);
            }
        }
        Set<String> named = new TreeSet<>();
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(folder.resolve("sbom-with-parts.cdx.json")))) {
            for (JsonObject component :
                    reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class)) {
                Matcher classifier = Pattern.compile("[?&]classifier=([^&]+)").matcher(component.getString("purl"));
                named.add(component.getString("name") + "-" + component.getString("version")
                        + (classifier.find() ? "-" + classifier.group(1) : "") + ".jar");
            }
        }
        assertThat(named).isEqualTo(jars).hasSizeGreaterThan(libraries().size() + 20);
    }

    /** Unpacked in the same place, it adds its folder and changes nothing. */
    @ParameterizedTest
    @CsvSource({"asciidoc, asciidoctorj-3, jruby-base-", "pdf, openhtmltopdf-pdfbox-, pdfbox-3"})
    void aPartThatFewSitesNeedIsAnArchiveOfItsOwn(String name, String does, String builtUpon) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(Release.part(name)).get()) {
            Collections.list(zip.getEntries()).forEach(entry -> names.add(entry.getName()));
        }
        String part = Release.NAME + "/" + name + "/";
        assertThat(names)
                .contains(part + "LIBRARIES.txt", part + "NOTICE")
                .allMatch(file -> part.startsWith(file) || file.startsWith(part));
        List<String> jars = names.stream()
                .filter(file -> file.endsWith(".jar"))
                .map(file -> file.substring(part.length()))
                .toList();
        assertThat(jars).anyMatch(jar -> jar.startsWith(does)).anyMatch(jar -> jar.startsWith(builtUpon));
        assertThat(jars)
                .doesNotContainAnyElementsOf(libraries().stream()
                        .map(library -> library.getFileName().toString())
                        .toList());
    }

    /** What people read in it leads nowhere that only a checkout has. */
    @Test
    void linksBetweenItsPagesLeadSomewhere() throws IOException {
        int links = 0;
        List<Path> pages = new ArrayList<>(List.of(folder.resolve("README.md")));
        try (Stream<Path> files = Files.list(folder.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        for (Path page : pages) {
            // What stands in code shows what editors write.
            String text = Files.readString(page).replaceAll("(?s)```.*?```|`[^`\n]*`", "");
            for (Matcher link = LINK.matcher(text); link.find(); links++) {
                if (!link.group(1).startsWith("/")) {
                    assertThat(page.resolveSibling(link.group(1)))
                            .as(page + ": " + link.group())
                            .exists();
                }
            }
        }
        assertThat(links).isGreaterThan(8);
    }

    /** What cmd trips over in silence. Only Wine runs it here, which forgives some of it. */
    @Test
    void theScriptForWindowsIsAsCmdReadsIt() throws IOException {
        String script = Files.readString(folder.resolve("prospectus.cmd"), StandardCharsets.ISO_8859_1);
        assertThat(script).isASCII().startsWith("@echo off\r\n").endsWith("\r\n");
        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r", "\t");
        List<String> lines =
                script.lines().filter(line -> !line.startsWith("rem")).toList();
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .as("a block in parentheses ends at one in a path")
                        .doesNotEndWith("("));
        TreeSet<String> labels = new TreeSet<>(
                LABEL.matcher(script).results().map(label -> label.group(1)).toList());
        TreeSet<String> jumps = new TreeSet<>(lines.stream()
                .flatMap(line -> JUMP.matcher(line).results())
                .map(jump -> jump.group(1))
                .toList());
        assertThat(labels).containsAll(jumps);
        // Both say the same.
        String other = Files.readString(folder.resolve("prospectus"));
        for (String message : List.of(
                "Java 17 or later is needed: no java on the PATH, and JAVA_HOME is not set",
                "prospectus.jar is missing beside this script; unpack the release again",
                "below a folder whose name ends in '!'; rename it, or move Prospectus",
                "-XX:-UsePerfData",
                "-Dsun.reflect.inflationThreshold=2000",
                "org/eclipse/jgit")) {
            assertThat(script).contains(message);
            assertThat(other).contains(message);
        }
    }

    private static boolean holdsItsLicence(Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return jar.stream()
                    .anyMatch(entry -> entry.getName().matches("(?i)(.*/)?(licen[cs]e(\\.\\w+)?|about\\.html)"));
        }
    }

    private static List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
            return files.sorted().toList();
        }
    }
}
