package dev.prospectus.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.ContentPage;
import dev.prospectus.source.SourceFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StockJBakeSiteTest {

    /**
     * Not a constant: pages are read on several threads, and the lambda below belongs to this class. A thread calling it
     * would wait for the class's initialiser, and the initialiser for the thread.
     */
    private final ContentFiles site = ContentFolder.read(
            "content",
            Path.of("src/test/resources/sites/stock-jbake/content"),
            ContentSettings.DEFAULT,
            Instant.parse("2026-12-01T00:00:00Z"),
            new ContentMemory(SourceFiles.unremembered()));

    @Test
    void everyPageIsReadInTheOrderOfItsPath() {
        assertThat(site.findings()).isEmpty();
        assertThat(site.pages())
                .extracting(ContentPage::slug)
                .containsExactly(
                        "about",
                        "blog/2026/autumn-concert",
                        "blog/2026/first-rehearsal",
                        "blog/2026/spring-plans",
                        "join");
        assertThat(site.assets().keySet()).containsExactly("CNAME", "images/hall.svg");
    }

    @Test
    void headerAndBodyArriveAsWritten() {
        ContentPage post = page("blog/2026/first-rehearsal");

        assertThat(post.title()).isEqualTo("First rehearsal of the season");
        assertThat(post.date()).contains(LocalDate.of(2026, 9, 8));
        assertThat(post.isPost()).isTrue();
        assertThat(post.draft()).isFalse();
        assertThat(post.tags()).isEqualTo(List.of("rehearsal", "season 2026"));
        assertThat(post.properties()).isEqualTo(Map.of("formula", "a=b=c", "og", "{\"image\":\"hall\"}"));
        assertThat(post.body().source()).contains("*one*", "| Part |");
    }

    @Test
    void draftsAreFlagged() {
        assertThat(page("blog/2026/spring-plans").draft()).isTrue();
        assertThat(page("blog/2026/autumn-concert").summary()).contains("What we sing in November");
    }

    @Test
    void linesInTheBodyCanBeFoundInTheFile() {
        assertThat(site.bodyLines()).containsEntry("about.md", 7).containsEntry("join.md", 5);
        assertThat(Markdown.outline(page("about").body()).links())
                .singleElement()
                .satisfies(link -> assertThat(link.line()).isEqualTo(2));
    }

    @Test
    void separatorInTheMiddleOfALineIsText() {
        assertThat(page("blog/2026/autumn-concert").body().source()).contains("is only a line of waves");
    }

    @Test
    void databaseOfJBakeIsNotOnTheClassPath() {
        assertThatThrownBy(() -> Class.forName("com.orientechnologies.orient.core.Orient"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(System.getProperty("java.class.path")).contains("jbake-core").doesNotContain("orient");
        assertThat(getClass().getClassLoader().getResource("com/orientechnologies"))
                .isNull();
    }

    private ContentPage page(String slug) {
        return site.pages().stream()
                .filter(page -> page.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
