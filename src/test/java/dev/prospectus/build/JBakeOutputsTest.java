package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What JBake makes beside pages, where the comparison with JBake itself says nothing: switches, odd names, and what our own outputs make of it. */
class JBakeOutputsTest {

    private static final String LIST =
            "<!doctype html><title>${content.type}</title><ul><#list published_posts as post>"
                    + "<li><a href=\"${content.rootpath}${post.uri}\">${post.title}</a></li></#list></ul>";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void siteWithTwoPosts() {
        site = new SmallSite(folder)
                .with("jbake.properties", "render.tags=true\n")
                .with("templates/post.ftl", "<!doctype html><title>${content.title}</title>${content.body}")
                .withPost("one", "2026-08-01", "tags=Maths, What? Why: *now*\n")
                .withPost("two", "2026-09-01", "tags=maths\n")
                .withPost("later", "2026-12-01", "tags=later\n");
    }

    @Test
    void tagsThatDifferInCapitalsHaveOnePageCalledAsTheNewestCallsIt() throws IOException {
        site.with(
                "templates/tags.ftl",
                "<title>${tag}</title><#list tag_posts as post><i>${post.title}</i></#list>"
                        + "<#list tags as one><a href=\"${content.rootpath}${one.uri}\">${one.name}</a></#list>");

        Document page = site.page("/tags/maths.html");

        assertThat(page.title()).isEqualTo("maths");
        assertThat(page.select("i").eachText()).containsExactly("Post two", "Post one");
        assertThat(page.select("a").eachAttr("href"))
                .isEqualTo(List.of("/small/tags/maths.html", "/small/tags/tag-what-why-now.html"));
        assertThat(site.page("/tags/tag-what-why-now.html").title()).isEqualTo("What? Why: *now*");
    }

    @ParameterizedTest
    @CsvSource({"true, https://hub.example.org/small/a%20b/x.svg", "false, /small/a%20b/x.svg"})
    void picturesBeginInTheFolderOfTheFile(String host, String address) throws IOException {
        site.with(
                        "jbake.properties",
                        "img.path.update=true\nimg.path.prepend.host=" + host
                                + "\nuri.noExtension=true\nuri.noExtension.prefix=/\n")
                .with("content/a b/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>")
                .with(
                        "content/a b/one.md",
                        "title=One\ntype=post\nstatus=published\ndate=2026-08-01\n~~~~~~\n![A](x.svg) ![B](../a%20b/x.svg)\n");

        assertThat(site.page("/a b/one/").select("img").eachAttr("src")).containsExactly(address, address);
    }

    @Test
    void aSwitchTurnsEachOff() throws IOException {
        site.with("templates/archive.ftl", LIST).with("templates/index.ftl", LIST);

        assertThat(site.page("/archive.html").title()).isEqualTo("archive");
        assertThat(site.page("/").title()).isEqualTo("masterindex");
        assertThat(site.page("/").select("li").eachText()).containsExactly("Post two", "Post one");

        site.with("jbake.properties", "render.archive=false\nrender.index=no\n");

        assertThat(site.publishes("/archive.html", false)).isFalse();
        assertThat(site.page("/").title()).isEqualTo("Small Maths Hub: A few words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><title>ü</title>",
                "<title>ü</title>",
                "<!DOCTYPE html>\n<HTML class=\"a>b\" lang=en>\n<title>ü</title>",
                "<!-- ours --><!doctype html><html><title>ü</title>"
            })
    void aHomePageOfTheSitesOwnTemplateSaysWhenItWasBuilt(String template) throws IOException {
        site.with("templates/index.ftl", template).with("templates/archive.ftl", LIST);

        Document home = site.page("/");
        assertThat(home.title()).isEqualTo("ü");
        assertThat(home.expectFirst("html").attr("data-as-of")).isEqualTo("2026-09-30T23:00:00Z");
        assertThat(home.expectFirst("html").attr("data-fresh-until")).isEqualTo("2026-10-07T23:00:00Z");
        assertThat(BuiltSite.asOf(site.text("/"))).contains("2026-09-30T23:00:00Z");
        assertThat(site.text("/")).endsWith(template.substring(template.indexOf("<title>")));
        assertThat(site.text("/archive.html")).doesNotContain("data-as-of");
    }

    @Test
    void onlyPagesOfThisThemeHaveTwins() throws IOException {
        site.with("content/about.md", "title=About us\ntype=page\nstatus=published\n~~~~~~\nText.\n")
                .with("templates/index.ftl", LIST);

        assertThat(site.publishes("/index.md", false)).isFalse();
        assertThat(site.publishes("/news/two.md", false)).isFalse();
        assertThat(site.publishes("/about.md", false)).isTrue();

        site.with("templates/page.ftl", "<title>${content.title}</title>");

        assertThat(site.publishes("/about.md", false)).isFalse();
        assertThat(site.text("/llms.txt")).contains("[About us](https://hub.example.org/small/about.html)");
    }

    @Test
    void aTemplateThatUsesTheThemesLayoutIsOneOfOurs() throws IOException {
        site.with("content/about.md", "title=About us\ntype=page\nstatus=published\n~~~~~~\nText.\n")
                .with("templates/page.ftl", "<#include \"parts/top.ftl\">")
                .with(
                        "templates/parts/top.ftl",
                        "<#import \"/layout.ftlh\" as layout><@layout.page><p>${content.body}</p></@layout.page>");

        assertThat(site.publishes("/about.md", false)).isTrue();
    }

    @Test
    void searchEnginesKnowThePagesButNoFeed() throws IOException {
        site.with("templates/archive.ftl", LIST).with("templates/feed.ftl", "<rss/>");

        assertThat(site.text("/sitemap.xml"))
                .contains("<loc>https://hub.example.org/small/archive.html</loc>")
                .doesNotContain("feed.xml");
        assertThat(site.text("/feed.xml")).isEqualTo("<rss/>");
    }

    @Test
    void xmlOfTemplatesIsXml() throws IOException {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a href=\"/find?html=1\">${config.site_host?xml}</a>\n";
        site.with("templates/feed.ftl", xml).with("templates/sitemap.ftl", xml);

        for (String path : List.of("/feed.xml", "/sitemap.xml")) {
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(site.text(path)))))
                    .as(path)
                    .doesNotThrowAnyException();
        }
        assertThat(site.text("/feed.xml"))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("/find?html=1\"");
    }

    @Test
    void aPageWithoutADateHasTheDayOfTheBuild() throws IOException {
        site.with("content/about.md", "title=About us\ntype=page\nstatus=published\n~~~~~~\nText.\n")
                .with("templates/page.ftl", "<p>${content.date?string('yyyy-MM-dd HH:mm Z')}</p>");

        assertThat(site.page("/about.html").select("p").text()).isEqualTo("2026-10-01 00:00 +0100");
    }

    @Test
    void aListOnSeveralPagesTellsItsOwnPostsOnly() throws IOException {
        site.with("jbake.properties", "index.paginate=true\nindex.posts_per_page=1\n")
                .with(
                        "templates/index.ftl",
                        LIST + "<p>${currentPageNumber}/${numberOfPages} "
                                + "${previousFileName!\"-\"} ${nextFileName!\"-\"}</p>");

        assertThat(site.page("/").select("li").eachText()).containsExactly("Post two");
        assertThat(site.page("/").select("p").text()).isEqualTo("1/2 - 2/");
        assertThat(site.page("/2/").select("li").eachText()).containsExactly("Post one");
        assertThat(site.page("/2/").select("p").text()).isEqualTo("2/2 -");
        assertThat(site.publishes("/3/", false)).isFalse();
    }

    @Test
    void whereTheSiteHasNoTemplateTheThemesPageStands() throws IOException {
        assertThat(site.page("/").title()).isEqualTo("Small Maths Hub: A few words");
        assertThat(site.text("/feed.xml")).contains("http://www.w3.org/2005/Atom");
    }

    @Test
    void aPageOfTheAuthorsAtTheSameAddressIsAFinding() throws IOException {
        site.with("templates/archive.ftl", LIST)
                .with("content/archive.md", "title=Old news\ntype=page\nstatus=published\n~~~~~~\nText.\n");

        assertThat(site.errors()).singleElement().asString().contains("SIT008", "/archive.html", "content/archive.md");
    }

    @Test
    void linksMayBeginWhereTheirPageStands() throws IOException {
        site.with("content/visit/bus.md", """
                        title=Bus
                        type=page
                        status=published
                        ~~~~~~
                        [One](../news/one.html), [map](./map.html#top), [gone](gone.html), [out](../../../news/two.html)
                        """)
                .with("content/visit/map.md", "title=Map\ntype=page\nstatus=published\n~~~~~~\n[Bus](bus.html)\n");

        assertThat(site.errors())
                .singleElement()
                .asString()
                .startsWith("content/visit/bus.md:5:")
                .contains("this link leads to '/visit/gone.html', which does not exist");
    }
}
