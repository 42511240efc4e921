package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own templates arrive by pull request like its data, and get findings like it. */
final class SiteThemeTest {

    @TempDir
    Path temp;

    private Path site;
    private Path templates;

    @BeforeEach
    void assemble() throws IOException {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        templates = Files.createDirectories(site.resolve("templates"));
    }

    @Test
    void filesThatAreNoTemplatesAreFindingsOfACheck() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.ftlh"), "secret");
        Files.createSymbolicLink(templates.resolve("a.ftlh"), secret);
        Files.createSymbolicLink(templates.resolve("assets"), temp);
        Files.write(templates.resolve("layout.ftlh"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(templates.resolve("page.ftlh"), "x".repeat(2 << 20));

        assertThat(SiteBuilder.check(request()))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "templates/a.ftlh: error[FIL008]: this link leads out of the folder",
                        "templates/assets: error[FIL008]: this link leads out of the folder",
                        "templates/page.ftlh: error[FIL004]: the file is larger than 1024 KiB",
                        "templates/layout.ftlh:1:4: error[FIL005]: byte 0xE9 is not UTF-8");
    }

    @Test
    void aFaultInAnImportedTemplateIsReportedOnceAndThere() throws IOException {
        Files.writeString(templates.resolve("layout.ftlh"), "<#if x>");

        assertThat(built())
                .startsWith("templates/layout.ftlh:1:7: error[TPL001]: Unexpected end of file")
                .hasLineCount(1);
    }

    @Test
    void brokenTemplatesAreFindingsOfACheck() throws IOException {
        assertBroken("page.ftlh", "<p>\n<#if x>", ":2:7: error[TPL001]: Unexpected end of file");
        assertBroken("page.ftl", "a\nb\n<#list x as y>", ":3:14: error[TPL001]: Unexpected end of file");
        assertBroken("event.ftlh", "<p>\n${x", ":2:");
        assertBroken("parts/own.ftlh", "<#if>", ":1:2: error[TPL001]: ");
        assertBroken("page.ftlh", "<#ftl encoding=\"nope\">", ":1:1: error[TPL001]: the encoding 'nope' is not known");
        assertBroken("page.ftlh", "<p>\n${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}", ":2:");
        assertBroken("page.ftlh", "<#if x>\n".repeat(20_000) + "</#if>\n".repeat(20_000), ":20000:");
        String endless = " error[TPL001]: this calls itself again and again";
        assertBroken("page.ftlh", "<#macro menu>\n  <@menu/>\n</#macro><@menu/>", ":2:3:" + endless);
        assertBroken("page.ftlh", "<#macro a><@b/></#macro>\n<#macro b>\n<@a/></#macro>", ":1:11:" + endless);
        assertBroken("page.ftlh", "x\n<#include \"page.ftlh\">", ":2:1:" + endless);
    }

    @Test
    void aMacroMayCallItselfUnderACondition() throws IOException {
        for (String sound : List.of(
                "<#macro tree n><#if (n > 0)><@tree n=n-1/></#if></#macro><@tree n=3/>",
                "<#macro tree n><#if n == 0><#return></#if><@tree n=n-1/></#macro><@tree n=3/>",
                "<#-- <#macro m><@m/></#macro> --><#macro m>x</#macro><@m/>",
                "<#import \"layout.ftlh\" as layout><#macro page><@layout.page>x</@layout.page></#macro>")) {
            Files.writeString(templates.resolve("not-found.ftlh"), sound);
            assertThat(built()).as(sound).isEmpty();
        }
    }

    @Test
    void aConditionThatNeverEndsIsAFindingOfTheBuild() throws IOException {
        Files.writeString(
                templates.resolve("not-found.ftlh"),
                "<#macro tree n>\n<#if (n > 0)><@tree n=n+1/></#if></#macro><@tree n=3/>");
        assertThat(built()).startsWith("templates/not-found.ftlh:2:14: error[TPL001]: this calls itself");
    }

    @Test
    void pagesThatGrowWithoutAnEndAreFindingsOfTheBuild() throws IOException {
        for (String template : List.of(
                "<#list 1..1000000000 as x>" + "x".repeat(10_000) + "</#list>",
                "${'x'?left_pad(2000000000)}",
                "<#assign s='xxxxxxxxxx'><#list 1..40 as x><#assign s=s+s></#list>${s}")) {
            Files.writeString(templates.resolve("not-found.ftlh"), template);
            assertThat(built())
                    .as(template)
                    .startsWith("templates/not-found.ftlh: error[TPL001]: the page grows without an end")
                    .hasLineCount(1);
        }
    }

    private void assertBroken(String name, String template, String finding) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        assertThat(SiteBuilder.check(request())).singleElement().asString().startsWith("templates/" + name + finding);
        assertThat(built()).as("built").startsWith("templates/" + name + finding);
        Files.delete(file);
    }

    @Test
    void templatesAndAssetsThatNothingUsesAreFindings() throws IOException {
        Files.createDirectories(templates.resolve("parts"));
        Files.writeString(templates.resolve("programe.ftlh"), "<p>Ours</p>");
        Files.writeString(templates.resolve("parts/badge.ftlh"), "<p>Ours</p>");
        Files.writeString(templates.resolve("logo.svg"), "<svg/>");

        assertThat(GoldenFindings.text(SiteBuilder.check(request()))).isEqualTo("""
                        templates/logo.svg: warning[TPL004]: nothing reads 'logo.svg' here: assets stand in templates/assets/
                          hint: move it to templates/assets/logo.svg
                        templates/parts/badge.ftlh: warning[TPL004]: nothing uses the template 'parts/badge.ftlh': no page of the theme has its name, no page has the type 'parts/badge', and no other template includes it
                          hint: include it in another template, or delete it
                        templates/programe.ftlh: warning[TPL004]: nothing uses the template 'programe.ftlh': no page of the theme has its name, no page has the type 'programe', and no other template includes it
                          hint: did you mean 'programme.ftlh'?
                        """);
    }

    @Test
    void aTemplateIsUsedByItsNameATypeOrAnother() throws IOException {
        Files.createDirectories(templates.resolve("parts"));
        Files.writeString(templates.resolve("parts/badge.ftlh"), "<p>Ours</p>");
        Files.writeString(templates.resolve("event.ftlh"), "<#include \"parts/badge.ftlh\">");
        Files.writeString(templates.resolve("not-found.ftlh"), "<p>Nothing here</p>");
        Files.writeString(
                site.resolve("content/fair.md"),
                "title=Maths fair\ntype=event\nstatus=published\n~~~~~~\nCome along.\n");

        assertThat(SiteBuilder.check(request())).isEmpty();
    }

    @Test
    void jbakesTemplatesWantItsSettings() throws IOException {
        Files.writeString(templates.resolve("feed.ftl"), "<feed/>");

        assertThat(GoldenFindings.text(SiteBuilder.check(request()))).isEqualTo("""
                        templates/feed.ftl: warning[TPL004]: 'feed.ftl' is a template for JBake, and used only in a site that has its settings
                          hint: add the site's jbake.properties beside site-config.yml, by which pages also have JBake's addresses; or delete the template
                        """);

        Files.writeString(site.resolve("jbake.properties"), "render.feed=false\n");

        assertThat(SiteBuilder.check(request()))
                .noneMatch(finding -> finding.code().startsWith("TPL"));
    }

    @Test
    void templatesInOtherLanguagesAreOneFinding() throws IOException {
        for (String name : List.of("page.gsp", "post.gsp", "header.jade", "menu.pug")) {
            Files.writeString(templates.resolve(name), "h1");
        }

        assertThat(GoldenFindings.text(SiteBuilder.check(request()))).isEqualTo("""
                        templates/header.jade: warning[TPL005]: templates in Groovy and Jade are not used; this theme's own pages stand in their place: header.jade, menu.pug, page.gsp, post.gsp
                          hint: write them in Freemarker, as header.ftl and so on; or delete them
                        """);
    }

    @Test
    void whatTheServersPolicyForbidsIsFoundInTemplatesFromElsewhere() throws IOException {
        Files.writeString(templates.resolve("page.ftl"), """
                <!-- <style> --><link rel="stylesheet" href="/css/own.css">
                <script type="application/ld+json">{}</script><script src="/js/own.js"></script>
                <p style="color: red" onclick="go()">${content.body}</p>
                <script>go()</script>
                <script async src="//cdn.example.org/a.js"></script>
                """);
        Files.writeString(site.resolve("content/a.md"), "title=A\ntype=page\nstatus=published\n~~~~~~\nText.\n");

        assertThat(SiteBuilder.check(request()))
                .filteredOn(finding -> finding.code().equals("TPL006"))
                .extracting(finding -> finding.location().line() + " "
                        + finding.message().substring(0, finding.message().indexOf(':')))
                .containsExactlyInAnyOrder(
                        "3 a style in a tag",
                        "3 a script in a tag",
                        "4 a script in the page",
                        "5 a script of another site");

        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replaceFirst("(?m)^hosting:.*\n(?: .*\n)+", ""));

        assertThat(SiteBuilder.check(request()))
                .noneMatch(finding -> finding.code().equals("TPL006"));
    }

    @Test
    void whatOnlyJBakeHasIsNamedWithWhatTakesItsPlace() throws IOException {
        Files.writeString(templates.resolve("page.ftl"), "<p>\n  ${db.getPublishedCount(\"post\")} posts</p>");
        Files.writeString(site.resolve("content/a.md"), "title=A\ntype=page\nstatus=published\n~~~~~~\nText.\n");

        assertThat(built())
                .startsWith(
                        "templates/page.ftl:2:5: error[TPL001]: The following has evaluated to null or missing: db, while making")
                .contains("hint: there is no database here: use published_posts");
    }

    @Test
    void aMistakeBesideAnEscapeIsFoundByItsLine() throws IOException {
        Files.writeString(templates.resolve("page.ftl"), "<p>\n${content.title?html} ${nothing.there}</p>");
        Files.writeString(site.resolve("content/a.md"), "title=A\ntype=page\nstatus=published\n~~~~~~\nText.\n");

        assertThat(built()).startsWith("templates/page.ftl:2: error[TPL001]: ");
    }

    @Test
    void whatATemplateMissesIsNamed() throws IOException {
        Files.writeString(templates.resolve("not-found.ftlh"), "<p>${nothing.there}</p>\n");

        assertThat(built())
                .isEqualTo(
                        "templates/not-found.ftlh:1:6: error[TPL001]: The following has evaluated to null or missing:"
                                + " nothing, while making 404.html\n"
                                + "  hint: write ${nothing!} where it may be missing\n");
    }

    @Test
    void ownAssetsArePublished() throws IOException {
        Files.createDirectories(templates.resolve("assets/fonts"));
        Files.writeString(templates.resolve("assets/fonts/own.css"), "body {}");

        assertThat(built()).isEmpty();
        assertThat(site.resolve("dist/assets/fonts")).isDirectoryContaining("glob:**/own.*.css");
    }

    @Test
    void anAssetNamesOthersByTheirPlainNames() throws IOException {
        Files.createDirectories(templates.resolve("assets"));
        Files.writeString(templates.resolve("assets/own.js"), "export const a = 1;\n");
        Files.writeString(templates.resolve("assets/live.js"), "import { a } from \"./own.js\";\nconsole.log(a);\n");

        assertThat(built()).isEmpty();
        String page = Files.readString(site.resolve("dist/404.html"));
        String script = page.replaceAll("(?s).*src=\"[^\"]*/(assets/live\\.[0-9a-f]{10}\\.js)\".*", "$1");
        assertThat(site.resolve("dist").resolve(script))
                .content()
                .matches("(?s)import \\{ a } from \"\\./own\\.[0-9a-f]{10}\\.js\";\nconsole.*");
    }

    @Test
    void anAssetThatNamesWhatIsNotThereIsAFinding() throws IOException {
        Files.createDirectories(templates.resolve("assets"));
        Files.writeString(templates.resolve("assets/own.js"), "const a = 1;\nimport \"./brows.js\";\n");

        assertThat(built()).isEqualTo("""
                        templates/assets/own.js:2:9: error[TPL002]: the theme has no asset 'brows.js'
                          hint: did you mean 'browse.js'?
                        """);
        assertThat(site.resolve("dist")).doesNotExist();
    }

    @Test
    void assetsInACircleAreAFinding() throws IOException {
        Files.createDirectories(templates.resolve("assets"));
        Files.writeString(templates.resolve("assets/one.js"), "import \"./two.js\";\n");
        Files.writeString(templates.resolve("assets/two.js"), "import \"./one.js\";\n");

        assertThat(built()).isEqualTo("""
                        templates/assets/two.js:1:9: error[TPL003]: assets refer to one another in a circle: one.js, two.js
                          hint: move what they share into an asset of its own
                        """);
    }

    private String built() throws IOException {
        return GoldenFindings.text(
                SiteBuilder.build(request(), site.resolve("dist")).findings());
    }

    private BuildRequest request() {
        return new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2);
    }
}
