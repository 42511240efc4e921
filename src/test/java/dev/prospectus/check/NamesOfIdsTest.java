package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names a programme, and which programme is taken for another's new name. */
class NamesOfIdsTest {

    @TempDir
    Path temp;

    private Path site = Path.of("");

    @BeforeEach
    void assemble() {
        site = GoldenSite.assemble(
                temp.resolve("site"), Golden.RESOURCES.resolve("checks").resolve("base"));
    }

    @Test
    void aPageBelowTheProgrammesIsNoProgramme() throws IOException {
        write("content/programmes/faq.md", page("Questions"));
        write("content/about.md", page("Read [the answers](/programmes/faq/)."));
        write("content/more.md", page("Read [the answers](/programmes/faq/) first."));

        assertThat(findings()).isEmpty();
    }

    @Test
    void anAddressThatIsRedirectedIsNoMissingProgramme() throws IOException {
        write("data/redirects.yml", "/programmes/number/: /programmes/alpha/\n");
        write("content/about.md", page("Read about [number](/programmes/number/)."));
        write("content/more.md", page("Read about [number](/programmes/number/) first."));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aNewProgrammeUnlikeTheMissingOneIsNotItsNewName() throws IOException {
        replaceBeta("gamma", "Data for Everybody");

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("data/programmes/beta.yml: error[REF010]: there is no programme 'beta'")
                        .doesNotContain("nothing names"));
    }

    @Test
    void oneNewNameIsNotOfferedForTwo() throws IOException {
        replaceBeta("shape-beta", "Shape");
        write("content/about.md", page("Read about [shape](/programmes/shape-one/)."));
        write("content/more.md", page("Read about [shape](/programmes/shape-one/) first."));

        assertThat(findings())
                .extracting(Diagnostic::toString)
                .hasSize(2)
                .allMatch(finding -> finding.contains("error[REF010]: there is no programme '"))
                .noneMatch(finding -> finding.contains("nothing names"));
    }

    /** The pathway and the cohorts name beta still. */
    private void replaceBeta(String id, String title) throws IOException {
        Path beta = site.resolve("data/programmes/beta.yml");
        write("data/programmes/" + id + ".yml", Files.readString(beta).replaceFirst("title: .*", "title: " + title));
        Files.delete(beta);
        write(
                "data/cohorts/2026-27/beta.yml",
                "cohorts:\n  - {id: spring, title: Spring, strand: plane, venue: hall}\n");
    }

    private static String page(String body) {
        return "title=" + body.length() + " letters\ntype=page\nstatus=published\n~~~~~~\n" + body + "\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Diagnostic> findings() {
        return CheckedSite.findings(site);
    }
}
