package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new site says of a hub that it does not know, as long as nobody has written its own words. */
final class StarterWordsTest {

    private static final List<String> WORDS = List.of(
            "https://hub.example.org/",
            "Our Maths Hub",
            "Our Hub",
            "Our region",
            "This site has not been tested with its users yet.",
            "The lead school of our hub",
            "office@hub.example.org");
    private static final Map<String, String> PROGRAMMES =
            Map.of("number-sense", "Number sense in the early years", "fluent-with-facts", "Fluent with number facts");

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");

    @BeforeEach
    void aNewSite() {
        site = temp.resolve("hub");
        terminal.run("new", "site", site.toString());
    }

    @Test
    void theyAreNoFindingsAndTodoNamesEachWithItsPlace() {
        assertThat(run("check", "--site", site.toString())).isZero();
        assertThat(terminal.out.toString()).contains("no findings");

        run("todo", "--site", site.toString());
        for (String words : WORDS) {
            assertThat(terminal.out.toString())
                    .containsPattern("  (?:site-config|data/contacts)\\.yml:\\d+:\\d+: '" + words + "': ");
        }
        PROGRAMMES.forEach((id, title) -> assertThat(terminal.out.toString())
                .containsPattern(
                        "  data/programmes/" + id + "\\.yml:\\d+:8: '" + title + "': every new site has this"));
    }

    @Test
    void doctorAndPublishNameThemUntilTheyAreWritten() throws IOException {
        run("doctor", "--site", site.toString());
        assertThat(terminal.out.toString())
                .contains("Words       site-config.yml:9:9: 'Our region': every new site says this");
        run("publish", temp.resolve("readers").toString(), "--site", site.toString());
        assertThat(terminal.err.toString())
                .contains(
                        "Readers will see what every new site says:\n  site-config.yml:8:11: 'https://hub.example.org/'");

        for (String file : List.of("site-config.yml", "data/contacts.yml")) {
            String text = Files.readString(site.resolve(file));
            for (String words : WORDS) {
                text = text.replace(words, words.contains("@") ? "o@hub.internal" : "https://hub.internal/");
            }
            Files.writeString(site.resolve(file), text);
        }
        for (String id : PROGRAMMES.keySet()) {
            Path file = site.resolve("data/programmes/" + id + ".yml");
            Files.writeString(file, Files.readString(file).replaceFirst("(?m)^summary: .*", "summary: Our own."));
        }
        run("doctor", "--site", site.toString());
        assertThat(terminal.out.toString()).contains("https://hub.internal/").doesNotContain("Words ");
        run("publish", temp.resolve("readers").toString(), "--site", site.toString());
        assertThat(terminal.out.toString()).contains("Published");
        assertThat(terminal.err.toString()).isEmpty();
    }

    @Test
    void anImportedSiteBeginsWithSomeOfThem() {
        Path blog = temp.resolve("blog");
        run("import", "jbake", "src/test/resources/sites/jbake-museum", blog.toString());
        run("todo", "--site", blog.toString());

        assertThat(terminal.out.toString())
                .contains("'Our region': ", "'The lead school of our hub': ")
                .doesNotContain("'Our Maths Hub'");
    }

    private int run(String... command) {
        terminal.out.getBuffer().setLength(0);
        terminal.err.getBuffer().setLength(0);
        return terminal.run(command);
    }
}
