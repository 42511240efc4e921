package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that stand whole in templates made for JBake, on a site below {@code /small/}. */
final class DeadTemplateLinksTest {

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void aBlog() {
        site = new SmallSite(folder)
                .with("jbake.properties", "feed.file=news.xml\n")
                .with("assets/css/own.css", "p { margin: 0 }")
                .with(
                        "content/My trip.md",
                        "title=Trip\ntype=page\nstatus=published\naliases=/old.html\n~~~~~~\nText.\n")
                .with("content/soon.md", "title=Soon\ntype=page\nstatus=draft\n~~~~~~\nText.\n")
                .with("content/broken.md", "title=Broken\ntype=page\nstatus=x\n~~~~~~\nText.\n")
                .with("templates/page.ftl", "<title>x</title>\n<#include \"menu.ftl\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"${content.rootpath}My+trap.html\">x</a> | 29 | /My+trap.html | did you mean '/My+trip.html'?",
                "<script src='/small/js/none.js'></script> | 14 | /js/none.js | write the address",
                "<a href=\"${config.site_host}/none/#top\">x</a> | 29 | /none/ | write the address",
                "<link href=\"<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/no.css\"> | 71 | /css/no.css | write the address"
            })
    void whatLeadsNowhereIsFoundWhereItStands(String link, int column, String path, String hint) throws IOException {
        site.with("templates/menu.ftl", "<p>\n" + link);

        assertThat(site.prepared(false).findings())
                .filteredOn(finding -> finding.code().equals("TPL007"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.toString())
                            .isEqualTo("templates/menu.ftl:2:" + column + ": warning[TPL007]: this link leads to '"
                                    + path + "', which does not exist");
                    assertThat(finding.hint().orElseThrow()).startsWith(hint);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"${content.rootpath}My+trip.html\">",
                "<a href=\"/small/My+trip.html?a=b#c\">",
                "<a href=\"${content.rootpath}\">",
                "<a href=\"${content.rootpath}index.html\">",
                "<a href=\"${config.site_host}/\">",
                "<link href='${content.rootpath}css/own.css'>",
                "<a href=\"${content.rootpath}old.html\">",
                "<a href=\"${content.rootpath}soon.html\">",
                "<a href=\"${content.rootpath}broken.html\">",
                "<a href=\"${content.rootpath}news/\">",
                "<a href=\"/elsewhere/on-this-host.html\">",
                "<a href=\"//example.org/x\">",
                "<a href=\"relative.html\">",
                "<a href=\"${content.rootpath}${content.uri}\">",
                "<a href=\"${content.rootpath}tags/<#if true>x</#if>.html\">",
                "<!-- <a href=\"/small/none.html\"> --><#-- <a href=\"/small/none.html\"> -->"
            })
    void whatLeadsSomewhereOrCantBeToldIsNoFinding(String link) throws IOException {
        site.with("templates/menu.ftl", link);

        assertThat(site.findings("TPL007")).isEmpty();
    }

    @Test
    void templatesOfThisThemeAreNotLookedAt() throws IOException {
        site.with(
                "templates/page.ftl",
                "<#import \"layout.ftlh\" as layout><@layout.page><a href=\"/small/no.html\">x</a></@layout.page>");

        assertThat(site.findings("TPL007")).isEmpty();
    }
}
