package dev.prospectus.jbake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.ContentPage;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    private static final String GOOD = "title=T\ntype=page\nstatus=published\n~~~~~~\nBody\n";

    @TempDir
    Path folder;

    /** In the first column {@code /} stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "`` # 1:1 # JBK001 # the file is empty",
                "title=T/type=page/Body # 1:1 # JBK001 # no line of '~~~~~~' ends the header",
                "`title=T/type=page/status=draft/~~~~~~ /Body` # 4:1 # JBK001 # spaces stand beside",
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

        assertThat(read(ContentSettings.DEFAULT.withTemplates(List.of("event.ftl")), LocalDate.of(2026, 9, 1))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).contains(hint));
    }

    @Test
    void typeMayNameATemplateThatTheSiteBringsItself() throws IOException {
        write("a.md", GOOD.replace("type=page", "type=news"));
        write("b.md", GOOD.replace("type=page", "type=event"));
        List<String> templates = List.of("assets/site.css", "event.ftl", "news.ftlh");

        assertThat(read(ContentSettings.DEFAULT.withTemplates(templates), LocalDate.of(2026, 9, 1))
                        .findings())
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

        assertThat(read(LocalDate.of(2026, 9, 1)).pages().get(0).draft()).isTrue();
        assertThat(read(LocalDate.of(2026, 9, 2)).pages().get(0).draft()).isFalse();
    }

    @Test
    void settingsOfTheSiteFillInWhatAHeaderLeavesOut() throws IOException {
        write("a.md", "title=T\ndate=02/09/2026\n~~~~~~\nB\n");
        ContentFiles content = ContentFolder.read(
                "content",
                folder,
                new ContentSettings("dd/MM/yyyy", "page", "draft", Set.of()),
                LocalDate.of(2026, 9, 1),
                new ContentMemory(SourceFiles.unremembered()));

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
        write("a.html", GOOD);
        write("b.adoc", GOOD);
        write("my plan.pdf", "x");
        write("images/plan.svg", "x");
        write(".well-known/security.txt", "x");
        write(".DS_Store", "x");
        write(".git/config", "x");

        assertThat(read().assets().keySet()).containsExactly(".well-known/security.txt", "images/plan.svg");
        assertThat(read().findings())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        finding -> assertThat(finding).startsWith("content/a.html: error[JBK007]"),
                        finding -> assertThat(finding).startsWith("content/b.adoc: error[JBK007]"),
                        finding -> assertThat(finding).startsWith("content/my plan.pdf: error[JBK008]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "images/My Photo.JPG | rename it to content/images/my-photo.jpg, and write /images/my-photo.jpg where it is used",
                "our plan.md | rename it to content/our-plan.md",
                "Holiday Pictures/one.png | rename it to content/holiday-pictures/one.png, and write"
                        + " /holiday-pictures/one.png where it is used"
            })
    void aNameThatFitsIsOffered(String name, String hint) throws IOException {
        write(name, GOOD);

        assertThat(read().findings())
                .extracting(finding -> finding.hint().orElse(""))
                .containsExactly(hint);
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

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ContentFiles read() {
        return read(LocalDate.of(2026, 9, 1));
    }

    private ContentFiles read(LocalDate asOf) {
        return read(ContentSettings.DEFAULT, asOf);
    }

    private ContentFiles read(ContentSettings settings, LocalDate asOf) {
        return ContentFolder.read("content", folder, settings, asOf, new ContentMemory(SourceFiles.unremembered()));
    }
}
