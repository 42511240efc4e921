package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.OldAddress;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that JBake made and that has no programmes is a blog: nothing speaks of programmes or leads to pages about them. */
class BlogTest {

    private static final String PAGE = "title=%s\ntype=page\nstatus=published\n~~~~~~\nText.\n";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void blog() throws IOException {
        site = new SmallSite(folder)
                .with("jbake.properties", "")
                .with("content/about us.md", PAGE.formatted("About us"))
                .with("content/more/deep.md", PAGE.formatted("Deep"));
        for (int day = 1; day <= 12; day++) {
            site.withPost("p" + day, "2026-09-%02d".formatted(day), "tags=songs\n");
        }
    }

    @Test
    void theHomePageHasTheNewsAndThePages() throws IOException {
        Document home = site.page("/");

        assertThat(home.select("h1").text()).isEqualTo("A few words");
        assertThat(home.select("main h2").eachText()).containsExactly("Latest news", "Pages");
        assertThat(home.select(".news-list h3")).hasSize(10);
        assertThat(home.select(".news-list h3 a").get(0).attr("href")).isEqualTo("/small/news/p12.html");
        assertThat(home.select("main a:contains(All news)").attr("href")).isEqualTo("/small/news/");
        assertThat(home.select(".chips a").eachText()).containsExactly("About us", "Deep");
        assertThat(home.select("header nav li a").eachText()).containsExactly("About us", "News", "Contact");
        assertThat(home.select("header nav li a").get(0).attr("href")).isEqualTo("/small/about+us.html");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        Preparation made = site.prepared(false);
        assertThat(made.publishable()).isTrue();
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Output.Page page : made.plan().pages()) {
            String html = new String(made.renderer().render(page), StandardCharsets.UTF_8);
            for (Element link : Jsoup.parse(html).select("[href^=/small/]")) {
                String path = link.attr("href").substring("/small".length()).replaceAll("[?#].*", "");
                links++;
                if (made.plan().find(Routes.file(OldAddress.path(path))).isEmpty()) {
                    dead.add(page.about().path() + " " + path);
                }
            }
        }

        assertThat(links).isGreaterThan(200);
        assertThat(dead).isEmpty();
    }

    @Test
    void nothingSpeaksOfProgrammes() throws IOException {
        for (String path : List.of("/programmes/", "/find/", "/calendar/", "/pathways/", "/archive/", "/data/")) {
            assertThat(site.publishes(path, false)).as(path).isFalse();
        }
        assertThat(site.publishes("/api/v1/index.json", false)).isFalse();
        for (String path : List.of("/", "/404.html", "/news/", "/search/", "/llms.txt", "/contact/")) {
            assertThat(Jsoup.parse(site.text(path)).text())
                    .as(path)
                    .doesNotContainIgnoringCase("programme")
                    .doesNotContainIgnoringCase("booking");
        }
    }

    @Test
    void aPageOfItsOwnTakesThePlaceOfTheHomePage() throws IOException {
        site.with("content/index.md", PAGE.formatted("Welcome"));

        assertThat(site.errors()).isEmpty();
        assertThat(site.page("/").select("h1").text()).isEqualTo("Welcome");
    }

    @Test
    void aSiteThatJBakeDidNotMakeSaysThatItHasNoneYet() throws IOException {
        Files.delete(folder.resolve("jbake.properties"));
        Files.delete(folder.resolve("content/about us.md"));

        assertThat(site.page("/programmes/").select("main .empty").text()).isEqualTo("There are no programmes yet.");
    }
}
