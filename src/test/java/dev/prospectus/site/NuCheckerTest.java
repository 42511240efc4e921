package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
