package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** PDFs by the command, and by a build of a site that asks for them. */
final class PdfCommandTest {

    private static final String DAY = "2026-10-01T09:00:00Z";

    @TempDir
    private Path temp;

    private Path site;

    @BeforeEach
    void copyTheSoundSite() {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
    }

    private String run(int code, String... arguments) {
        StringWriter told = new StringWriter();
        CommandLine line = Main.commandLine(arguments);
        line.setOut(new PrintWriter(told));
        line.setErr(new PrintWriter(told));
        int exit = line.execute(arguments);
        assertThat(exit).as("%s", told).isEqualTo(code);
        return told.toString();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), text);
    }

    @Test
    void aBookletAndFlyersAreWrittenWhereTheyAreWantedAlsoOverOlderOnes() throws IOException {
        Path booklet = temp.resolve("autumn.pdf");
        Files.writeString(booklet, "old");
        String told = run(
                0, "pdf", "--site=" + site, "--as-of=" + DAY, "--out=" + booklet, "--flyers=" + temp.resolve("flyers"));
        assertThat(told.lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches("Wrote \\S+autumn\\.pdf \\(\\d+ KB\\)\\."),
                        line -> assertThat(line).isEqualTo("Wrote 2 flyers into " + temp.resolve("flyers") + "."));
        assertThat(Files.readString(booklet, StandardCharsets.ISO_8859_1))
                .matches(text -> text.startsWith("%PDF-1."), "is a PDF");
        try (Stream<Path> flyers = Files.list(temp.resolve("flyers"))) {
            assertThat(flyers).hasSize(programmes());
        }
    }

    private int programmes() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("data/programmes"))) {
            return (int) files.count();
        }
    }

    @Test
    void aSiteWithErrorsHasNoPdf() throws IOException {
        Path booklet = temp.resolve("none.pdf");
        write("data/venues.yml", "nonsense");
        assertThat(run(1, "pdf", "--site=" + site, "--as-of=" + DAY, "--out=" + booklet))
                .contains("data/venues.yml", "No PDF: ");
        assertThat(booklet).doesNotExist();
    }

    @Test
    void checkSaysThatNoPdfCanBeMadeWhereTheSiteHasThem() throws Exception {
        assertThat(checkedWithoutThePart()).contains("no findings");
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replaceFirst("booklet: \\w+", "booklet: true"));
        assertThat(checkedWithoutThePart())
                .contains("site-config.yml: error[PDF001]: PDFs can't be made", "hint: ", "1 error");
    }

    private String checkedWithoutThePart() throws Exception {
        String program = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("openhtmltopdf"))
                .collect(Collectors.joining(File.pathSeparator));
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        program,
                        Main.class.getName(),
                        "check",
                        "--site=" + site,
                        "--as-of=" + DAY)
                .redirectErrorStream(true)
                .start();
        String told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        return told;
    }

    @Test
    void aFileOfTheSiteIsNotOverwritten() {
        assertThat(run(3, "pdf", "--site=" + site, "--as-of=" + DAY, "--out=" + site.resolve("site-config.yml")))
                .contains("it is of the site itself");
    }

    @Test
    void aTemplateOfTheSitesOwnSaysWhatIsWrongWithIt() throws IOException {
        Files.createDirectories(site.resolve("templates"));
        write(
                "templates/booklet.ftlh",
                "<html lang='en'><head><title>x</title></head><body>\n${nothing}</body></html>");
        assertThat(run(1, "pdf", "--site=" + site, "--as-of=" + DAY, "--out=" + temp.resolve("x.pdf")))
                .contains("templates/booklet.ftlh:2", "TPL001");
    }

    @Test
    void pagesLeadToPdfsWhereTheSiteHasThemAndNowhereElse() throws IOException {
        Path out = temp.resolve("out");
        run(0, "build", "--site=" + site, "--as-of=" + DAY, "--out=" + out);
        assertThat(pdfs(out)).isEmpty();
        assertThat(flyer(out)).doesNotContain(".pdf");
        write(
                "site-config.yml",
                Files.readString(site.resolve("site-config.yml")).replace("booklet: false", "booklet: true"));
        run(0, "build", "--site=" + site, "--as-of=" + DAY, "--out=" + out);
        assertThat(pdfs(out)).hasSize(1 + programmes()).contains("prospectus.pdf", "programmes/foundations/flyer.pdf");
        assertThat(flyer(out)).contains("/programmes/foundations/flyer.pdf\">Download as PDF</a>");
        assertThat(Files.readString(out.resolve("index.html"))).contains("/prospectus.pdf\">All programmes as PDF</a>");
    }

    private static Stream<String> pdfs(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files
                    .map(file -> out.relativize(file).toString())
                    .filter(name -> name.endsWith(".pdf") && !name.startsWith("files/"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String flyer(Path out) throws IOException {
        return Files.readString(out.resolve("programmes/foundations/flyer/index.html"));
    }
}
