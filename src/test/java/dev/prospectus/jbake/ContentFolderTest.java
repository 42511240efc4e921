package dev.prospectus.jbake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.RichText;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    private static final String GOOD = "title=T\ntype=page\nstatus=published\n~~~~~~\nBody\n";

    private static final Instant AS_OF = Instant.parse("2026-09-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void linesAboveAMistakenEndOfTheHeaderAreToldWithIt() throws IOException {
        write("a.md", "title: T\ntype=page\nstatus: draft\n~~~~\nB: no header\n");

        assertThat(read().findings())
                .extracting(finding -> finding.location() + " " + finding.hint().orElse(""))
                .containsExactly(
                        "content/a.md:1:1 write title=T",
                        "content/a.md:3:1 write status=draft",
                        "content/a.md:4:1 write ~~~~~~");
    }

    /** In the first column {@code /} stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "`` # 1:1 # JBK001 # the file is empty",
                "title=T/type=page/Body # 1:1 # JBK001 # no line of '~~~~~~' ends the header",
                "`title=T/type=page/status=draft/~~~~~~ /Body` # 4:1 # JBK001 # spaces stand beside",
                "title=T/type=page/status=draft/~~~~~/B # 4:1 # JBK001 # this line should end the header, with exactly six '~'",
                "title=T/type=page/status=draft/~~~~~~~/B/~~~ # 4:1 # JBK001 # this line should end the header",
                "title=T/type=page/status=draft//----/B # 5:1 # JBK001 # this line should end the header",
                "titel=T/type=page/status=draft/~~~~~~/B # 1:1 # JBK003 # the header says no title; 'titel' may be meant",
                "title=T/type=page/Staus=draft/~~~~~~/B # 3:1 # JBK003 # the header says no status; 'Staus' may be meant",
                "title=T/type: page/status=draft/~~~~~~/B # 2:1 # JBK002 # this line of the header is not key=value",
                "title=T/type page/status=draft/~~~~~~/B # 2:1 # JBK002 # this line of the header is not key=value",
                "title=T/=x/type=page/status=draft/~~~~~~/B # 2:1 # JBK002 # this line of the header is not key=value",
                "type=page/status=draft/~~~~~~/B # 1:1 # JBK003 # the header says no title",
                "title=T/status=draft/~~~~~~/B # 1:1 # JBK003 # the header says no type",
                "title=T/type=page/~~~~~~/B # 1:1 # JBK003 # the header says no status",
                "title=/type=page/status=draft/~~~~~~/B # 1:1 # JBK003 # the header says no title",
                "title=T/type=post/status=draft/date=2026-02-31/~~~~~~/B # 4:6 # JBK004 # '2026-02-31' is not a date",
                "title=T/type=post/status=draft/date= soon/~~~~~~/B # 4:7 # JBK004 # 'soon' is not a date",
                "title=T/type=post/status=published-date/~~~~~~/B # 3:8 # JBK004 # a page published by date needs",
                "title=T/type=post/status=publishd/~~~~~~/B # 3:8 # JBK005 # unknown status 'publishd'",
                "title=T/type=news/status=draft/~~~~~~/B # 2:6 # JBK010 # unknown type 'news'",
                "title=T/type=posts/status=draft/~~~~~~/B # 2:6 # JBK010 # unknown type 'posts'",
                "title=T/type=programme/status=draft/~~~~~~/B # 2:6 # JBK010 # unknown type 'programme'",
                "title=T/type=page/status=draft/aliases=old.html/~~~~~~/B # 4:9 # JBK013 # 'old.html' is not a path on this site",
                "title=T/type=post/title=U/status=draft/~~~~~~/B # 3:1 # JBK006 # the key 'title' stands here again"
            })
    void faultyHeaderIsAFindingWithItsPlace(String text, String place, String code, String message) throws IOException {
        write("a.md", text.replace('/', '\n'));
        ContentFiles content = read();

        assertThat(content.pages()).isEmpty();
        assertThat(content.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).startsWith("content/a.md:" + place + ": error[" + code + "]: " + message);
            assertThat(finding.hint()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "news,did you mean 'post'?",
        "posts,did you mean 'post'?",
        "Page,did you mean 'page'?",
        "evnt,did you mean 'event'?",
        "programme,'write page, or post for news; another type needs a template of its name in templates/'"
    })
    void typeWithoutATemplateIsFoundWithWhatIsMeant(String type, String hint) throws IOException {
        write("a.md", GOOD.replace("type=page", "type=" + type));

        assertThat(read(ContentSettings.DEFAULT.withTemplates(List.of("event.ftl")), AS_OF)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).contains(hint));
    }

    @Test
    void typeMayNameATemplateThatTheSiteBringsItself() throws IOException {
        write("a.md", GOOD.replace("type=page", "type=news"));
        write("b.md", GOOD.replace("type=page", "type=event"));
        List<String> templates = List.of("assets/site.css", "event.ftl", "news.ftlh");

        assertThat(read(ContentSettings.DEFAULT.withTemplates(templates), AS_OF).findings())
                .isEmpty();
    }

    @Test
    void byteOrderMarkAndCarriageReturnsMakeNoDifference() throws IOException {
        write("a.md", GOOD);
        ContentPage plain = read().pages().get(0);
        write("a.md", "\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(read().pages()).containsExactly(plain);
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void pageIsPublishedOnItsDate() throws IOException {
        write("a.md", "title=T\ntype=post\nstatus=published-date\ndate=2026-09-02\n~~~~~~\nB\n");

        assertThat(read(AS_OF).pages().get(0).draft()).isTrue();
        assertThat(read(Instant.parse("2026-09-01T23:00:00Z")).pages().get(0).draft())
                .isFalse();
    }

    @Test
    void settingsOfTheSiteFillInWhatAHeaderLeavesOut() throws IOException {
        write("a.md", "title=T\ndate=02/09/2026\n~~~~~~\nB\n");
        ContentFiles content = read(jbake("date.format", "dd/MM/yyyy", "default.type", "page"), AS_OF);

        assertThat(content.pages()).singleElement().satisfies(page -> {
            assertThat(page.type()).isEqualTo("page");
            assertThat(page.draft()).isTrue();
            assertThat(page.date()).contains(LocalDate.of(2026, 9, 2));
        });
    }

    @Test
    void bodyMayBeEmptyOrHaveTheSeparatorAgain() throws IOException {
        write("a.md", "title=T\ntype=page\nstatus=draft\n~~~~~~\n");
        write("b.md", GOOD + "\n~~~~~~\ncode\n~~~~~~\n");

        assertThat(read().findings()).isEmpty();
        assertThat(read().pages().get(0).body().source()).isEmpty();
        assertThat(read().pages().get(1).body().source()).contains("~~~~~~\ncode");
    }

    @Test
    void otherMarkupAndUnusableNamesAreRefusedAndTheRestIsPassedThrough() throws IOException {
        write("a.rst", GOOD);
        write("b.textile", GOOD);
        write("my plan.pdf", "x");
        write("images/plan.svg", "x");
        write(".well-known/security.txt", "x");
        write(".DS_Store", "x");
        write(".git/config", "x");

        assertThat(read().assets().keySet()).containsExactly(".well-known/security.txt", "images/plan.svg");
        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        finding -> assertThat(finding).startsWith("content/a.rst: error[JBK007]"),
                        finding -> assertThat(finding).startsWith("content/b.textile: error[JBK007]"),
                        finding -> assertThat(finding).startsWith("content/my plan.pdf: error[JBK008]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "images/My Photo.JPG | rename it to content/images/my-photo.jpg, and write /images/my-photo.jpg where it is used",
                "our plan.md | rename it to content/our-plan.md",
                "Holiday Pictures/one.png | rename it to content/holiday-pictures/one.png, and write"
                        + " /holiday-pictures/one.png where it is used",
                "Archive_2026/Our Plan.pdf | rename it to content/Archive_2026/our-plan.pdf, and write"
                        + " /Archive_2026/our-plan.pdf where it is used"
            })
    void aNameThatFitsIsOffered(String name, String hint) throws IOException {
        write(name, GOOD);

        assertThat(read().findings())
                .extracting(finding -> finding.hint().orElse(""))
                .containsExactly(hint);
    }

    /** In the first column {@code +} stands between files. */
    @ParameterizedTest
    @CsvSource({
        "our plan.pdf+our-plan.pdf,0",
        "our plan.pdf+Our-Plan.pdf,0",
        "our plan.pdf+our  plan.pdf,1",
        "&.pdf,0",
        "photo.jp g,0",
        "my notes,0"
    })
    void noNameIsOfferedThatIsTakenOrLeavesNothing(String files, int offers) throws IOException {
        for (String name : files.split("\\+", -1)) {
            write(name, "x");
        }

        assertThat(read().findings())
                .filteredOn(finding -> finding.hint().orElse("").startsWith("rename it to"))
                .hasSize(offers);
        assertThat(read().findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{3, 6, 9}",
                "{\"k\": 2}",
                "{}",
                "{open",
                "[1, 2]",
                "\"quoted\"",
                "{a}: {b}",
                "{\"a\": {\"b\": []}}"
            })
    void aTitleIsTheCharactersTyped(String title) throws IOException {
        write("a.md", GOOD.replace("title=T", "title=" + title));

        assertThat(read().pages())
                .singleElement()
                .satisfies(page -> assertThat(page.title()).isEqualTo(title));
        assertThat(read().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary={x}", "summary={}", "own={\"a\": 1}", "tags={a, b}", "tags={\"a\": 1}", "body={}"})
    void noValueInBracesStopsAnything(String line) throws IOException {
        write("a.md", GOOD.replace("~~~~~~", line + "\n~~~~~~"));

        assertThat(read().pages()).hasSize(1);
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void theHeaderOfAnotherSystemIsRead() throws IOException {
        write("a.md", """
                ---
                layout: post
                # A comment
                title: "Parking: where"
                date: 2026-08-01T10:00:00Z
                tags:
                  - car
                  - bus
                description: One line.
                room: 12
                ---
                # Text

                ---
                """);
        write("b.md", "+++\ntitle = \"T\"\ntags = [\"a\", \"b\"]\ndraft = true\n+++\nText\n");

        ContentFiles content = read();

        assertThat(content.findings()).isEmpty();
        assertThat(content.bodyLines()).containsEntry("a.md", 12).containsEntry("b.md", 6);
        ContentPage post = content.pages().get(0);
        assertThat(post.isPost()).isTrue();
        assertThat(post.title()).isEqualTo("Parking: where");
        assertThat(post.date()).contains(LocalDate.of(2026, 8, 1));
        assertThat(post.tags()).containsExactly("car", "bus");
        assertThat(post.summary()).contains("One line.");
        assertThat(post.properties()).isEqualTo(Map.of("room", "12"));
        assertThat(post.body().source()).isEqualTo("# Text\n\n---\n");
        assertThat(content.pages().get(1).draft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note: |\n  Two\n  lines", "menu:\n  main: true", "author: {name: A}", "title: Again"})
    void whatAHeaderOfAnotherSystemSaysAndJBakesCantIsAFinding(String line) throws IOException {
        write("a.md", "---\ntitle: T\n" + line + "\ndate: 2026-09-01\n---\nText\n");

        assertThat(read().pages()).isEmpty();
        Diagnostic finding = read().findings().get(0);
        assertThat(finding.toString())
                .startsWith("content/a.md:1:1: error[JBK001]: the header has the form of another system");
        String header = finding.hint().orElseThrow();
        write("a.md", header.substring(header.indexOf('\n') + 1) + "\nText\n");
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void faultsInAHeaderOfAnotherSystemHaveTheirLine() throws IOException {
        write("a.md", "---\ntitle: T\nlayout: post\ndate: soon\n---\nText\n");

        assertThat(read().findings())
                .singleElement()
                .asString()
                .startsWith("content/a.md:4:1: error[JBK004]: 'soon' is not a date");
    }

    @Test
    void keysMayHaveSpacesAroundThemAndSomeAnyCapitals() throws IOException {
        write(
                "a.md",
                "title = T\ntype = post\n status = published\nDate=2026-08-31\nTAGS = a, b\nOwn = x\n~~~~~~\nB\n");

        assertThat(read().findings()).isEmpty();
        assertThat(read().pages()).singleElement().satisfies(page -> {
            assertThat(page.date()).contains(LocalDate.of(2026, 8, 31));
            assertThat(page.tags()).containsExactly("a", "b");
            assertThat(page.properties()).isEqualTo(Map.of("Own", "x"));
        });
    }

    @Test
    void jsonOfAHeaderIsThereAsWrittenAndParsed() throws IOException {
        write(
                "a.md",
                GOOD.replace("~~~~~~", "og={\"image\": {\"w\": 2}, \"a\": [1, true, null, \"x\"]}\nbad={x\n~~~~~~"));

        ContentPage page = read().pages().get(0);

        assertThat(page.properties().get("og")).startsWith("{\"image\"");
        assertThat(page.own().parsed())
                .isEqualTo(Map.of("og", Map.of("image", Map.of("w", 2L), "a", List.of(1L, true, "x"))));
    }

    /** In London it is an hour later than in UTC then. */
    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd HH:mm, 2026-08-31 18:05, 2026-08-31T17:05:00Z",
        "dd.MM.yyyy, 1.8.2026, 2026-07-31T23:00:00Z",
        "dd.MM.yyyy, 01.08.2026 10:30, 2026-07-31T23:00:00Z",
        "dd.MM.yyyy, 2026-08-01, 2026-07-31T23:00:00Z",
        "'EEE\\, d MMM yyyy HH:mm:ss Z', 'Sat, 1 Aug 2026 10:00:00 +0200', 2026-08-01T08:00:00Z",
        "'d. MMMM yyyy', '1. März 2026', 2026-03-01T00:00:00Z",
        "yyyy-MM-dd'T'HH:mm:ssXXX, 2026-08-01T10:00:00Z, 2026-08-01T10:00:00Z"
    })
    void datesHaveAnyFormAndATime(String format, String date, Instant at) throws IOException {
        write("a.md", GOOD.replace("~~~~~~", "date=" + date + "\n~~~~~~"));

        ContentFiles content = read(jbake("date.format", format), AS_OF);

        assertThat(content.findings()).isEmpty();
        assertThat(content.pages().get(0).publication().at()).contains(at);
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, 31.02.2026",
        "dd.MM.yyyy, 1.8.26",
        "yyyy-MM-dd, 2026-08-1x",
        "yyyy-MM-dd HH:mm, 2026-08-01 25:00"
    })
    void noOtherDateIsGuessed(String format, String date) throws IOException {
        write("a.md", GOOD.replace("~~~~~~", "date=" + date + "\n~~~~~~"));

        assertThat(read(jbake("date.format", format), AS_OF).findings())
                .extracting(Diagnostic::code)
                .containsExactly("JBK004");
    }

    @Test
    void aPostWaitsForItsMinute() throws IOException {
        write("a.md", "title=T\ntype=post\nstatus=published-date\ndate=2026-09-01 12:30\n~~~~~~\nB\n");
        ContentSettings settings = jbake("date.format", "yyyy-MM-dd HH:mm");

        assertThat(read(settings, Instant.parse("2026-09-01T11:29:59Z"))
                        .pages()
                        .get(0)
                        .publication()
                        .waits())
                .isTrue();
        assertThat(read(settings, Instant.parse("2026-09-01T11:30:00Z"))
                        .pages()
                        .get(0)
                        .draft())
                .isFalse();
    }

    @Test
    void aPageOfAJBakeSiteNeedsNoTitleAndWithDefaultsNoHeader() throws IOException {
        write("a.md", "type=page\nstatus=published\n~~~~~~\nText\n\n## Our *choir*\n");
        write("our-songs.md", "Text alone, with a colon: here.\n");
        write("status.md", "title=T\n~~~~~~\nText\n");
        write("unended.md", "title=T\n\nText\n");

        ContentFiles content = read(jbake("default.type", "page", "default.status", "published"), AS_OF);

        assertThat(content.pages()).extracting(ContentPage::title).containsExactly("Our choir", "our songs", "T");
        assertThat(content.bodyLines()).containsEntry("our-songs.md", 1);
        assertThat(content.findings())
                .singleElement()
                .asString()
                .startsWith("content/unended.md:1:1: error[JBK001]: no line of '~~~~~~' ends the header");
        assertThat(read(jbake(), AS_OF).findings())
                .extracting(finding -> finding.location().file() + " " + finding.code())
                .containsExactlyInAnyOrder(
                        "content/our-songs.md JBK001", "content/status.md JBK003", "content/unended.md JBK001");
    }

    @Test
    void aTypeByDefaultNeedsATemplateToo() throws IOException {
        write("a.md", "title=T\n~~~~~~\nText\n");

        assertThat(read(jbake("default.type", "blog"), AS_OF).findings())
                .singleElement()
                .asString()
                .startsWith("content/a.md:1:1: error[JBK010]: unknown type 'blog', which default.type");
    }

    @Test
    void anotherLineMayEndHeaders() throws IOException {
        write("a.md", "title=T\ntype=page\nstatus=draft\n----\nText\n");

        assertThat(read(jbake("header.separator", "----"), AS_OF)
                        .pages()
                        .get(0)
                        .body()
                        .source())
                .isEqualTo("Text\n");
    }

    @Test
    void pagesOfAJBakeSiteKeepNamesAndAddresses() throws IOException {
        write("Blog/My first trip.md", GOOD);
        write("Café & Co.md", GOOD);
        write("images/Our Hall (1903).png", "x");
        write("100%.md", GOOD);
        write("what?.md", GOOD);

        ContentFiles content = read(jbake(), AS_OF);

        assertThat(content.pages())
                .extracting(ContentPage::address)
                .containsExactly("/Blog/My+first+trip.html", "/Café+&+Co.html");
        assertThat(content.assets().keySet()).containsExactly("images/Our Hall (1903).png");
        assertThat(content.findings()).extracting(Diagnostic::code).containsExactly("JBK008", "JBK008");
    }

    @Test
    void aFolderThatJBakeIgnoresIsPassedOver() throws IOException {
        write("old/.jbakeignore", "");
        write("old/deep/a.md", "no header");
        write("new/b.md", GOOD);

        assertThat(read(jbake(), AS_OF).pages()).extracting(ContentPage::source).containsExactly("new/b.md");
        assertThat(read(jbake(), AS_OF).findings()).isEmpty();
        assertThat(read().findings()).extracting(Diagnostic::code).containsExactly("JBK001");
    }

    @Test
    void twoPagesOfAJBakeSiteCantHaveOneAddress() throws IOException {
        write("a b.md", GOOD);
        write("a+b.md", GOOD);

        assertThat(read(jbake(), AS_OF).findings()).extracting(Diagnostic::code).containsExactly("JBK009");
    }

    @Test
    void theIndexOfAFolderStandsAtTheFolder() throws IOException {
        write("teams/index.md", GOOD);
        write("a/b/Index.md", GOOD);
        write("c/INDEX.markdown", GOOD);
        write("d/my-index.md", GOOD);
        assertThat(read().pages())
                .extracting(ContentPage::slug)
                .containsExactlyInAnyOrder("teams", "a/b", "c", "d/my-index");
        assertThat(read().findings()).isEmpty();

        write("teams.md", GOOD);
        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("JBK009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.md", "Index.markdown"})
    void theHomePageIsNoFile(String name) throws IOException {
        write(name, GOOD);
        assertThat(read().pages()).isEmpty();
        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .containsExactly("content/" + name
                        + ": error[JBK012]: the home page is made from the data, and can't be a file of its own");
    }

    @Test
    void filesOfSystemsDrivesAndEditorsArePassedOver() throws IOException {
        List<String> names = List.of(
                "Thumbs.db",
                "desktop.ini",
                "Desktop.INI",
                ".DS_Store",
                "._a.md",
                "a.md~",
                "a.md.orig",
                "a.md.bak",
                "a.md.bak2",
                ".a.md.swp",
                "a.md.swp",
                "#a.md#",
                ".#a.md",
                "~$letter.docx",
                "~WRL0001.tmp",
                "x.tmp",
                "4913",
                "a.md.rej",
                "__MACOSX/a.md",
                "$RECYCLE.BIN/a.md",
                "@eaDir/a.md",
                "film.mp4.crdownload",
                "a.md.part",
                "a.md.sb-1234-ab",
                ".~lock.a.odt#",
                "a_BACKUP_123.md",
                "a_REMOTE_123.md",
                ".git/a.md",
                ".gitkeep",
                "a.md___jb_tmp___");
        for (String name : names) {
            write(name, "<script>");
        }
        write("a.md", GOOD);
        assertThat(read().pages()).extracting(ContentPage::source).containsExactly("a.md");
        assertThat(read().assets()).isEmpty();
        assertThat(read().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about (1).md",
                "about(2).md",
                "about - Copy.md",
                "about - Copy (3).md",
                "about copy.md",
                "about copy 2.md",
                "Copy of about.md",
                "Kopie von about.md",
                "Copy (2) of about.md",
                "about – Kopie.md",
                "about 2.md",
                "about (conflicted copy 2026-10-01).md",
                "about (Ana's conflicted copy 2026-10-01).md",
                "about (Ana conflicted copy 2026-10-01 (1)).md",
                "about.sync-conflict-20261001-120000-ABCDEF.md",
                "about_conflict-20261001-120000.md",
                "about (SFConflict ana 2026-10-01-12-00-00).md",
                "about [Conflict].md",
                "about (In Konflikt stehende Kopie von Ana 2026-10-01).md",
                "about-LAPTOP-9Q.md",
                "about-DESKTOP-7AB12CD.md"
            })
    void aCopyIsCalledACopy(String name) throws IOException {
        write("about.md", GOOD);
        write(name, GOOD);
        assertThat(read().pages()).extracting(ContentPage::source).containsExactly("about.md");
        assertThat(read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.toString())
                    .isEqualTo("content/" + name + ": error[FIL010]: '" + name
                            + "' looks like a copy of 'about.md' that a drive, a system or an editor made");
            assertThat(finding.hint())
                    .hasValueSatisfying(hint -> assertThat(hint).endsWith("delete the copy"));
        });
    }

    @Test
    void copiesOfFoldersAndOfFilesThatAreGone() throws IOException {
        write("news - Copy/a.md", GOOD);
        write("photo (1).jpg", "x");
        write("copy-editing.md", GOOD);
        write("conflict-of-interest.md", GOOD);
        write("hard-copy.md", GOOD);
        write("session-2.md", GOOD);
        write("setup-DESKTOP-12.md", GOOD);
        assertThat(read().pages()).hasSize(5);
        assertThat(read().findings())
                .extracting(finding ->
                        finding.location().file() + " " + finding.hint().orElse(""))
                .containsExactly(
                        "content/news - Copy if it is the one to keep, rename it to 'news'; otherwise delete it",
                        "content/photo (1).jpg if it is the one to keep, rename it to 'photo.jpg'; otherwise delete it");
    }

    @Test
    void filesThatHostsAskForArePublishedAsTheyAre() throws IOException {
        write(".htaccess", "ErrorDocument 404 /404.html\n");
        write("private/.htaccess", "Deny from all\n");
        write("_headers", "/*\n  X-Frame-Options: DENY\n");
        write("_redirects", "/a /b 301\n");
        write("CNAME", "hub.example.org\n");
        write(".nojekyll", "");
        write("robots.txt", "User-agent: *\n");
        write(".well-known/acme-challenge/abc_-9", "abc.def");
        write(".well-known/apple-app-site-association", "{}");
        write("google0123456789abcdef.html", "google-site-verification: google0123456789abcdef.html");
        write("yandex_0123456789abcdef.html", """
                <html>
                <head>
                <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
                </head>
                <body>Verification: 0123456789abcdef</body>
                </html>
                """);
        write("BingSiteAuth.xml", "<?xml version=\"1.0\"?>\n<users>\n<user>0123456789ABCDEF</user>\n</users>\n");
        write("feed.xml", "<?xml version='1.0' encoding='utf-8'?><feed xmlns=\"http://www.w3.org/2005/Atom\"/>");
        write("terms.yaml", "first: 2026-09-01\n");
        write("downloads/data.yml", "a: 1\n");
        write("downloads/plan.ggb", "PK");
        write("downloads/plan.docx", "PK");
        write("downloads/pupils.json", "{}");
        assertThat(read().findings()).isEmpty();
        assertThat(read().assets()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.php | <?php echo 1;",
                "a.phtml | x",
                "a.cgi | #!/bin/sh",
                "a.pl | x",
                "a.aspx | x",
                "a.shtml | x",
                "a.xht | x",
                "a.xhtml | x",
                "a.xhtm | x",
                "a.xsl | <x/>",
                "a.mht | x",
                "a.hta | x",
                "a.svgz | x",
                "web.config | <configuration/>",
                "a.swf | x",
                "a.exe | x",
                "a.PHP | x",
                "a.jpg.php | x",
                "a.html | <script>alert(1)</script>",
                "a.html | <p onclick=alert(1)>x</p>",
                "a.html | <meta http-equiv=\"refresh\" content=\"0; url=https://e.example/\">",
                "a.html | <img src=x onerror=alert(1)>",
                "a.htm | <svg/onload=alert(1)>",
                "a.html | <html><head><base href=//e.example></head></html>",
                "downloads/a.html | proof",
                "a.xml | <html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>",
                "a.xml | <h:script xmlns:h = 'http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
                "a.xml | <x xmlns=\"http://www.w3.org/1999/x&#104;tml\"/>",
                "a.xml | <!DOCTYPE x [<!ENTITY e 'http://www.w3.org/1999/xhtml'>]><x xmlns=\"&e;\"/>",
                "a.xml | <?xml-stylesheet href='a.css'?><x/>",
                "a.xml | <?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>",
                "a.rss | <svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "a.yaml | ' <html><script>alert(1)</script>'",
                "a.ggb | <script>",
                "noending | <html>",
                ".well-known/x | <script>",
                "_worker.js | x"
            })
    void whatAServerOrABrowserMightRunIsRefused(String name, String text) throws IOException {
        write(name, text);
        assertThat(read().assets()).isEmpty();
        assertThat(read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isIn("JBK001", "JBK007", "JBK008");
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void asciiDocHasItsOwnHeaderOrJBakes() throws IOException {
        write("a.adoc", """
                // A remark.
                :toc:

                = The first: a title
                Ann Author <ann@hub.example.org>; Bea Writer
                v1.0, 2026-09-02: first print
                :jbake-type: post
                :jbake-status: published
                :jbake-tags: one, two words
                :jbake-summary: A long \\
                  sentence.
                :jbake-og: x=y
                :!sectnums:

                :jbake-level: none
                """);
        write(
                "b.ad",
                "Underlined\n==========\n:jbake-date: 2026-09-03\n:jbake-type: page\n:jbake-status: draft\n\nText");
        write("c.asciidoc", GOOD);
        write("d.adoc", "= Without\n2026-09-04\n\nText");

        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "content/d.adoc:1:1: error[JBK003]: the header says no status",
                        "content/d.adoc:1:1: error[JBK003]: the header says no type");
        assertThat(read().findings().get(1).hint()).contains("add a line :jbake-type: page");
        ContentPage first = read().pages().get(0);
        assertThat(first.title()).isEqualTo("The first: a title");
        assertThat(first.date()).contains(LocalDate.of(2026, 9, 2));
        assertThat(first.isPost()).isTrue();
        assertThat(first.tags()).containsExactly("one", "two words");
        assertThat(first.summary()).contains("A long sentence.");
        assertThat(first.properties()).isEqualTo(Map.of("og", "x=y"));
        assertThat(first.body().form()).isEqualTo(RichText.Form.ASCIIDOC);
        assertThat(first.body().source()).startsWith("// A remark.").endsWith(":jbake-level: none\n");
        assertThat(read().pages().get(1).title()).isEqualTo("Underlined");
        assertThat(read().pages().get(1).date()).contains(LocalDate.of(2026, 9, 3));
        assertThat(read().pages().get(1).draft()).isTrue();
        assertThat(read().pages().get(2).body().source()).isEqualTo("Body\n");
    }

    @Test
    void htmlWithAHeaderIsAPageAndAProofIsNone() throws IOException {
        write("a.html", GOOD + "<p>Text<br>more");
        write("b.HTM", GOOD + "<p>Text");
        write("proof.html", "proof");

        assertThat(read().findings()).isEmpty();
        assertThat(read().assets()).containsOnlyKeys("proof.html");
        assertThat(read().pages())
                .extracting(ContentPage::body)
                .containsExactly(
                        new RichText("Body\n<p>Text<br>more\n", RichText.Form.HTML),
                        new RichText("Body\n<p>Text\n", RichText.Form.HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.md", "images/NUL.png", "a..md", "a.", "a b.md", "line\nbreak.md"})
    void namesThatSomeSystemCantKeepAreRefused(String name) throws IOException {
        write(name, GOOD);

        assertThat(read().pages()).isEmpty();
        assertThat(read().assets()).isEmpty();
        assertThat(read().findings()).extracting(Diagnostic::code).containsExactly("JBK008");
    }

    @Test
    void aPathTooLongForSomeSystemsIsRefused() throws IOException {
        write("folder/".repeat(99) + "a.md", GOOD);

        assertThat(read().pages()).isEmpty();
        assertThat(read().findings()).extracting(Diagnostic::code).containsExactly("JBK008");
    }

    @Test
    void pagesThatDifferOnlyInCapitalsCollide() throws IOException {
        write("About.md", GOOD);
        write("about.markdown", GOOD);

        assertThat(read().pages()).hasSize(1);
        assertThat(read().findings()).extracting(Diagnostic::code).containsExactly("JBK009");
    }

    @Test
    void linksAreFollowedInsideTheFolderOnly(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.md"), GOOD);
        write("a.md", GOOD);
        Files.createSymbolicLink(folder.resolve("b.md"), Path.of("a.md"));
        Files.createSymbolicLink(folder.resolve("c.md"), secret);
        Files.createSymbolicLink(folder.resolve("d.md"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("e"), outside);
        Files.createSymbolicLink(folder.resolve("f"), folder);

        ContentFiles content = read();
        assertThat(content.pages()).extracting(ContentPage::slug).containsExactly("a", "b");
        assertThat(content.findings())
                .extracting(Diagnostic::code)
                .containsExactly("FIL008", "FIL001", "FIL008", "FIL002");
    }

    @Test
    void fileThatIsNotTextIsAFinding() throws IOException {
        Files.write(folder.resolve("a.md"), (GOOD + "é").getBytes(ISO_8859_1));

        assertThat(read().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).startsWith("content/a.md:6:1: error[FIL005]"));
    }

    @Test
    void siteWithoutContentHasNoPages() {
        folder = folder.resolve("absent");

        assertThat(read().pages()).isEmpty();
        assertThat(read().findings()).isEmpty();
    }

    /** The settings of a site that JBake made, without templates of its own. */
    private static ContentSettings jbake(String... keysAndValues) {
        Map<String, List<String>> values = SettingsFile.defaults();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], List.of(keysAndValues[i + 1].replace("\\,", ",")));
        }
        return new ContentSettings(
                Optional.of(new JBakeSettings(values, new TreeSet<>())),
                Set.of(),
                ZoneId.of("Europe/London"),
                Locale.GERMAN);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ContentFiles read() {
        return read(AS_OF);
    }

    private ContentFiles read(Instant asOf) {
        return read(ContentSettings.DEFAULT, asOf);
    }

    private ContentFiles read(ContentSettings settings, Instant asOf) {
        return ContentFolder.read("content", folder, settings, asOf, new ContentMemory(SourceFiles.unremembered()));
    }
}
