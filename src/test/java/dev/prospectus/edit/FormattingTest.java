package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code fmt} makes of files, and that it changes nothing else. */
final class FormattingTest {

    private static final Path SAMPLE = Path.of(".");
    private static final Path ARTS = Path.of("src/test/resources/sites/arts-hub");

    @TempDir
    Path temp;

    @Test
    void theSampleSitesAreInTheStyle() throws IOException {
        for (Path site : List.of(SAMPLE, ARTS)) {
            Formatting formatting = Formatting.of(site, Loader.files(site).names());
            assertThat(formatting.faults()).isEmpty();
            assertThat(formatting.diff()).isEmpty();
        }
    }

    @Test
    void keysAndTheirCommentsFollowTheShape() throws IOException {
        assertThat(formatted("data/cohorts/2026-27/foundations.yml", """
                # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                # All runs of the year.

                # These are booked together.
                cohorts:
                - title:  'Autumn group'   # what readers see

                  # Ask before you change it: forms know it.
                  id: october


                  mode:   online
                  sessions:
                        # The first is short.
                        - {start: 13:30, end: 16:00,
                           date: "2026-10-07"}
                        - end: '16:00'
                          start: 13:30
                          date: 2026-11-04
                        # No third one yet.
                  places: # in the hall
                      taken: 3
                      total: 20
                  # That is all of October.
                # Nothing in spring.
                """)).isEqualTo("""
                # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                # All runs of the year.

                # These are booked together.
                cohorts:
                  # Ask before you change it: forms know it.
                  - id: october
                    title: Autumn group # what readers see
                    places: # in the hall
                      total: 20
                      taken: 3
                    sessions:
                      # The first is short.
                      - {date: 2026-10-07, start: 13:30, end: 16:00}
                      - date: 2026-11-04
                        start: 13:30
                        end: 16:00
                      # No third one yet.

                    mode: online
                    # That is all of October.
                # Nothing in spring.
                """);
    }

    @Test
    void textKeepsItsWordsAndItsForm() throws IOException {
        assertThat(formatted("data/notices.yml", """
                a-notice:
                     title: "Half term: the office is closed"
                     text: |
                          First line

                             deeper, as Markdown wants it
                          last line  \s


                     from: 2026-10-20
                     until: 2026-10-30
                b-notice:
                  until: 2026-10-30
                  from: 2026-10-20
                  text: >
                    A text that is folded by hand
                    after a few words,
                    and has a second paragraph

                    of one line.
                  title: A title that goes on
                    on the next line
                c-notice:
                  title: 'It''s here'
                  text: |2-
                      code first
                    then text
                  from: 2026-10-20
                  until: 2026-10-30
                d-notice: {title: "a, b", text: 'yes', from: 2026-10-20, until: 2026-10-30}
                """)).isEqualTo("""
                a-notice:
                  title: "Half term: the office is closed"
                  text: |
                    First line

                       deeper, as Markdown wants it
                    last line  \s

                  from: 2026-10-20
                  until: 2026-10-30
                b-notice:
                  title: A title that goes on on the next line
                  text: >
                    A text that is folded by hand after a few words, and has a second paragraph

                    of one line.
                  from: 2026-10-20
                  until: 2026-10-30
                c-notice:
                  title: It's here
                  text: |2-
                      code first
                    then text
                  from: 2026-10-20
                  until: 2026-10-30
                d-notice: {title: "a, b", text: "yes", from: 2026-10-20, until: 2026-10-30}
                """);
    }

    @Test
    void longListsAndTextGoOverSeveralLines() throws IOException {
        String word = "participants ".repeat(9).strip();
        assertThat(formatted(
                        "data/glossary.yml",
                        "TRG: {meaning: \"" + word + "\n  " + word + "\", synonyms: [" + word + ", other]}\n"))
                .isEqualTo("TRG:\n  meaning: >-\n    "
                        + ("participants ".repeat(10).strip() + "\n    ")
                        + "participants ".repeat(8).strip() + "\n  synonyms: [" + word + ", other]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# yes\n\na: {meaning: x}\n",
                "a:\n  meaning: &m A word\nb:\n  full: *m\n  meaning: B\n",
                "a: &entry\n  meaning: x\nb: *entry\n",
                "---\na:\n  meaning: x\n",
                "a:\n  meaning: |+\n    x\n\n\nb:\n  meaning: y\n",
                "a:\n  meaning: \"1\"\n  never: [\"null\", \"2\", \"-\", \"a: b\", \"#x\", \"[x]\"]\n",
                "# Nothing here yet.\n"
            })
    void whatIsRightStays(String text) throws IOException {
        assertThat(formatted("data/glossary.yml", text)).isEqualTo(text);
    }

    @Test
    void lineEndsAndTheMarkOfWindowsGo() throws IOException {
        assertThat(formatted("data/glossary.yml", "\uFEFFa:\r\n  meaning: x   \r\n\r\n\r\n"))
                .isEqualTo("a:\n  meaning: x\n");
    }

    @Test
    void aFileWithAnErrorIsLeftAloneAndNamed() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(site.resolve("data/glossary.yml"), "a:\n     meanin: x\n");
        Formatting formatting = Formatting.of(site, List.of("data/glossary.yml"));
        formatting.write();
        assertThat(formatting.changed()).isEmpty();
        assertThat(formatting.faults()).extracting(Diagnostic::code).containsOnly("SHP001");
        assertThat(site.resolve("data/glossary.yml")).hasContent("a:\n     meanin: x\n");
    }

    /** The same records, the same comments, and nothing left to do, whatever comments, empty lines and indentation are strewn in. */
    @TestFactory
    Stream<DynamicTest> meaningAndCommentsStay() {
        return Stream.concat(
                        Stream.of(SAMPLE, ARTS, GoldenSite.BASE),
                        Stream.of("load", "checks").flatMap(GoldenSite::fixtures))
                .filter(folder -> !folder.endsWith("base") || folder.equals(GoldenSite.BASE))
                .flatMap(folder -> (Files.exists(folder.resolve("site-config.yml")) ? Stream.of(0, 1, 2) : Stream.of(1))
                        .map(seed -> dynamicTest(folder + " " + seed, () -> {
                            Path site = copied(folder, seed);
                            if (seed > 0) {
                                strew(site, new Random(seed + folder.toString().hashCode()));
                            }
                            hold(site);
                        })));
    }

    private Path copied(Path folder, int seed) throws IOException {
        Path site =
                temp.resolve(seed + "-" + folder.toAbsolutePath().normalize().getFileName());
        boolean whole = Files.exists(folder.resolve("site-config.yml")) && Files.isDirectory(folder.resolve("data"));
        if (folder.equals(SAMPLE)) {
            Files.createDirectories(site);
            Files.copy(folder.resolve("site-config.yml"), site.resolve("site-config.yml"));
            GoldenSite.assemble(site.resolve("data"), folder.resolve("data"));
            return site;
        }
        Path own = folder.resolveSibling("base");
        Path base = Files.isDirectory(own) && !whole ? own : GoldenSite.BASE;
        return folder.equals(ARTS) || folder.equals(GoldenSite.BASE)
                ? GoldenSite.assemble(site, folder)
                : GoldenSite.assemble(site, base, folder);
    }

    private static void hold(Path site) throws IOException {
        SiteFiles files = Loader.files(site);
        if (!files.obstacles().isEmpty() || !Files.exists(site.resolve("site-config.yml"))) {
            return;
        }
        Catalogue before = catalogue(site);
        Map<String, String> comments = comments(site, files);
        Formatting formatting = Formatting.of(site, files.names());
        formatting.write();

        assertThat(records(catalogue(site))).isEqualTo(records(before));
        assertAtTheirKeys(comments(site, files), comments);
        assertThat(Formatting.of(site, files.names()).diff()).isEmpty();
    }

    private static Catalogue catalogue(Path site) {
        return Loader.loadData(site, LoadOptions.on(AsOf.parse("2026-10-01T09:00:00Z")))
                .catalogue();
    }

    private static List<Object> records(Catalogue catalogue) {
        return List.of(
                catalogue.site(),
                List.copyOf(catalogue.programmes()),
                List.copyOf(catalogue.cohorts()),
                List.copyOf(catalogue.pathways()),
                List.copyOf(catalogue.contacts()),
                List.copyOf(catalogue.venues()),
                catalogue.glossary(),
                catalogue.notices(),
                catalogue.terms(),
                catalogue.vocabulary(),
                catalogue.redirects());
    }

    /**
     * The comments that the test has strewn in, each with the key that it stands behind or, at the same depth, above. A comment above
     * an item belongs to the item, whatever its first key.
     */
    private static Map<String, String> comments(Path site, SiteFiles files) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String name : files.names()) {
            List<String> lines = text(site.resolve(name)).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int at = line.indexOf("# strewn ");
                if (at >= 0) {
                    String next = line.strip().startsWith("#")
                            ? lines.stream()
                                    .skip(i + 1L)
                                    .filter(other ->
                                            !other.isBlank() && !other.strip().startsWith("#"))
                                    .findFirst()
                                    .orElse("")
                            : line;
                    Matcher key = KEY.matcher(next);
                    boolean own =
                            key.matches() && (line.equals(next) || key.group(1).length() == at);
                    found.put(name + " " + line.substring(at).strip(), own ? key.group(2) : "");
                }
            }
        }
        return found;
    }

    private static final Pattern KEY = Pattern.compile("^((?: |- )*)([a-z-]+):(?: .*)?$");

    private static void assertAtTheirKeys(Map<String, String> now, Map<String, String> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        before.forEach((comment, key) -> {
            if (!key.isEmpty() && !now.getOrDefault(comment, "").isEmpty()) {
                assertThat(now.get(comment)).as(comment).isEqualTo(key);
            }
        });
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Comments and empty lines above keys and items, comments behind values, and keys in another order. */
    private static void strew(Path site, Random random) throws IOException {
        SiteFiles files = Loader.files(site);
        for (String name : files.names()) {
            Path file = site.resolve(name);
            if (!Files.exists(file)
                    || !files.look(name, Files.readAllBytes(file)).findings().isEmpty()) {
                continue;
            }
            String text = text(file);
            List<String> lines = new ArrayList<>(text.lines().toList());
            for (int tries = 0; tries < 12; tries++) {
                int at = random.nextInt(lines.size());
                List<String> tried = new ArrayList<>(lines);
                String line = tried.get(at);
                int indent = line.length() - line.stripLeading().length();
                switch (random.nextInt(4)) {
                    case 0 -> tried.add(at, " ".repeat(indent) + "# strewn " + name + tries);
                    case 1 -> tried.set(at, line + "   # strewn " + name + tries);
                    case 2 -> tried.add(at, "");
                    default -> tried.add(at, " ".repeat(random.nextInt(9)) + "# strewn " + name + tries);
                }
                if (says(files, name, tried).equals(says(files, name, lines))) {
                    lines = tried;
                }
            }
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }

    private static String says(SiteFiles files, String name, List<String> lines) {
        SiteFiles.Look look = files.look(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return look.findings().isEmpty() && look.root().isPresent()
                ? look.root().get().toString().replaceAll("location=[^\\]]*|firstLine=\\d+|indent=\\d+", "")
                : "faulty " + new TreeMap<>(Map.of(lines.size(), look.findings().toString()));
    }

    private String formatted(String name, String text) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("one"), GoldenSite.BASE);
        Path file = site.resolve(name);
        Files.writeString(file, text);
        Formatting formatting = Formatting.of(site, List.of(name));
        assertThat(formatting.faults()).isEmpty();
        formatting.write();
        assertThat(Formatting.of(site, List.of(name)).diff()).isEmpty();
        return Files.readString(file);
    }
}
