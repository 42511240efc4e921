package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that the law asks for, and what else every site has. */
class StatementPagesTest {

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void newSite() {
        site = new SmallSite(folder);
    }

    @Test
    void statementHasEveryPartOfTheModelStatement() throws IOException {
        Document page = site.page("/accessibility/");

        assertThat(page.select("h1, h2, h3").eachText())
                .containsExactly(
                        "Accessibility statement",
                        "How you can use this website",
                        "How accessible this website is",
                        "Feedback and contact information",
                        "Reporting accessibility problems with this website",
                        "Enforcement procedure",
                        "Technical information about this website’s accessibility",
                        "Compliance status",
                        "Non-accessible content",
                        "Non-compliance with the accessibility regulations",
                        "Disproportionate burden",
                        "Content that’s not within the scope of the accessibility regulations",
                        "What we’re doing to improve accessibility",
                        "Preparation of this accessibility statement");
        assertThat(page.select("main").text())
                .contains("the website of Small Maths Hub", "https://hub.example.org/small/", "The lead school")
                .contains("within 10 working days", "office@hub.example.org", "01632 960100")
                .contains("The old films have no subtitles.")
                .contains("prepared on 1 September 2026", "reviewed on 2 September 2026", "By hand with a keyboard.");
    }

    @ParameterizedTest
    @CsvSource({
        "full, fully compliant, We know of no part",
        "partial, partially compliant, Most of this website is accessible",
        "none, not compliant, Large parts of this website are not accessible"
    })
    void complianceIsStatedInTheTermsOfTheLaw(String level, String status, String inPlainWords) throws IOException {
        String problems = level.equals("full") ? "[]" : "[The old films have no subtitles.]";
        site.with(
                "site-config.yml",
                SmallSite.CONFIG
                        .replace("compliance: partial", "compliance: " + level)
                        .replaceAll("known-problems: .*", "known-problems: " + problems));

        assertThat(site.page("/accessibility/").select("main").text())
                .contains("This website is " + status + " with the Web Content Accessibility Guidelines version 2.2 AA")
                .contains(inPlainWords);
    }

    @ParameterizedTest
    @ValueSource(strings = {"england", "scotland", "wales"})
    void equalityAndHumanRightsCommissionEnforcesInGreatBritain(String nation) throws IOException {
        site.with("site-config.yml", SmallSite.CONFIG.replace("england", nation));

        Document page = site.page("/accessibility/");

        assertThat(page.text()).contains("(EHRC)", "(EASS)", "0808 800 0082").doesNotContain("ECNI");
        assertThat(page.select("a[href=https://www.equalityadvisoryservice.com/]"))
                .hasSize(1);
    }

    @Test
    void equalityCommissionEnforcesInNorthernIreland() throws IOException {
        site.with("site-config.yml", SmallSite.CONFIG.replace("england", "northern-ireland"));

        assertThat(site.page("/accessibility/").text())
                .contains("(ECNI)", "028 9050 0600")
                .doesNotContain("EHRC")
                .doesNotContain("EASS");
    }

    @Test
    void privacyNoticeTellsFromWhereTheSitesOwnTemplatesLoadSomething() throws IOException {
        site.with(
                        "templates/post.ftl",
                        "<title>${content.title}</title><link rel=stylesheet href=\"/x.css\">"
                                + "<script src=\"https://counter.example.com/c.js\"></script>")
                .with(
                        "templates/page.ftl",
                        "<title>x</title><img alt=\"\" src=\"https://hub.example.org/small/x.png\">")
                .with("content/css/x.css", "@import \"//fonts.example.net/a\";")
                .with("content/js/x.js", "load('https://tags.example.org/t.js');")
                .with("templates/assets/y.mjs", "load(`//more.example.org/t.js`);");

        assertThat(site.page("/privacy/").select("main").text())
                .contains(
                        "Parts of some pages may come from counter.example.com, fonts.example.net, more.example.org, tags.example.org.",
                        "may set cookies")
                .doesNotContain("sets no cookies", "no page loads", "hub.example.org/small");
    }

    @Test
    void privacyNoticeNamesControllerLogsAndRights() throws IOException {
        assertThat(site.page("/privacy/").select("main").text())
                .contains("no cookies", "The lead school", "office@hub.example.org", "logs for 14 days")
                .contains("Information Commissioner", "Last updated on 3 September 2026");
    }

    @Test
    void complaintsGoToTheAuthorityOfTheCountry() throws IOException {
        site.with(
                "site-config.yml",
                SmallSite.CONFIG.replace(
                        "nation: england",
                        "nation: elsewhere\n  law: European Accessibility Regulations\n  enforcement: Somebody enforces it."));
        assertThat(site.page("/privacy/").select("main").text())
                .contains("you can complain to the authority for data protection of your country")
                .doesNotContain("Information Commissioner", "ICO");
    }

    @Test
    void aHubSaysWhoHearsComplaints() throws IOException {
        site.with(
                "site-config.yml",
                SmallSite.CONFIG.replace(
                        "privacy:", "privacy:\n  complaints: You can turn to the Data Protection Commission."));
        assertThat(site.page("/privacy/").select("main").text())
                .contains("it costs nothing. You can turn to the Data Protection Commission. Last updated")
                .doesNotContain("Information Commissioner", "ICO");
    }

    @Test
    void missingPageLinksFromTheRootOfTheHost() throws IOException {
        Document page = site.page("/404.html");

        assertThat(page.select("h1").text()).isEqualTo("Page not found");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly("/small/programmes/", "/small/", "/small/contact/", "mailto:office@hub.example.org");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/small/assets/"));
    }

    @Test
    void glossaryIsOrderedAndLinksSynonymsThatAreTerms() throws IOException {
        site.with("data/glossary.yml", """
                work group: {meaning: Schools that work together.}
                TRG: {full: teacher research group, meaning: Teachers who plan together., synonyms: [Work group, circle]}
                """);

        Document page = site.page("/glossary/");

        assertThat(page.select("dt").eachText()).containsExactly("TRG", "work group");
        assertThat(page.select("nav[aria-label=Letters] a").eachAttr("href"))
                .containsExactly("#letter_t", "#letter_w")
                .allMatch(href -> page.selectFirst(href) != null);
        assertThat(page.select("#trg dd").eachText())
                .containsExactly(
                        "Teacher research group", "Teachers who plan together.", "Also called Work group, circle");
        assertThat(page.select("#trg a").eachAttr("href")).containsExactly("#work-group");
    }

    @Test
    void contactsBeginWithTheGeneralOne() throws IOException {
        site.with("data/contacts.yml", """
                bookings: {role: Bookings desk, email: bookings@hub.example.org}
                office: {role: Hub office, email: office@hub.example.org, about: Anything.}
                """);

        assertThat(site.page("/contact/").select("main h2").eachText()).containsExactly("Hub office", "Bookings desk");
    }

    @Test
    void pageOfTheHubTakesThePlaceOfTheGeneratedOne() throws IOException {
        site.with("content/contact.md", "title=Come and see us\ntype=page\nstatus=published\n~~~~~~\nRing twice.\n");

        assertThat(site.page("/contact/").select("h1").text()).isEqualTo("Come and see us");
    }

    @Test
    void pageOfTheHubAtAnyOtherGeneratedAddressIsAFinding() throws IOException {
        site.with("content/news.md", "title=News\ntype=page\nstatus=published\n~~~~~~\nNone.\n");

        assertThat(site.errors()).singleElement().asString().contains("content/news.md", "'/news/'");
    }
}
