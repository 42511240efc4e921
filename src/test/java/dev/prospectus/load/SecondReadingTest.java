package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.shape.Shape;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that were made, in sound files, and what their editor is told first. */
class SecondReadingTest {

    private static final String COHORTS = """
            cohorts:
              - id: autumn
                title: Autumn group
                applications:
                  opens: 2026-04-20 09:00
                places:
                  total: 8
                  taken: 4
                sessions:
                  - title: Where we stand
                    date: 2026-10-14
                  - title: What comes next
                    date: 2026-11-25
                mode: in-person
                notes: |
                  One place is for one school.

                  - The lead agrees: six visits.
            """;

    private static final String PATHWAY = """
            title: Primary mastery
            summary: From first steps to a school that grows
            phases: [primary, secondary]
            body: |
              Each stage lasts a year.

              ## Beside it

              More.
            routes:
              - id: main
                title: The stages
                stages:
                  - id: first
                    offers: [foundations]
                    timing: Year 1
            """;

    private static final String CONTACTS = """
            office:
              role: Hub office
              email: office@hub.example.org
            team:
              role: Team
              email: team@hub.example.org
            """;

    private static final String REDIRECTS = """
            /home.html: /
            /about.html: /about/
            """;

    /** In the second and third column {@code ~} stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "COHORTS  # title: Autumn group # title: 'Don't panic' # 3:16 # `title: \"Don't panic\"`",
                "COHORTS  # opens: 2026 # opens:2026 # 5:13 # `opens: 2026-04-20 09:00`",
                "COHORTS  # `places:~      total: 8~      taken: 4` # `places: {total:8, taken: 4}` # 6:20 # `places: {total: 8, taken: 4}`",
                "COHORTS  # `places:~      total: 8` # `places:~    total: 8` # 7:5 # inside 'places' of line 6",
                "COHORTS  # `places:` # `places: 8` # 6:13 # write 'places:' alone",
                "COHORTS  # `      taken: 4` # `   taken: 4` # 8:4 # column 7",
                "COHORTS  # `      taken: 4` # `         taken: 4` # 8:10 # column 7",
                "COHORTS  # `  - id: autumn` # `  id: autumn` # 2:3 # write '- id: autumn'",
                "COHORTS  # `  - id: autumn` # `  -id:autumn` # 2:3 # write '- id: autumn'",
                "COHORTS  # `- title: What` # `-title: What` # 12:7 # write '- title: What comes next'",
                "COHORTS  # `  notes: |` # `  notes:` # 15:11 # write 'notes: |'",
                "COHORTS  # `  notes: |` # `  notes: \"` # 15:11 # write 'notes: |'",
                "COHORTS  # `      One place` # `    One place` # 16:5 # column 7",
                "COHORTS  # `    mode: in-person~` # `    mode: in-person~    mode: online~` # 15:5 # remove one of the two",
                "PATHWAY  # title: Primary # title:Primary # 1:7 # write 'title: Primary mastery'",
                "PATHWAY  # title: Primary # ` title: Primary` # 1:2 # column 1",
                "PATHWAY  # summary: From # `summary: \"From` # 2:10 # this quote is never closed",
                "PATHWAY  # summary: From # `summary: [From] it` # 2:10 # quotes",
                "PATHWAY  # summary: From # `summary: Steps: from` # 2:15 # quotes",
                "PATHWAY  # `[primary, secondary]` # `[primary, secondary` # 3:9 # `[primary, secondary]`",
                "PATHWAY  # `[primary, secondary]` # `primary, secondary]` # 3:27 # `[primary, secondary]`",
                "PATHWAY  # `[primary, secondary]` # `[primary, secondary]]` # 3:29 # `[primary, secondary]`",
                "PATHWAY  # `[primary, secondary]` # `[primary, \"secondary]` # 3:19 # `[primary, \"secondary\"]`",
                "PATHWAY  # `body: |` # `body |` # 4:5 # write 'body: |'",
                "PATHWAY  # `  Each` # `Each` # 5:1 # column 3",
                "PATHWAY  # `  Each` # `    Each` # 5:5 # column 3",
                "PATHWAY  # `routes:` # `  routes:` # 10:3 # column 1",
                "PATHWAY  # `routes:` # `---~routes:` # 10:1 # remove this '---' line",
                "CONTACTS # `office:` # `office` # 1:7 # write 'office:'",
                "CONTACTS # `team:` # `  team:` # 4:3 # column 1",
                "CONTACTS # `  email: office` # `  email - office` # 3:8 # write 'email: office@hub.example.org'",
                "REDIRECTS # `.html: /about/` # `.html:/about/` # 2:13 # write '/about.html: /about/'",
                "REDIRECTS # `.html: /about/` # `.html /about/` # 2:12 # write '/about.html: /about/'"
            })
    void slipIsToldWithItsFix(String file, String sound, String slip, String place, String fix) {
        String text = text(file);
        assertThat(findings(file, text)).isEmpty();
        assertThat(text).contains(sound.replace('~', '\n'));

        List<Diagnostic> findings = findings(file, replaced(text, sound, slip));

        assertThat(findings).as(file).isNotEmpty();
        Diagnostic first = findings.get(0);
        assertThat(first.toString() + " " + first.hint().orElse(""))
                .contains("a.yml:" + place)
                .contains(fix);
    }

    @Test
    void severalSlipsAreAllTold() {
        String text = replaced(
                replaced(PATHWAY, "title: Primary", "title:Primary"),
                "phases: [primary, secondary]",
                "phases: [primary, secondary");

        assertThat(findings("PATHWAY", replaced(text, "timing: Year 1", "timing: 'Year 1")))
                .extracting(finding -> finding.location().line())
                .containsExactly(1, 3, 16);
    }

    @Test
    void oneSlipIsOneFinding() {
        assertThat(findings("CONTACTS", replaced(CONTACTS, "role: Hub", "role:Hub")))
                .hasSize(1);
        assertThat(findings("PATHWAY", replaced(PATHWAY, "body: |", "body:"))).hasSize(1);
        assertThat(findings("COHORTS", replaced(COHORTS, "taken: 4", "taken:4")))
                .hasSize(1);
    }

    private static String text(String file) {
        return switch (file) {
            case "COHORTS" -> COHORTS;
            case "PATHWAY" -> PATHWAY;
            case "CONTACTS" -> CONTACTS;
            default -> REDIRECTS;
        };
    }

    private static Shape<?> shape(String file) {
        return switch (file) {
            case "COHORTS" -> FileKind.COHORTS.shape(FileShapes.builtIn());
            case "PATHWAY" -> FileKind.PATHWAY.shape(FileShapes.builtIn());
            case "CONTACTS" -> FileKind.CONTACTS.shape(FileShapes.builtIn());
            default -> FileKind.REDIRECTS.shape(FileShapes.builtIn());
        };
    }

    private static String replaced(String text, String sound, String slip) {
        String from = sound.replace('~', '\n');
        int at = text.indexOf(from);
        return text.substring(0, at) + slip.replace('~', '\n') + text.substring(at + from.length());
    }

    private static List<Diagnostic> findings(String file, String text) {
        SourceText source = SourceText.decode("a.yml", text.getBytes(StandardCharsets.UTF_8));
        return Bound.read("a.yml", source, shape(file)).findings().stream()
                .sorted()
                .toList();
    }
}
