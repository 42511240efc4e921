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
                        "templates/layout.ftlh:1:4: error[FIL005]: byte 0xE9 is not UTF-8",
                        "templates/page.ftlh: error[FIL004]: the file is larger than 1024 KiB");
    }

    @Test
    void aFaultInAnImportedTemplateIsReportedOnceAndThere() throws IOException {
        Files.writeString(templates.resolve("layout.ftlh"), "<#if x>");

        assertThat(built())
                .startsWith("templates/layout.ftlh:1:7: error[TPL001]: Unexpected end of file")
                .hasLineCount(1);
    }

    @Test
    void whatATemplateMissesIsNamed() throws IOException {
        Files.writeString(templates.resolve("not-found.ftlh"), "<p>${nothing.there}</p>\n");

        assertThat(built())
                .isEqualTo(
                        "templates/not-found.ftlh:1:6: error[TPL001]: The following has evaluated to null or missing:"
                                + " nothing\n");
    }

    @Test
    void ownAssetsArePublished() throws IOException {
        Files.createDirectories(templates.resolve("assets/fonts"));
        Files.writeString(templates.resolve("assets/fonts/own.css"), "body {}");

        assertThat(built()).isEmpty();
        assertThat(site.resolve("dist/assets/fonts")).isDirectoryContaining("glob:**/own.*.css");
    }

    private String built() throws IOException {
        return GoldenFindings.text(
                SiteBuilder.build(request(), site.resolve("dist")).findings());
    }

    private BuildRequest request() {
        return new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2);
    }
}
