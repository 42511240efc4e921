package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RolloverCommandTest {

    private static final String OWN = """
            cohorts:
              - id: ours
                title: Our own
            """;

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        // One programme with runs is enough here.
        Files.delete(site.resolve("data/cohorts/2026-27/fluent-with-facts.yml"));
        file = site.resolve("data/cohorts/2027-28/number-sense.yml");
    }

    @Test
    void aDryRunShowsTheFilesAndWritesNothing() {
        assertThat(run("2027-28", "--dry-run")).isZero();

        assertThat(terminal.out.toString())
                .startsWith("""
                        --- data/cohorts/2027-28/number-sense.yml
                        # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                        cohorts:
                        """)
                .contains("Would draft data/cohorts/2027-28/number-sense.yml: first-group");
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void runsAreDraftedOnceAndLaterMissingOnesAddedIfAskedFor() throws IOException {
        assertThat(run("2027-28", "number-sense")).isZero();
        assertThat(terminal.out.toString()).contains("Drafted data/cohorts/2027-28/number-sense.yml: first-group");
        String drafted = Files.readString(file);

        terminal.out.getBuffer().setLength(0);
        assertThat(run("2027-28")).isZero();
        assertThat(terminal.out.toString()).contains("Nothing to draft: 2027-28 has every run that can be drafted.");
        assertThat(file).hasContent(drafted);

        Files.writeString(file, OWN);
        terminal.out.getBuffer().setLength(0);
        assertThat(run("2027-28")).isZero();
        assertThat(terminal.out.toString()).isEqualTo("""

                Left out:
                  data/cohorts/2027-28/number-sense.yml: it is there already, without first-group; if these are to run again, add --add-missing

                Nothing was drafted: each programme has its file of 2027-28 already.
                """);
        assertThat(file).hasContent(OWN);
        assertThat(run("2027-28", "--dry-run", "--add-missing")).isZero();
        assertThat(terminal.out.toString())
                .contains("--- data/cohorts/2027-28/number-sense.yml, at its end\n  - id: first-group");
        assertThat(run("2027-28", "--add-missing")).isZero();
        assertThat(Files.readString(file)).startsWith(OWN + "  - id: first-group\n");
    }

    @Test
    void whatCantBeDraftedIsSaid() throws IOException {
        assertThat(run("2027")).isEqualTo(ExitCode.USAGE);
        assertThat(run("2025-26")).isEqualTo(ExitCode.USAGE);
        assertThat(run("2027-28", "number-sence")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString().lines().filter(line -> line.startsWith("prospectus:")))
                .containsExactly(
                        "prospectus: '2027' is no academic year; write one such as 2027-28",
                        "prospectus: 2025-26 is over",
                        "prospectus: there is no programme 'number-sence'; did you mean 'number-sense'?");

        Files.createDirectories(file.getParent());
        Files.writeString(file, "cohorts: {id: other, title: Other}\n");
        assertThat(run("2027-28", "--add-missing")).isZero();
        assertThat(terminal.out.toString())
                .contains(
                        "data/cohorts/2027-28/number-sense.yml: the list 'cohorts' of data/cohorts/2027-28/number-sense.yml is not"
                                + " written with a dash for each item; nothing was added to it");
        assertThat(file).hasContent("cohorts: {id: other, title: Other}");
    }

    private int run(String... args) {
        String[] all = new String[args.length + 4];
        all[0] = "rollover";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--site=" + site;
        all[args.length + 2] = "--as-of";
        all[args.length + 3] = "2026-10-01";
        return terminal.run(all);
    }
}
