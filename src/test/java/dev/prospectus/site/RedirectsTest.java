package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser follows old addresses on a host that knows no redirects. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RedirectsTest {

    @TempDir
    private static Path folder;

    private BuiltSite site;
    private Visit visit;

    @BeforeAll
    void build() throws IOException {
        site = new MadeUpSite(folder.resolve("hub"))
                .withProgramme("number", "Number", "teacher")
                .with("data/cohorts/2026-27/number.yml", """
                        cohorts:
                          - id: spring
                            title: Spring group
                            aliases: [/programmes/number/2026-27-march/]
                        """)
                .with("content/team.md", """
                        title=The team
                        type=page
                        status=published
                        aliases=/Who%20we%20are.html, /people
                        ~~~~~~
                        We work in schools.
                        """)
                .with("data/redirects.yml", """
                        /old.html: /contact/
                        /Courses.aspx: /programmes/number/
                        /list.php: /programmes/
                        /list.php?id=7: /programmes/number/
                        /list.php?id=7&view=dates: /calendar/
                        /only.asp?p=1: /contact/
                        /only.asp?p=2: /glossary/?from=old#terms
                        /files/guide.pdf: /team/
                        """)
                .built();
        visit = new Visit(Visit.LAPTOP, site);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "old.html, contact/",
        "old.html?a=1&b=%20#top, contact/?a=1&b=%20#top",
        "Courses.aspx, programmes/number/",
        "Courses.aspx?utm=post#dates, programmes/number/?utm=post#dates",
        "list.php, programmes/",
        "list.php?page=2, programmes/?page=2",
        "list.php?id=7, programmes/number/",
        "list.php?page=2&id=7#x, programmes/number/?page=2#x",
        "list.php?view=dates&id=7, calendar/",
        "list.php?id=77, programmes/?id=77",
        "only.asp?p=1, contact/",
        "only.asp?p=2&q=3, glossary/?from=old#terms",
        "files/guide.pdf, team/",
        "Who%20we%20are.html, team/",
        "people, team/",
        "programmes/number/2026-27-march/, programmes/number/2026-27-spring/"
    })
    void oldAddressLeadsToTheNewOneWithItsQueryAndFragment(String old, String now) {
        visit.open(old);
        visit.page().waitForURL(url -> !url.contains(old.replaceFirst("[?#].*", "")));

        assertThat(visit.address()).isEqualTo(now);
        assertThat(visit.page().locator("h1").first().innerText()).isNotEqualTo("This page has moved");
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void queryThatLeadsNowhereStaysAndShowsAllPages() {
        visit.open("only.asp?p=3");

        assertThat(visit.address()).isEqualTo("only.asp/?p=3");
        assertThat(visit.visible("main a")).containsExactly("/contact/", "/glossary/?from=old#terms");
    }

    @Test
    void withoutScriptsTheSamePageFollowsAtOnce() throws IOException {
        try (Visit plain = new Visit(Visit.LAPTOP.withoutScripts(), site)) {
            plain.open("Courses.aspx?utm=post");
            plain.page().waitForURL(url -> url.endsWith("/programmes/number/"));

            assertThat(plain.visible("h1")).containsExactly("Number");
        }
    }

    @Test
    void everyPageThatLeadsOnSaysWhereToInItsText() throws IOException {
        assertThat(Jsoup.parse(site.files().get("files/guide.pdf/index.html"), "UTF-8")
                        .select("main a")
                        .attr("href"))
                .isEqualTo("/team/");
        assertThat(site.files()).doesNotContainKeys("files/guide.pdf", "Courses.aspx", "list.php");
    }
}
