package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.prospectus.model.AsOf;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody writes by hand give findings, and the rest of the site is loaded all the same. */
class HostileFilesTest {

    private static final String PROGRAMME = "data/programmes/foundations.yml";

    @TempDir
    Path temp;

    private Path site;
    private Path programme;

    @BeforeEach
    void assemble() {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        programme = site.resolve(PROGRAMME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programmes/foundations (1).yml",
                "programmes/foundations - Copy.yml",
                "programmes/foundations-LAPTOP-9Q.yml",
                "programmes/foundations-Anas-MacBook.yml",
                "programmes/Copy of foundations.yml",
                "contacts (conflicted copy 2026-10-01).yml",
                "bookings/2026-27 (2).csv"
            })
    void aCopyIsCalledACopyAndNotRead(String name) throws IOException {
        Files.writeString(site.resolve("data").resolve(name), "x: [");
        assertThat(Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01"))).findings())
                .singleElement()
                .asString()
                .startsWith("data/" + name + ": error[FIL010]: ");
    }

    @Test
    void filesOfSystemsAndEditorsArePassedOver() throws IOException {
        for (String name : List.of(
                "Thumbs.db",
                "desktop.ini",
                "contacts.yml~",
                "#contacts.yml#",
                "contacts.yml.orig",
                "contacts.yml.bak",
                "programmes/foundations.yml.swp",
                "programmes/4913",
                "cohorts/.DS_Store",
                "cohorts/desktop.ini",
                "cohorts/2026-27/~$letter.docx",
                "bookings/2026-27.csv~",
                "pathways/x.tmp",
                "__MACOSX/._x.yml")) {
            Path file = site.resolve("data").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x: [");
        }
        assertThat(Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01"))).findings())
                .isEmpty();
    }

    @Test
    void aYamlBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, before))));
        }
        Files.writeString(programme, bomb);

        assertOnlyThisFileIsBroken("YAM006");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(programme.toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        assertOnlyThisFileIsBroken("FIL004");
    }

    @Test
    void aPictureIsNotYaml() throws IOException {
        Files.write(
                programme, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});

        assertOnlyThisFileIsBroken("FIL005");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.writeString(programme, "title: Caf\u00e9\n", StandardCharsets.ISO_8859_1);

        assertOnlyThisFileIsBroken("FIL005");
    }

    @Test
    void tabsAreExplained() throws IOException {
        Files.writeString(programme, Files.readString(programme).replace("  duration", "\tduration"));

        assertOnlyThisFileIsBroken("YAM002");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Files.writeString(programme, "title: " + "[".repeat(100_000));

        assertOnlyThisFileIsBroken("YAM005");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkMakeNoDifference() throws IOException {
        Loaded plain = load();
        Files.writeString(programme, "\ufeff" + Files.readString(programme).replace("\n", "\r\n"));

        Loaded windows = load();

        assertThat(windows.findings()).isEmpty();
        assertThat(windows.catalogue().programmes())
                .containsExactlyElementsOf(plain.catalogue().programmes());
    }

    @Test
    void aFolderWhereAFileShouldBeIsAFinding() throws IOException {
        Files.delete(programme);
        Files.createDirectory(programme);

        assertOnlyThisFileIsBroken("FIL002");
    }

    @Test
    void aFileWhereAFolderShouldBeIsAFinding() throws IOException {
        Files.writeString(site.resolve("data/cohorts/2027-28"), "");

        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("LOD003");
    }

    @Test
    void anUnreadableFileIsAFinding() throws IOException {
        Files.setPosixFilePermissions(programme, Set.of());
        assumeTrue(!Files.isReadable(programme), "root reads everything");

        assertOnlyThisFileIsBroken("FIL003");
    }

    @Test
    void anUnreadableFolderIsAFinding() throws IOException {
        Path folder = site.resolve("data/pathways");
        Files.setPosixFilePermissions(folder, Set.of());
        boolean locked = !Files.isReadable(folder);
        try {
            assumeTrue(locked, "root reads everything");
            assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("FIL003");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aLinkOutOfTheSiteIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.yml"), "title: Secret\n");
        Files.delete(programme);
        Files.createSymbolicLink(programme, secret);

        assertOnlyThisFileIsBroken("FIL008");
    }

    @Test
    void aFolderThatLeadsOutOfTheSiteIsNotFollowed() throws IOException {
        Path elsewhere = GoldenSite.assemble(temp.resolve("elsewhere"), GoldenSite.BASE);
        Files.createSymbolicLink(site.resolve("data/cohorts/2027-28"), elsewhere.resolve("data/cohorts/2026-27"));

        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("FIL008");
    }

    @Test
    void theConfigurationIsNotFollowedOutEither() throws IOException {
        Files.move(site.resolve("site-config.yml"), temp.resolve("other.yml"));
        Files.createSymbolicLink(site.resolve("site-config.yml"), temp.resolve("other.yml"));

        Loaded loaded = load();

        assertThat(loaded.findings()).extracting(Diagnostic::code).containsExactly("FIL008");
        assertThat(loaded.catalogue().site().name()).isEqualTo("The hub");
        assertThat(loaded.catalogue().programmes()).hasSize(2);
    }

    @Test
    void nothingIsChangedThroughAConfigurationThatLeadsOut() throws IOException {
        Files.move(site.resolve("site-config.yml"), temp.resolve("other.yml"));
        Files.createSymbolicLink(site.resolve("site-config.yml"), temp.resolve("other.yml"));

        SiteFiles files = Loader.files(site);

        assertThat(files.obstacles()).extracting(Diagnostic::code).containsExactly("FIL008");
        assertThat(files.names()).isEmpty();
    }

    @Test
    void aConfigurationThatLinksToItselfLeadsNowhere() throws IOException {
        Files.delete(site.resolve("site-config.yml"));
        Files.createSymbolicLink(site.resolve("site-config.yml"), Path.of("site-config.yml"));

        assertThat(load().findings())
                .extracting(Diagnostic::toString)
                .containsExactly("site-config.yml: error[FIL001]: this link leads nowhere");
    }

    /** No name of a host holds them, and no folder at which a site can stand: some programs would write it escaped, and others not. */
    @ParameterizedTest
    @ValueSource(strings = {"ü", "%C3%BC", "|", "^", "{x}", "${x}", "`", "%", "%zz"})
    void signsThatNoAddressMayHoldAreNoCrash(String signs) throws IOException {
        Path config = site.resolve("site-config.yml");
        String sound = Files.readString(config);
        Files.writeString(
                config,
                sound.replaceFirst(
                        "base-url: .*", "base-url: 'https://hub" + Matcher.quoteReplacement(signs) + ".example.org/'"));
        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("SHP013");

        Files.writeString(
                config,
                sound.replaceFirst(
                        "base-url: .*",
                        "base-url: 'https://hub.example.org/a" + Matcher.quoteReplacement(signs) + "/'"));
        assertThat(load().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("SHP013");
            assertThat(finding.hint()).hasValue("choose a folder of letters from a to z, digits and hyphens");
        });

        Files.writeString(config, sound);
        Files.writeString(site.resolve("data/redirects.yml"), "'https://hub.example.org/a" + signs + "': /\n");
        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("SHP013");
    }

    @Test
    void contentMustBeAFolderOfTheSite() throws IOException {
        Path content = Files.move(site.resolve("content"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("content"), content);
        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("FIL008");

        Files.delete(site.resolve("content"));
        Files.writeString(site.resolve("content"), "");
        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("FIL002");
    }

    @Test
    void hugePicturesAndCircularLinksInContentAreFindings() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(site.resolve("content/huge.png").toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        Files.createSymbolicLink(site.resolve("content/loop.png"), Path.of("loop.png"));

        Loaded loaded = load();

        assertThat(loaded.findings()).extracting(Diagnostic::code).containsExactly("FIL004", "FIL001");
        assertThat(loaded.assets()).doesNotContainKeys("huge.png", "loop.png");
    }

    @Test
    void aLinkInsideTheSiteIsFollowed() throws IOException {
        Files.createSymbolicLink(site.resolve("data/programmes/second.yml"), programme);

        assertThat(load().catalogue().programmes()).hasSize(3);
    }

    @Test
    void aLinkThatLeadsNowhereIsAFinding() throws IOException {
        Files.createSymbolicLink(site.resolve("data/programmes/second.yml"), temp.resolve("nowhere.yml"));

        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("FIL001");
    }

    @Test
    void aSiteWithoutDataSaysHowToBegin() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));

        Loaded loaded = Loader.load(empty, LoadOptions.on(AsOf.parse("2026-10-01")));

        assertThat(GoldenFindings.text(loaded.findings())).isEqualTo("""
                        site-config.yml: error[LOD001]: there is no site-config.yml, so this is not the folder of a site
                          hint: go to the folder of your site, or make a new one with 'prospectus new site DIR'
                        """);

        Files.writeString(empty.resolve("site-config.yml"), "");
        assertThat(Loader.load(empty, LoadOptions.on(AsOf.parse("2026-10-01"))).findings())
                .extracting(Diagnostic::toString)
                .contains("data: error[LOD001]: there is no folder 'data' beside site-config.yml");
    }

    @Test
    void noFolderAtAllIsNoSite() {
        Loaded loaded = Loader.load(temp.resolve("none"), LoadOptions.on(AsOf.parse("2026-10-01")));

        assertThat(loaded.findings()).extracting(Diagnostic::code).containsExactly("LOD001");
    }

    @Test
    void aLineOfManyColumnsIsNotCsv() throws IOException {
        Files.writeString(
                site.resolve("data/bookings/2026-27.csv"), "cohort,taken,waiting,as-of\n" + ",".repeat(200_000));

        assertThat(load().findings()).extracting(Diagnostic::code).containsExactly("CSV002");
    }

    @Test
    void longTextsDoNotMakeTheReaderSlow() throws IOException {
        String dates = "1 ".repeat(200_000);
        Files.writeString(
                site.resolve("data/notices.yml"),
                "n:\n  title: x\n  text: x\n  from: '" + dates + "'\n  until: '" + dates + "x'\n");
        Files.writeString(
                programme,
                "contact: '" + "a-".repeat(100_000) + "'\nfunding: {cost: free}\n"
                        + "further: [{title: x, url: '" + "a.".repeat(100_000) + " '}]\n"
                        + "year-groups: '" + "1 ".repeat(100_000) + "'\n"
                        + "expectations: [A " + "a ".repeat(100_000) + "., b " + "b ".repeat(100_000) + "x]\n");

        Loaded loaded = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::load);

        assertThat(loaded.brokenFiles()).containsExactly("data/notices.yml", PROGRAMME);
    }

    private void assertOnlyThisFileIsBroken(String code) {
        Loaded loaded = load();
        assertThat(loaded.findings()).extracting(Diagnostic::code).contains(code);
        assertThat(loaded.findings())
                .allSatisfy(finding -> assertThat(finding.location().file()).isEqualTo(PROGRAMME));
        assertThat(loaded.brokenFiles()).containsExactly(PROGRAMME);
        assertThat(loaded.catalogue().programmes()).hasSize(1);
        assertThat(ids(loaded)).isEqualTo(ids(Loader.load(GoldenSite.BASE, LoadOptions.on(AsOf.parse("2026-10-01")))));
    }

    private static List<CohortId> ids(Loaded loaded) {
        return loaded.catalogue().cohorts().stream().map(Cohort::id).toList();
    }

    private Loaded load() {
        return Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01")));
    }
}
