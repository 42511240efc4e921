package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that change the author's files, as their user meets them. */
final class EditingTest {

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
    }

    @Test
    void aNewSiteIsInThePresentFormat() {
        assertThat(run("migrate")).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing to change: the site is in format 2.");
    }

    @Test
    void keysOfAnOlderFormatAreRenamedAndTold() throws IOException {
        Path config = site.resolve("site-config.yml");
        String written = Files.readString(config).replace("format: 2\n", "")
                + "navigation:\n  - {title: Programmes, to: /programmes/}\n";
        Files.writeString(config, written);

        assertThat(run("migrate", "--dry-run")).isZero();
        assertThat(out.toString()).contains("Would make 2 changes in 1 file.");
        assertThat(Files.readString(config)).isEqualTo(written);

        out.getBuffer().setLength(0);
        assertThat(run("migrate")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "site-config.yml:22: 'to' is now 'url'",
                        "site-config.yml:2: added 'format: 2'",
                        "Made 2 changes in 1 file.");
        assertThat(Files.readString(config))
                .isEqualTo(written.replace(", to: ", ", url: ").replace("\nname:", "\nformat: 2\nname:"));
    }

    @Test
    void aFileThatIsNoYamlStandsAgainstAllChanges() throws IOException {
        Files.writeString(site.resolve("data/contacts.yml"), "office: [\n");

        assertThat(run("migrate")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("data/contacts.yml:").contains("Nothing was changed");
    }

    private int run(String command, String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--site";
        all[2] = site.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return line.execute(all);
    }
}
