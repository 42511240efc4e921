package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of an old format say the same as those of the present one, and become these. */
class MigrationTest {

    private static final Path VOCABULARY = Path.of("src/main/resources/dev/prospectus/load/vocabulary.yml");
    private static final String COHORTS = "data/cohorts/2026-27/foundations.yml";
    private static final String GROUPS = "data/cohorts/2026-27/subject-knowledge.yml";
    private static final String CONFIG = "site-config.yml";

    @TempDir
    Path temp;

    private Path now = Path.of("");
    private Path old = Path.of("");

    @BeforeEach
    void makeTwoSites() throws IOException {
        now = GoldenSite.assemble(temp.resolve("now"), GoldenSite.BASE);
        Files.copy(VOCABULARY, now.resolve("data/vocabulary.yml"));
        old = GoldenSite.assemble(temp.resolve("old"), now);
        age("data/vocabulary.yml", " synonyms:", " also:");
        age(GROUPS, " led-by:", " lead:");
        age(GROUPS, " new-dates-by:", " until:");
        age("data/pathways/primary.yml", " notes:", " note:");
        for (String link : new String[] {"Programmes", "Pathways", "Privacy", "Hubs everywhere"}) {
            age(CONFIG, link + ", url:", link + ", to:");
        }
        age(CONFIG, "format: 2\n", "");
    }

    @Test
    void oldFilesGiveTheSameRecords() {
        LoadOptions options = LoadOptions.on(AsOf.parse("2026-10-01"));
        var present = Loader.load(now, options);
        var former = Loader.load(old, options);

        assertThat(former.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString()).contains("info[SHP032]"));
        assertThat(former.catalogue().site()).isEqualTo(present.catalogue().site());
        assertThat(former.catalogue().vocabulary())
                .isEqualTo(present.catalogue().vocabulary());
        assertThat(former.catalogue().cohorts())
                .containsExactlyElementsOf(present.catalogue().cohorts());
        assertThat(former.catalogue().pathways())
                .containsExactlyElementsOf(present.catalogue().pathways());
        assertThat(former.catalogue().programmes())
                .containsExactlyElementsOf(present.catalogue().programmes());
    }

    @Test
    void oldFilesBecomeThoseOfThePresentFormat() throws IOException {
        Migration migration = migrate();

        assertThat(migration.byHand()).isEmpty();
        assertThat(files(old)).isEqualTo(files(now));
        long words = Files.readString(VOCABULARY)
                .lines()
                .filter(line -> line.contains(" synonyms:"))
                .count();
        assertThat(migration.edits()).hasSize((int) words + 8);
        assertThat(migration.edits().get(0).place().toString()).isEqualTo(GROUPS + ":44:5");
        assertThat(Migration.of(old).edits()).isEmpty();
    }

    @Test
    void nothingIsWrittenByLooking() throws IOException {
        Map<String, String> before = files(old);

        assertThat(Migration.of(old).edits()).isNotEmpty();

        assertThat(files(old)).isEqualTo(before);
    }

    /** Comments, order, quotes, brackets, spaces before the colon, aliases, the byte order mark, line ends, no last line end. */
    @Test
    void everyOtherByteStays() throws IOException {
        String written = "\uFEFF" + """
                # lead: in a comment
                cohorts:
                  - {"lead": subject-team, id: a, title: 'lead: a', sessions: [{date: 2026-10-14}] , mode: online}
                  - id: b # lead
                    lead : 'subject-team'   # lead: b
                    title: |
                      lead: no key
                    notes: &same lead
                    postponed: {until: 2027-01-15, "reason" : *same}
                  - id: c
                    ? lead
                    : subject-team
                    title: Cafe\u0301
                    postponed: {reason: Cafe\u0301, until: 2027-01-15}""".replace("\n", "\r\n");
        write(COHORTS, written);

        assertThat(migrate().byHand()).isEmpty();

        assertThat(read(COHORTS))
                .isEqualTo(written.replace("{\"lead\"", "{\"led-by\"")
                        .replace("    lead :", "    led-by :")
                        .replace("? lead", "? led-by")
                        .replace(" until:", " new-dates-by:")
                        .replace("{until:", "{new-dates-by:"));
    }

    @Test
    void theFormatStandsAboveTheFirstKeyAndInItsStyle() throws IOException {
        write(CONFIG, "# ours\r\n\r\n---\r\n" + read(CONFIG).replace("\n", "\r\n"));
        migrate();
        assertThat(read(CONFIG)).startsWith("# ours\r\n\r\n---\r\nformat: 2\r\nname: Fen");

        write(CONFIG, "format: '1' # the first\n" + read(CONFIG).replaceAll("(?s)^.*format: 2\r\n", ""));
        migrate();
        assertThat(read(CONFIG)).startsWith("format: '2' # the first\nname: Fen");

        write(CONFIG, "{name: Hill}\n");
        migrate();
        assertThat(read(CONFIG)).isEqualTo("{format: 2, name: Hill}\n");
    }

    @Test
    void whereBothNamesStandNothingIsDecided() throws IOException {
        String both =
                "cohorts:\n  - {id: a, title: A, lead: office, led-by: office}\n  - {id: b, title: B, lead: office}\n";
        write(COHORTS, both);

        Migration migration = migrate();

        assertThat(migration.byHand())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains(COHORTS + ":2:23: error[SHP032]");
        assertThat(read(COHORTS)).isEqualTo(both.replace("B, lead", "B, led-by"));
        assertThat(read(CONFIG)).doesNotContain("format");
    }

    /** What a name marks may be used elsewhere as a value. */
    @Test
    void aKeyWithANameForAliasesIsLeftToItsAuthor() throws IOException {
        String named = "cohorts:\n  - {id: a, title: A, &x lead: office, notes: *x}\n";
        write(COHORTS, named);

        assertThat(migrate().byHand()).hasSize(1);
        assertThat(read(COHORTS)).isEqualTo(named);
    }

    @Test
    void whereAFileCannotBeReadForSureNothingChangesAnywhere() throws IOException {
        for (String broken : new String[] {
            "cohorts:\n  - lead: [\n", "cohorts: []\ncohorts: []\n", "a: \t\u0000\n", "cohorts: []\n---\ncohorts: []\n"
        }) {
            write(COHORTS, broken);
            Map<String, String> before = files(old);

            Migration migration = migrate();

            assertThat(migration.obstacles())
                    .as(broken)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.location().file()).isEqualTo(COHORTS));
            assertThat(files(old)).isEqualTo(before);
        }
    }

    @Test
    void aNewerFormatIsLeftAlone() throws IOException {
        write(CONFIG, "format: 3\n" + read(CONFIG));
        Map<String, String> before = files(old);

        assertThat(migrate().obstacles()).extracting(Diagnostic::code).containsExactly("SHP031");
        assertThat(files(old)).isEqualTo(before);
    }

    @Test
    void filesKeepTheirModeAndLinksStayLinks() throws IOException {
        Path file = old.resolve("data/pathways/primary.yml");
        Path elsewhere = Files.move(file, old.resolve("data/pathways/main.txt"));
        Files.createSymbolicLink(file, Path.of("main.txt"));
        Set<PosixFilePermission> mode =
                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ);
        Files.setPosixFilePermissions(elsewhere, mode);

        migrate();

        assertThat(file).isSymbolicLink();
        assertThat(Files.readString(elsewhere)).contains(" notes: One strand");
        assertThat(Files.getPosixFilePermissions(elsewhere)).isEqualTo(mode);
        assertThat(files(old).keySet()).noneMatch(name -> name.endsWith(".tmp"));
    }

    private Migration migrate() throws IOException {
        Migration migration = Migration.of(old);
        migration.write();
        return migration;
    }

    private void age(String name, String present, String former) throws IOException {
        String text = read(name);
        assertThat(text).contains(present);
        write(name, text.replace(present, former));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(old.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(old.resolve(name));
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
