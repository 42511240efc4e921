package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} prints where, in which form and colour. */
final class CheckCommandTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;
    private Path site = Path.of("");

    /** A site with one error and nothing else. */
    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        Path programme = site.resolve("data/programmes/number-sense.yml");
        Files.writeString(programme, Files.readString(programme).replace("title:", "titel:"));
    }

    @Test
    void textShowsTheLineWithACaretUnderThePlace() {
        assertThat(check()).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines().limit(4))
                .satisfiesExactly(
                        what -> assertThat(what)
                                .startsWith("data/programmes/number-sense.yml:3:1: error[SHP001]: unknown key 'titel'"),
                        line -> assertThat(line).startsWith("  3 | titel: Number"),
                        caret -> assertThat(caret).isEqualTo("    | ^^^^^"),
                        hint -> assertThat(hint).isEqualTo("  hint: did you mean 'title'?"));
        assertThat(out.toString()).endsWith("1 error" + System.lineSeparator());
    }

    @Test
    void coloursAreShownWhereTheyAreWantedAndNeverInAFile() throws IOException {
        check();
        assertThat(out.toString()).as("not a terminal").doesNotContain(ESCAPE);
        check("--color", "always");
        assertThat(out.toString()).contains(ESCAPE + "31merror[SHP001]" + ESCAPE + "0m");
        out.getBuffer().setLength(0);
        check("--color=never");
        assertThat(out.toString()).doesNotContain(ESCAPE);
        Path file = temp.resolve("new/report.txt");
        check("--color=always", "--output", file.toString());
        assertThat(file).content().contains("error[SHP001]").doesNotContain(ESCAPE);
    }

    /** What programs read is not mixed with words for people. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab", "rdjson"})
    void aReportForProgramsIsAloneOnStandardOutput(String format) {
        assertThat(check("--format", format)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .startsWith(format.equals("gitlab") ? "[" : "{")
                .contains("SHP001");
        assertThat(out.toString().strip()).endsWith(format.equals("gitlab") ? "]" : "}");
        assertThat(err.toString()).isEqualTo("1 error" + System.lineSeparator());
    }

    @Test
    void aReportMayGoToAFile() {
        Path file = temp.resolve("new/folder/check.sarif");
        assertThat(check("--format=SARIF", "--output=" + file)).isEqualTo(ExitCode.FINDINGS);
        assertThat(file).content().startsWith("{").contains("\"2.1.0\"", "SHP001");
        assertThat(out.toString()).isEqualTo("1 error" + System.lineSeparator());
    }

    @Test
    void aFileThatCantBeWrittenIsTheMachinesFault() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        assertThat(check("--format=json", "--output=" + folder)).isEqualTo(ExitCode.FAULT);
        assertThat(err.toString()).startsWith("prospectus: ").contains(folder.toString());
    }

    @Test
    void aMistypedFormatOrColourIsAnsweredInItsOwnWords() {
        assertThat(check("--format", "sarff")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("'sarff' is no format; did you mean 'sarif'?");
        assertThat(check("--format", "html")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("write text, json, sarif, github, gitlab, rdjson, junit");
        assertThat(check("--color", "blue")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--color", "always", "never");
    }

    private int check(String... options) {
        List<String> args =
                new ArrayList<>(List.of("check", "--site", site.toString(), "--as-of=2026-10-01T09:00:00Z"));
        args.addAll(List.of(options));
        return terminal.run(args.toArray(String[]::new));
    }
}
