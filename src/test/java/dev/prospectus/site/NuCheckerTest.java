package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.RichText;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page of the sample site is valid HTML, to the last warning. Once the checker is there, a page takes it some
 * hundredths of a second, so none is left out.
 */
@Tag("site")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NuCheckerTest {

    private final NuChecker checker = new NuChecker();

    @Test
    void theCheckerSeesErrorsAndWarnings() throws IOException {
        assertThat(checker.findings(
                        URI.create("https://example.org/"),
                        "<!DOCTYPE html><html lang=en><title>t</title><p id=a><div id=a></p><section>x</section>"))
                .anyMatch(finding -> finding.contains("error: Duplicate ID"))
                .anyMatch(finding -> finding.contains("warning: Section lacks heading"));
    }

    @Test
    void aDataBlockIsNoScriptAndAnyOtherStillIs() throws IOException {
        String page =
                "<!DOCTYPE html><html lang=en><head><meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">"
                        + "<title>t</title>%s</head><body><p>x</p></body></html>";
        URI address = URI.create("https://example.org/");
        assertThat(checker.findings(address, page.formatted("<script type=\"application/ld+json\">{}</script>")))
                .isEmpty();
        assertThat(checker.findings(address, page.formatted("<script>go()</script>")))
                .anyMatch(finding -> finding.contains("Inline script violates Content Security Policy"));
    }

    @Test
    void htmlOfAuthorsBecomesValid() throws IOException {
        String written = """
                <center><font size=2>Welcome</font></center><P CLASS=MsoNormal style="margin:0">One<p>Two<o:p></o:p>
                <ul><li>a<ul><li>b</ul><ul><li>c</ul></ul><li>alone<dt>alone<figcaption>alone</figcaption>
                <table border=1 width="100%"><caption>Days</caption><tr><th scope=col abbr=d>Day<td align=right>9</table>
                <details open><summary><h2>More</h2></summary><dl><dt>t<dd>d</dl></details><nav><main><h2 id="A b">T</h2></main></nav>
                <figure><img src="/a.png" alt="A" width=10><figcaption>C</figcaption></figure><img src=x:y alt=gone>
                <iframe src="https://www.youtube.com/embed/abcdefgh"></iframe> <a name=x>x</a> <ol reversed start=2><li value=4>x</ol>
                """;
        String body = Markdown.create("", path -> Optional.empty()).html(new RichText(written, RichText.Form.HTML));
        assertThat(checker.findings(
                        URI.create("https://example.org/"),
                        "<!DOCTYPE html><html lang=en><title>t</title><h1>t</h1>" + body))
                .isEmpty();
    }

    @Test
    void everyPageIsValid() throws IOException {
        BuiltSite site = BuiltSite.inFolder();
        List<String> findings = new ArrayList<>();
        for (SitePage page : site.pages()) {
            checker.findings(site.baseUrl().resolve(page.address()), page.html())
                    .forEach(finding -> findings.add(page + ":" + finding));
        }
        assertThat(findings).isEmpty();
    }
}
