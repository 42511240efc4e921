package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} says of a code. */
final class ExplainCommandTest {

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;

    @ParameterizedTest
    @CsvSource({"COH004", "coh004"})
    void aCodeIsExplainedWithAnExample(String code) {
        assertThat(explain(code)).isZero();
        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                COH004 (warning): A session is on a Saturday or Sunday.

                Teachers meet on school days, so a weekend is nearly always a slip in the day, the month or the year. Cover would be booked for the wrong date.

                Wrong, in data/cohorts/2026-27/alpha.yml:
                  - date: 2026-11-01
                Right:
                  - date: 2026-11-03

                To turn it off or change its severity, write checks: {COH004: off} (or info, warning, error) in site-config.yml; for one place, an entry of ignore: there.
                """);
    }

    @Test
    void severalCodesAreExplainedInTurnAndEachOnce() {
        assertThat(explain("txt005", "COH004", "TXT005")).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches("[A-Z]{3}[0-9]{3} .*")))
                .containsExactly(
                        "TXT005 (warning): The words of a link do not say where it leads, or tell readers to click.",
                        "COH004 (warning): A session is on a Saturday or Sunday.");
    }

    @Test
    void nothingIsExplainedWhenOneOfSeveralCodesIsUnknown() {
        assertThat(explain("COH004", "COH04O")).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("there is no code 'COH04O'; did you mean 'COH040'?");
    }

    @Test
    void whatNoSiteCanTurnOffSaysSo() {
        assertThat(explain("LNK004")).isZero();
        assertThat(out.toString()).contains("can't be turned off or ignored");
    }

    @Test
    void withoutACodeAllAreListed() {
        assertThat(explain()).isZero();
        assertThat(out.toString().lines())
                .hasSizeGreaterThan(180)
                .contains("COH004  A session is on a Saturday or Sunday.")
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"COH4, COH004", "COH0O4, COH004", "CHO004, COH004", "COH-004, COH004"})
    void aMisspeltCodeIsAskedAbout(String typed, String meant) {
        assertThat(explain(typed)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no code '" + typed + "'; did you mean '" + meant + "'?");
    }

    @Test
    void aCodeLikeNoOtherLeadsToTheList() {
        assertThat(explain("banana")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no code 'banana'; 'prospectus explain' lists all");
    }

    private int explain(String... code) {
        String[] args = new String[code.length + 1];
        args[0] = "explain";
        System.arraycopy(code, 0, args, 1, code.length);
        return terminal.run(args);
    }
}
