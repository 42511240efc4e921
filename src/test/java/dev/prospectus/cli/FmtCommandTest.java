package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code fmt}: what it says, writes and exits with. */
final class FmtCommandTest {

    private static final String RIGHT = "office:\n  role: Hub office # who answers\n  email: office@example.org\n";
    private static final String LOOSE =
            "office:\n     email:  office@example.org\n     role: 'Hub office' # who answers\n";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");
    private Path contacts = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        contacts = site.resolve("data/contacts.yml");
    }

    private int run(String... options) {
        terminal.out.getBuffer().setLength(0);
        terminal.err.getBuffer().setLength(0);
        String[] all = new String[options.length + 3];
        all[0] = "fmt";
        all[1] = "--site";
        all[2] = site.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return terminal.run(all);
    }

    @Test
    void aNewSiteIsInTheStyle() {
        assertThat(run("--check")).isZero();
        assertThat(terminal.out).hasToString("Nothing to change.\n");
    }

    @Test
    void checkNamesAndWritesNothing() throws IOException {
        Files.writeString(contacts, LOOSE);
        assertThat(run("--check")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out)
                .hasToString(
                        "data/contacts.yml\n1 file is not in the style of 'prospectus fmt'. Run it and commit what it"
                                + " changes.\n");
        assertThat(contacts).hasContent(LOOSE);
    }

    @Test
    void diffShowsLinesThatMoved() throws IOException {
        Files.writeString(contacts, LOOSE);
        assertThat(run("--diff", "data/contacts.yml")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out).hasToString("""
                --- a/data/contacts.yml
                +++ b/data/contacts.yml
                @@ -1,3 +1,3 @@
                 office:
                -     email:  office@example.org
                -     role: 'Hub office' # who answers
                +  role: Hub office # who answers
                +  email: office@example.org
                """);
        assertThat(contacts).hasContent(LOOSE);
    }

    @Test
    void filesAreWrittenAndToldByWhateverPathTheyAreNamed() throws IOException {
        Files.writeString(contacts, LOOSE);
        assertThat(run(contacts.toString(), "site-config.yml")).isZero();
        assertThat(terminal.out).hasToString("data/contacts.yml\nChanged 1 file.\n");
        assertThat(contacts).hasContent(RIGHT);
        assertThat(run()).isZero();
    }

    @Test
    void aFileWithAnErrorIsNamedAndLeftAlone() throws IOException {
        Files.writeString(contacts, LOOSE.replace("role", "rolle"));
        assertThat(run()).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString())
                .contains("data/contacts.yml:3:6: error[SHP001]")
                .endsWith("Nothing to change. Files with errors were left alone: see above.\n");
    }

    @Test
    void whatIsNoFileOfTheSiteIsAUsageError() {
        assertThat(run("data/contact.yml")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString())
                .contains("'data/contact.yml' is no YAML file of this site; write it as in data/venues.yml");
        assertThat(run("--check", "--diff")).isEqualTo(ExitCode.USAGE);
    }
}
