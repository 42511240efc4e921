package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site made for JBake is published as it is, once it has a site configuration and its contact. */
class StockJBakeBuildTest {

    private static final Path STOCK = Path.of("src/test/resources/sites/stock-jbake");

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void copyOfTheStockSite() throws IOException {
        try (Stream<Path> files = Files.walk(STOCK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(STOCK.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        site = new SmallSite(folder)
                .with(
                        "site-config.yml",
                        SmallSite.CONFIG.replace("https://hub.example.org/small/", "https://choir.example.org/"));
    }

    @Test
    void pageGoesThroughTheSitesOwnTemplates() throws IOException {
        Document page = site.page("/about.html");

        assertThat(page.title()).isEqualTo("About our choir");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/css/choir.css");
        assertThat(page.select("main strong").text()).isEqualTo("village choir");
        assertThat(page.select("footer").text()).isEqualTo("Find us at https://choir.example.org.");
        assertThat(page.select(".site-header")).isEmpty();
    }

    @Test
    void postShowsItsDateAndTags() throws IOException {
        site.with("site-config.yml", SmallSite.CONFIG.replace("hub.example.org/small/", "choir.example.org/"));

        Document post = site.page("/blog/2026/first-rehearsal.html");

        assertThat(post.select("time").text()).isEqualTo("8 September 2026");
        assertThat(post.select("ul li").eachText()).isEqualTo(List.of("rehearsal", "season 2026"));
        assertThat(post.select("main em").text()).isEqualTo("one");
    }

    @Test
    void listOfPostsIsNewestFirstAndPutsBodiesInAsMarkup() throws IOException {
        site.with(
                        "content/blog/2026/second.md",
                        "title=Second\ntype=post\nstatus=published\ndate=2026-09-20\n~~~~~~\nX.\n")
                .with("content/all.md", "title=All\ntype=index\nstatus=published\n~~~~~~\n");

        Document page = site.page("/all.html");

        assertThat(page.select("article h2").eachText()).containsExactly("Second", "First rehearsal of the season");
        assertThat(page.select("article a").eachAttr("href"))
                .containsExactly("blog/2026/second.html", "blog/2026/first-rehearsal.html");
        assertThat(page.select("article em").text()).isEqualTo("one");
    }

    /** The site has no templates of its own for them. */
    @Test
    void jbakesListsLeadToTheNews() throws IOException {
        assertThat(site.page("/archive.html").select("main a").attr("href")).isEqualTo("/news/");
        assertThat(site.page("/tags/season 2026.html").select("main a").attr("href"))
                .isEqualTo("/news/tag/season-2026/");
        assertThat(site.page("/news/").select("main a[href*=blog]").attr("href"))
                .isEqualTo("/blog/2026/first-rehearsal.html");
    }
}
