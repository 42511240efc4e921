package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with {@code jbake.properties} has its pages where JBake put them. */
class JBakeAddressesTest {

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"20\" height=\"10\"/></svg>";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void siteOfABlog() throws IOException {
        site = new SmallSite(folder)
                .with("jbake.properties", "feed.file=rss.xml\ntag.path=topics\nrender.tagsindex=true\n")
                .with("content/Trips/My first trip.md", """
                        title=First
                        type=post
                        status=published
                        date=2026-09-01
                        tags=new songs, c#
                        ~~~~~~
                        To [the café](/Caf%C3%A9+&+Co.html).
                        """)
                .with("content/Café & Co.md", "title=Café\ntype=page\nstatus=published\n~~~~~~\nText.\n")
                .with("content/teams/index.md", "title=Teams\ntype=page\nstatus=published\n~~~~~~\nText.\n");
    }

    @Test
    void linksToPagesAreEscapedAndTheirFilesAreNot() throws IOException {
        Document news = site.page("/news/");

        assertThat(news.select("main a[href*=Trips]").attr("href")).isEqualTo("/small/Trips/My+first+trip.html");
        assertThat(site.page("/Trips/My+first+trip.html").select("main p a").attr("href"))
                .isEqualTo("/small/Caf%C3%A9+&+Co.html");
        assertThat(site.page("/Café+&+Co.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://hub.example.org/small/Caf%C3%A9+&+Co.html");
        assertThat(site.text("/sitemap.xml"))
                .contains("https://hub.example.org/small/Caf%C3%A9+&amp;+Co.html</loc>")
                .contains("https://hub.example.org/small/teams/</loc>");
        assertThat(site.text("/feeds/news.atom"))
                .contains("<id>https://hub.example.org/small/Trips/My+first+trip.html</id>");
        assertThat(site.text("/llms.txt")).contains("https://hub.example.org/small/Caf%C3%A9+&+Co.md");
        assertThat(site.publishes("/Café+&+Co.md", false)).isTrue();
    }

    @Test
    void anIndexStandsAtItsFolder() throws IOException {
        assertThat(site.page("/teams/").select("h1").text()).isEqualTo("Teams");
        assertThat(site.publishes("/teams.html", false)).isFalse();
    }

    @Test
    void jbakesListsLeadToTheThemesPages() throws IOException {
        assertThat(leadsTo("/archive.html")).isEqualTo("/small/news/");
        assertThat(leadsTo("/topics/new songs.html")).isEqualTo("/small/news/tag/new-songs/");
        assertThat(leadsTo("/topics/")).isEqualTo("/small/news/");
        assertThat(site.text("/rss.xml")).isEqualTo(site.text("/feed.xml")).contains("<title>First</title>");
        assertThat(site.publishes("/tags/new songs.html", false)).isFalse();
    }

    @Test
    void whatSettingsTurnOffHasNoAddress() throws IOException {
        site.with("jbake.properties", "render.archive=false\nrender.tags=false\nrender.tagsindex=true\n");

        assertThat(site.publishes("/archive.html", false)).isFalse();
        assertThat(site.publishes("/tags/new songs.html", false)).isFalse();
    }

    @Test
    void aPageAtAnAddressOfAListStays() throws IOException {
        site.with("content/archive.md", "title=Our archive\ntype=page\nstatus=published\n~~~~~~\nText.\n");

        assertThat(site.page("/archive.html").select("h1").text()).isEqualTo("Our archive");
    }

    @Test
    void pagesMayStandInFoldersAsJBakeHasIt() throws IOException {
        site.with("jbake.properties", "uri.noExtension=true\nuri.noExtension.prefix=/Trips/\n");

        assertThat(site.page("/Trips/My+first+trip/").select("h1").text()).isEqualTo("First");
        assertThat(site.page("/Café+&+Co.html").select("h1").text()).isEqualTo("Café");
    }

    @Test
    void aLinkToAnAddressThatTheSiteHadWithoutItsSettingsIsFound() throws IOException {
        site.with(
                "content/a.md",
                "title=A\ntype=page\nstatus=published\n~~~~~~\n[x](/teams/index.html) [y](/a/) [z](/Caf%C3%A9%20&%20Co.html)\n");

        assertThat(site.errors())
                .extracting(error -> error.replaceAll(".*(LNK\\d+).*'(/[^']*)'.*", "$1 $2"))
                .isEqualTo(List.of("LNK001 /a/", "LNK001 /Caf%C3%A9%20&%20Co.html"));
    }

    @Test
    void linksMayBeRelativeToTheirPage() throws IOException {
        site.with("assets/img/Our hall.svg", DRAWING).with("content/Trips/second.md", """
                        title=Second
                        type=page
                        status=published
                        ~~~~~~
                        [a](My+first+trip.html#top) [b](../teams/) [c](../teams/index.html?x=1) [d](gone.html) [e](../../out.html)

                        ![Hall](../img/Our%20hall.svg)

                        ![Hall](/img/Our%20hall.svg)

                        ![Hall](Our%20hall.svg)
                        """);

        assertThat(site.errors())
                .extracting(error -> error.replaceAll("(?s).*:(\\d+:\\d+): error\\[(LNK\\d+)].*", "$2 $1"))
                .containsExactlyInAnyOrder("LNK001 5:73", "LNK001 5:88", "LNK003 11:1");
    }

    @Test
    void aTypeWhoseTemplateDidNotComeAlongIsShownAsAPage() throws IOException {
        site.with("jbake.properties", "template.song.file=song.gsp\n")
                .with("content/river.md", "title=The river\ntype=song\nstatus=published\n~~~~~~\nText.\n");

        assertThat(site.page("/river.html").select(".site-header, main h1").eachText())
                .contains("The river");
    }

    @Test
    void assetsStandAtTheRoot() throws IOException {
        site.with("assets/css/base.css", "a{}")
                .with("assets/img/hall.svg", DRAWING)
                .with("assets/vendor/a.less", "x")
                .with("assets/vendor/b.less", "x")
                .with("assets/demo/index.html", "<script>x</script>")
                .with(
                        "content/hall.md",
                        "title=Hall\ntype=page\nstatus=published\n~~~~~~\n![Our hall](/img/hall.svg)\n");

        assertThat(site.errors()).isEmpty();
        assertThat(site.publishes("/css/base.css", false)).isTrue();
        assertThat(site.page("/hall.html").select("main img").attr("src")).isEqualTo("/small/img/hall.svg");
        assertThat(site.text("/img/hall.svg")).contains("<svg");
        assertThat(site.publishes("/vendor/a.less", false)).isFalse();
        assertThat(site.findings("JBK016"))
                .satisfiesExactly(
                        finding -> assertThat(finding)
                                .startsWith(
                                        "assets/demo/index.html: warning[JBK016]: left out: a page in HTML is published from"),
                        finding -> assertThat(finding)
                                .startsWith("assets/vendor/a.less: warning[JBK016]: left out: files that end in .less")
                                .contains("; so are assets/vendor/b.less"));
    }

    @Test
    void faultsOfAPictureAmongAssetsAreToldThere() throws IOException {
        site.with("assets/img/hall.svg", "<svg");

        assertThat(site.errors()).singleElement().asString().startsWith("assets/img/hall.svg:");
    }

    @Test
    void anAssetInThePlaceOfAPageOrOfContentIsAFinding() throws IOException {
        site.with("assets/teams/index.html", "teams: a proof")
                .with("content/a.txt", "x")
                .with("assets/a.txt", "x");
        site.with("content/news.txt", "x").with("assets/news", "x");

        assertThat(site.errors())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error)
                                .startsWith("assets/a.txt: error[JBK009]: 'content/a.txt' has the same"),
                        error -> assertThat(error).startsWith("assets/news: error[SIT008]"));
    }

    @Test
    void withoutJBakesSettingsTheFolderIsNotPublished() throws IOException {
        Files.delete(folder.resolve("jbake.properties"));
        Files.delete(folder.resolve("content/Café & Co.md"));
        Files.delete(folder.resolve("content/Trips/My first trip.md"));
        site.with("assets/css/base.css", "a{}");

        assertThat(site.publishes("/css/base.css", false)).isFalse();
        assertThat(site.errors()).isEmpty();
    }

    private String leadsTo(String path) throws IOException {
        return site.page(path).select("main a").attr("href");
    }
}
