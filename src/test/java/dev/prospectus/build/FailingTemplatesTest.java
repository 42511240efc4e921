package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates made for JBake that fail at some pages: found before anything is published, and skipped where that is asked for. */
final class FailingTemplatesTest {

    private static final String HEADER = "type=post\nstatus=published\ndate=2026-09-01\ntitle=";

    @TempDir
    Path temp;

    private SmallSite small;
    private BuildRequest request;

    @BeforeEach
    void aBlog() {
        Path site = temp.resolve("site");
        request = new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2);
        small = new SmallSite(site)
                .with("jbake.properties", "render.tags=true\nfeed.file=news.xml\n")
                .with("content/one.md", HEADER + "One\nsong=La\n~~~~~~\nLa la. See [two](two.html).\n")
                .with("content/two.md", HEADER + "Two\n~~~~~~\nNo song.\n")
                .with("content/three.md", HEADER + "Three\ntags=x\n~~~~~~\nNo song either.\n")
                .with("templates/post.ftl", page("<p>${content.song}</p>"))
                .with("templates/tags.ftl", page("<#list db.getPosts() as post></#list>"))
                .with("templates/feed.ftl", "<rss><#list posts as post>${post.uri} </#list></rss>");
    }

    @Test
    void checkTellsEachFaultWithItsPages() throws IOException {
        assertThat(SiteBuilder.check(request.trying()))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "templates/post.ftl:1:34: error[TPL001]: The following has evaluated to null or missing: content.song,"
                                + " while making three.html, two.html",
                        "templates/tags.ftl:1:36: error[TPL001]: The following has evaluated to null or missing: db,"
                                + " while making tags/x.html");
    }

    @Test
    void aBuildTellsAllOfThemAtOnceAndPublishesNothing() throws IOException {
        BuildReport report = SiteBuilder.build(request, temp.resolve("out"));

        assertThat(report.publication()).isEmpty();
        assertThat(report.stopping()).isEqualTo(SiteBuilder.check(request.trying()));
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void whoSkipsThemPublishesTheRestAndHearsOfLinksToWhatIsLeftOut() throws IOException {
        Path out = temp.resolve("out");
        BuildReport report = SiteBuilder.build(request.skippingBroken(), out);

        assertThat(report.publication()).as(report.stopping().toString()).isPresent();
        assertThat(report.unmade().pages()).containsExactly("three.md", "two.md");
        assertThat(report.unmade().templates()).containsExactly("tags.ftl");
        assertThat(report.findings())
                .extracting(Diagnostic::toString)
                .hasSize(3)
                .contains("content/one.md:7:12: error[LNK001]: this link leads to '/two.html', which does not exist");
        assertThat(out.resolve("one.html")).exists();
        assertThat(out.resolve("two.html")).doesNotExist();
        assertThat(out.resolve("news.xml")).content().isEqualTo("<rss>one.html </rss>");
    }

    @Test
    void theThemeMakesWhatATemplateOfNoPageFailsAt() throws IOException {
        small.with("templates/post.ftl", page("<p>${content.title}</p>"));
        Path out = temp.resolve("out");
        BuildReport report = SiteBuilder.build(request.skippingBroken(), out);

        assertThat(report.unmade().pages()).isEmpty();
        assertThat(Files.readString(out.resolve("tags/x.html"))).contains("Small Maths Hub");
    }

    @Test
    void aTemplateThatCantBeReadFailsAtAllItsPages() throws IOException {
        small.with("templates/post.ftl", "<#if>\n").with("templates/tags.ftl", page("${tag}"));
        BuildReport report = SiteBuilder.build(request.skippingBroken(), temp.resolve("out"));

        assertThat(report.publication()).as(report.stopping().toString()).isPresent();
        assertThat(report.unmade().pages()).containsExactly("one.md", "three.md", "two.md");
        assertThat(report.findings()).extracting(Diagnostic::code).containsExactly("TPL001");
    }

    @Test
    void whatIsNoneOfJBakesIsNotSkipped() throws IOException {
        small.with("templates/tags.ftl", page("${tag}"))
                .with("templates/post.ftl", page("${content.title}"))
                .with("templates/layout.ftlh", "${nothing}");
        BuildReport report = SiteBuilder.build(request.skippingBroken(), temp.resolve("out"));

        assertThat(report.publication()).isEmpty();
        assertThat(report.stopping())
                .extracting(finding -> finding.location().file())
                .isEqualTo(List.of("templates/layout.ftlh"));
    }

    private static String page(String body) {
        return "<html><title>x</title><main>" + body + "</main></html>";
    }
}
