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

/** The commands that change the author's files, as their user meets them. */
final class EditingTest {

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;
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
                        "site-config.yml:23: 'to' is now 'url'",
                        "site-config.yml:3: added 'format: 2'",
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

    @Test
    void oneValueIsSetAndEveryOtherByteStays() throws IOException {
        Path file = site.resolve("data/contacts.yml");
        Files.writeString(
                file, "# whom to ask\r\noffice :  {role: \"Office\" , email: 'a@example.org', about: x}   # ours\r\n");

        assertThat(run("set", "data/contacts.yml", "/office/about", "Dates: # and \"places\""))
                .isZero();
        assertThat(run("set", "data/contacts.yml", "/office/role", "The office"))
                .isZero();
        assertThat(run("set", "data/contacts.yml", "/office/email", "b@example.org"))
                .isZero();
        assertThat(Files.readString(file))
                .isEqualTo("# whom to ask\r\noffice :  {role: \"The office\" , email: 'b@example.org', about: "
                        + "\"Dates: # and \\\"places\\\"\"}   # ours\r\n");
        assertThat(out.toString()).contains("data/contacts.yml:2:40: 'a@example.org' -> 'b@example.org'");
    }

    @Test
    void aCohortIsNamedByItsProgrammeYearAndName() throws IOException {
        Path file = site.resolve("data/cohorts/2026-27/number-sense.yml");
        String before = Files.readString(file);
        assertThat(run("set", "cohort", "number-sense/2026-27/first-group", "places.taken", "14"))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(before.replaceFirst("taken: [0-9]+", "taken: 14"));
        assertThat(run("set", "cohort", "number-sense/2026-27/first-group", "places.taken", "14"))
                .isZero();
        assertThat(out.toString()).contains("Set 'as-of' as well", "Nothing to change");
    }

    @Test
    void aSecondMistakeWithTheSameWordsIsNotWritten() throws IOException {
        Path file = site.resolve("data/contacts.yml");
        String before =
                "office: {role: Office, email: wrong, about: x}\nhead: {role: Head, email: a@example.org, about: y}\n";
        Files.writeString(file, before);

        assertThat(run("set", "data/contacts.yml", "/head/email", "wrong")).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void settingsThatAreALinkOutOfTheSiteAreNotChanged() throws IOException {
        Path config = site.resolve("site-config.yml");
        Path other = temp.resolve("other.yml");
        String written = Files.readString(config).replace("format: 2\n", "");
        Files.writeString(other, written);
        Files.delete(config);
        Files.createSymbolicLink(config, Path.of("../other.yml"));

        assertThat(run("migrate")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("set", "site-config.yml", "/name", "Another hub")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("error[FIL008]");
        assertThat(Files.readString(other)).isEqualTo(written);
    }

    @Test
    void aValueThatBringsAnErrorAnywhereIsNotWritten() throws IOException {
        Path file = site.resolve("data/cohorts/2026-27/number-sense.yml");
        Files.writeString(
                site.resolve("data/venues.yml"),
                "hall: {name: The Hall, area: Northbridge}\ncentre: {name: The Centre, area: Eastmere}\n");
        String before = Files.readString(file).replaceFirst("mode: in-person", "mode: in-person\n    venue: hall");
        Files.writeString(file, before);

        for (List<String> dryRun : List.of(List.of("--dry-run"), List.<String>of())) {
            out.getBuffer().setLength(0);
            List<String> words =
                    new ArrayList<>(List.of("cohort", "number-sense/2026-27/first-group", "venue", "halls"));
            words.addAll(dryRun);
            assertThat(run("set", words.toArray(String[]::new))).isEqualTo(ExitCode.FINDINGS);
            assertThat(out.toString())
                    .contains("no venue 'halls'", "did you mean 'hall'?", "venue: halls")
                    .endsWith("Nothing was changed.\n");
            assertThat(file).hasContent(before);
        }
        assertThat(run("set", "cohort", "number-sense/2026-27/first-group", "venue", "centre"))
                .isZero();
        assertThat(file).hasContent(before.replace("venue: hall", "venue: centre"));
    }

    @Test
    void whatCheckNewlySaysIsShown() throws IOException {
        Path file = site.resolve("data/programmes/number-sense.yml");
        String before = Files.readString(file);
        for (List<String> dryRun : List.of(List.of("--dry-run"), List.<String>of())) {
            out.getBuffer().setLength(0);
            List<String> words = new ArrayList<>(
                    List.of("data/programmes/number-sense.yml", "/title", "Number sense - now booking"));
            words.addAll(dryRun);
            assertThat(run("set", words.toArray(String[]::new))).isZero();
            assertThat(out.toString())
                    .contains(
                            (dryRun.isEmpty() ? "\n\nWith it check says:\n" : "\n\nWith it check would say:\n")
                                    + "data/programmes/number-sense.yml:3:8: warning[TXT001]: 'now booking' states",
                            "3 | title: Number sense - now booking");
        }
        assertThat(Files.readString(file))
                .isEqualTo(before.replaceFirst("(?m)^title: .*$", "title: Number sense - now booking"));

        out.getBuffer().setLength(0);
        assertThat(run("set", "data/programmes/number-sense.yml", "/title", "Number sense, now booking"))
                .isZero();
        assertThat(out.toString()).as("what was there before").doesNotContain("check says");
    }

    @Test
    void whatMayNotStandThereIsNotWritten() throws IOException {
        Path file = site.resolve("data/cohorts/2026-27/number-sense.yml");
        String before = Files.readString(file);
        assertThat(run("set", "cohort", "number-sense/2026-27/first-group", "places.taken", "many"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("error[SHP008]").contains("Nothing was changed.");
        assertThat(run("set", "cohort", "number-sense/2026-27/first-group", "places.teken", "3"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no 'teken' at data/cohorts/2026-27/number-sense.yml:");
        assertThat(run("set", "data/nothing.yml", "/a", "3")).isEqualTo(ExitCode.USAGE);
        assertThat(run("set", "site-config.yml", "/accessibility", "3")).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void safeFixesAreShownAndMade() throws IOException {
        Path file = site.resolve("data/contacts.yml");
        String sound = Files.readString(file);
        String wrong = sound.replaceFirst("role:", "roel:");
        Files.writeString(file, wrong);

        assertThat(run("check", "--diff", "--as-of=2026-10-01")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .startsWith("--- a/data/contacts.yml")
                .contains("-  roel: ")
                .contains("+  role: ");
        assertThat(Files.readString(file)).isEqualTo(wrong);

        assertThat(run("check", "--fix", "--as-of=2026-10-01")).isZero();
        assertThat(err.toString()).contains("fixed: 'roel' is now 'role'");
        assertThat(out.toString()).contains("no findings");
        assertThat(Files.readString(file)).isEqualTo(sound);
    }

    private int run(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command, "--site", site.toString()));
        all.addAll(command.equals("set") ? List.of("--as-of", "2026-10-01") : List.of());
        all.addAll(List.of(args));
        return terminal.run(all.toArray(String[]::new));
    }
}
