package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page for people, and the same for programs. What each line says is tested by {@code DoctorTest}. */
final class DoctorCommandTest {

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
    }

    @Test
    void aNewSiteHasThingsToLookAtAndNothingBroken() {
        assertThat(terminal.run("doctor", "--site", site.toString(), "--as-of", "2026-10-01"))
                .isZero();
        assertThat(terminal.out.toString())
                .contains("ok            Site        no findings")
                .contains("look at this  Address     https://hub.example.org/")
                .contains("                          -> ");
        assertThat(terminal.err.toString()).isEmpty();
    }

    @Test
    void whatIsBrokenFails() throws IOException {
        Files.writeString(site.resolve("data/contacts.yml"), "office:\n");
        assertThat(terminal.run("doctor", "--site", site.toString(), "--as-of", "2026-10-01"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString()).contains("broken        Site        ");
    }

    @Test
    void programsReadTheSameAsJson() {
        terminal.run("doctor", "--site", site.toString(), "--as-of", "2026-10-01", "--json");
        try (JsonReader reader = Json.createReader(new StringReader(terminal.out.toString()))) {
            JsonObject report = reader.readObject();
            assertThat(report.getInt("version")).isEqualTo(1);
            List<JsonObject> observations = report.getJsonArray("observations").getValuesAs(JsonObject.class);
            assertThat(observations.stream().map(one -> one.getString("part")).distinct())
                    .startsWith("Java", "Prospectus", "Git", "Site", "Address", "Words", "Host", "Schedule");
            assertThat(observations).allSatisfy(one -> {
                assertThat(one.getString("state")).isIn("ok", "look", "broken");
                assertThat(one.containsKey("to-do"))
                        .isEqualTo(!one.getString("state").equals("ok"));
            });
        }
    }
}
