package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hub's own pages, its news, and addresses that have moved. */
class ContentPagesTest {

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void newSite() {
        site = new SmallSite(folder);
    }

    @Test
    void newsIsNewestFirstUnderItsYears() throws IOException {
        site.withPost("b", "2026-02-01", "summary=Short.\n")
                .withPost("a", "2025-12-31", "")
                .withPost("c", "2026-09-01", "");

        Document page = site.page("/news/");

        assertThat(page.select("main h2").eachText()).containsExactly("2026", "2025");
        assertThat(page.select(".news-list h3").eachText()).containsExactly("Post c", "Post b", "Post a");
        assertThat(page.select(".news-list time").eachText())
                .containsExactly("1 September 2026", "1 February 2026", "31 December 2025");
        assertThat(page.select(".news-list a").eachAttr("href"))
                .containsExactly("/small/news/c/", "/small/news/b/", "/small/news/a/");
        assertThat(page.text()).contains("Short.");
    }

    @Test
    void postLeadsToItsNeighboursInTime() throws IOException {
        site.withPost("b", "2026-02-01", "").withPost("a", "2025-12-31", "").withPost("c", "2026-09-01", "");

        assertThat(neighbours("/news/a/")).isEqualTo("next /small/news/b/");
        assertThat(neighbours("/news/b/")).isEqualTo("next /small/news/c/ prev /small/news/a/");
        assertThat(neighbours("/news/c/")).isEqualTo("prev /small/news/b/");
    }

    @Test
    void tagsThatDifferInCapitalsAreOneTopic() throws IOException {
        site.withPost("a", "2026-01-01", "tags=Case study, primary\n").withPost("b", "2026-02-01", "tags=case study\n");

        assertThat(site.page("/news/tag/case-study/").select(".news-list h3").eachText())
                .containsExactly("Post b", "Post a");
        assertThat(site.page("/news/a/").select(".chips a").eachAttr("href"))
                .containsExactly("/small/news/tag/case-study/", "/small/news/tag/primary/");
        assertThat(site.page("/news/tag/primary/").select("[aria-current=page]").eachText())
                .contains("primary 1 post");
    }

    @Test
    void postWaitsForItsDay() throws IOException {
        site.withPost("today", "2026-10-01", "").withPost("tomorrow", "2026-10-02", "");

        assertThat(site.publishes("/news/today/", false)).isTrue();
        assertThat(site.publishes("/news/tomorrow/", false)).isFalse();
        assertThat(site.publishes("/news/tomorrow/", true)).isTrue();
        assertThat(site.publishes("/news/tomorrow.html", false)).isFalse();
    }

    @Test
    void redirectLeadsOnAtOnceAndIsNotIndexed() throws IOException {
        site.with("data/redirects.yml", "/old/page.html: /contact/\n/gone: https://other.example.org/x\n");

        Document page = site.page("/old/page.html");
        Document away = site.page("/gone/");

        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=/small/contact/");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://hub.example.org/small/contact/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
        assertThat(page.select("script[src]").attr("data-target")).isEqualTo("/small/contact/");
        assertThat(page.select("main a").attr("href")).isEqualTo("/small/contact/");
        assertThat(away.select("main a").attr("href")).isEqualTo("https://other.example.org/x");
    }

    @Test
    void redirectFromAnAddressThatNoFileCanHaveIsAFinding() throws IOException {
        site.with("data/redirects.yml", "/old.php%2fx: /contact/\n/a*: /contact/\n/b.html#top: /contact/\n");

        assertThat(site.errors())
                .satisfiesExactly(
                        slash -> assertThat(slash).contains("data/redirects.yml:1:1", "holds an escaped slash"),
                        star -> assertThat(star).contains("data/redirects.yml:2:1", "stands for several addresses"),
                        hash -> assertThat(hash).contains("data/redirects.yml:3:1", "has a part behind '#'"));
    }

    @Test
    void siteTemplateOfItsOwnTypeSeesTheFrame() throws IOException {
        site.with(
                        "templates/leaflet.ftlh",
                        "${frame.site.name}: ${content.title}, ${content.colour}, ${content.none!'-'}")
                .with("content/a.md", "title=A & B\ntype=leaflet\nstatus=published\ncolour=<red>\n~~~~~~\nText.\n");

        assertThat(site.text("/a/")).isEqualTo("Small Maths Hub: A &amp; B, &lt;red&gt;, -");
    }

    /** JBake lists the pages of a type under its plural, which must be no name that the built-in templates use. */
    @Test
    void typesWhosePluralIsAnotherNameBreakNoPage() throws IOException {
        for (String type : List.of("figure", "topic")) {
            site.with("templates/" + type + ".ftlh", "<p>${content.title}</p>")
                    .with("content/a-" + type + ".md", "title=A\ntype=" + type + "\nstatus=published\n~~~~~~\nText.\n");
        }
        site.withPost("one", "2026-09-01", "tags=Venue\n");

        assertThat(site.page("/news/one/").select("[aria-labelledby=_topics] a").eachText())
                .containsExactly("Venue");
    }

    @Test
    void templatesThatEscapeByHandDoNotEscapeTwice() throws IOException {
        site.with(
                        "templates/leaflet.ftl",
                        "<#escape x as x?xml>${content.title}</#escape> ${content.title?html} ${content.title}")
                .with("content/a.md", "title=A & B\ntype=leaflet\nstatus=published\n~~~~~~\nText.\n");

        assertThat(site.text("/a/")).isEqualTo("A &amp; B A &amp; B A &amp; B");
    }

    private String neighbours(String path) throws IOException {
        return String.join(
                " ",
                site.page(path).select(".neighbours a").stream()
                        .map(link -> link.attr("rel") + " " + link.attr("href"))
                        .toList());
    }
}
