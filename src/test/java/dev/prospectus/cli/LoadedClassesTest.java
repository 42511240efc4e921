package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands load tells what they compute. */
final class LoadedClassesTest {

    @TempDir
    Path temp;

    @Test
    void statusReadsDataAndNothingElse() throws Exception {
        assertThat(loaded("status"))
                .contains("dev.prospectus.load.Loader", "dev.prospectus.cli.StatusTable")
                .doesNotContain(
                        "com.vladsch.flexmark.",
                        "org.jbake.",
                        "org.apache.commons.",
                        "freemarker.",
                        "dev.prospectus.markdown.",
                        "dev.prospectus.template.",
                        "dev.prospectus.check.",
                        "dev.prospectus.output.",
                        "dev.prospectus.plan.SitePlan",
                        "dev.prospectus.diff.",
                        "dev.prospectus.history.",
                        "org.eclipse.");
    }

    @Test
    void aForecastReadsDataAndNothingElse() throws Exception {
        assertThat(loaded("forecast"))
                .contains("dev.prospectus.load.Loader", "dev.prospectus.outlook.Forecast")
                .doesNotContain(
                        "com.vladsch.flexmark.",
                        "org.jbake.",
                        "freemarker.",
                        "dev.prospectus.markdown.",
                        "dev.prospectus.check.Checks",
                        "dev.prospectus.output.",
                        "dev.prospectus.plan.SitePlan",
                        "dev.prospectus.history.",
                        "org.eclipse.");
    }

    /** The first look at a site's pictures tries whether this machine writes WebP, with a picture of AWT, and remembers it. */
    @Test
    void checkMakesNeitherTemplatesNorHtmlNorTheFinder() throws Exception {
        assertThat(loaded("check")).contains("dev.prospectus.check.Checks");
        assertThat(loaded("check"))
                .contains("dev.prospectus.check.Checks", "com.vladsch.flexmark.parser.Parser", "org.jbake.parser.")
                .doesNotContain(
                        "com.vladsch.flexmark.html.renderer.NodeRendererSubContext",
                        "org.asciidoctor.",
                        "java.util.logging.LogManager",
                        "freemarker.",
                        ".FinderSteps source",
                        ".OfferCard source",
                        ".CalendarEntries source",
                        ".card.Typeface source",
                        "java.awt.",
                        "dev.prospectus.diff.",
                        "dev.prospectus.history.",
                        "org.eclipse.");
    }

    /** Folders are compared without git; only revisions need what reads them. */
    @Test
    void differencesOfFoldersNeedNoGit() throws Exception {
        assertThat(loaded("diff", "./src/test/resources/sites/base", "./src/test/resources/sites/base"))
                .contains("dev.prospectus.diff.SiteChanges")
                .doesNotContain("org.eclipse.", "freemarker.core.Environment");
    }

    /** A site's own assets are read, since they may name one another; the sample hub has some, this site has none. */
    @Test
    void checkReadsNoAssetsOfTheBuiltInTheme() throws Exception {
        assertThat(loaded("check", "--site", "src/test/resources/sites/base"))
                .contains("dev.prospectus.check.Checks")
                .doesNotContain("dev.prospectus.template.WebJar", "dev.prospectus.plan.PublishedAssets");
    }

    /** Every class that a Java of its own loads for a command, on the sample hub unless it names another site. */
    private String loaded(String... arguments) throws IOException, InterruptedException {
        Path log = temp.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--as-of", "2026-10-01"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(temp.resolve("output.txt")))
                .isZero();
        return Files.readString(log);
    }
}
