package dev.prospectus.output.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/API.md} promises of version 1: what the schemas say of a key is never taken back. All of it stands in
 * {@code api/v1.txt}, to which {@code -Dgolden.update=true} adds what is new, and from which it takes nothing.
 */
final class ApiPromiseTest {

    private static final Path PROMISED = Golden.RESOURCES.resolve("api/v1.txt");

    @Test
    void nothingThatWasPromisedIsTakenBack() throws IOException {
        ReadApi api = ReadApi.of(GoldenSite.BASE, Instant.parse("2026-10-01T09:00:00Z"));
        Set<String> now = new TreeSet<>();
        api.file("openapi").getAsJsonObject("paths").keySet().forEach(path -> now.add("file " + path));
        api.files().forEach((path, file) -> {
            if (path.startsWith("api/v1/schemas/")) {
                collect(path.replaceFirst(".*/(.*)[.]json", "$1"), file, now);
            }
        });
        Set<String> promised = new TreeSet<>(Files.exists(PROMISED) ? Files.readAllLines(PROMISED) : Set.of());
        assertThat(now).as("a change that needs version 2").containsAll(promised);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PROMISED.getParent());
            Files.writeString(PROMISED, String.join("\n", now) + "\n");
        } else {
            assertThat(promised)
                    .as("run with -Dgolden.update=true to promise more")
                    .containsAll(now);
        }
    }

    /** One line for each key: where it stands, whether it is always there, and all that its schema asks of it. */
    private static void collect(String name, JsonObject schema, Set<String> lines) {
        Set<String> required = new TreeSet<>();
        schema.getAsJsonArray("required").forEach(key -> required.add(key.getAsString()));
        for (Map.Entry<String, JsonElement> key :
                schema.getAsJsonObject("properties").entrySet()) {
            JsonObject says = key.getValue().getAsJsonObject().deepCopy();
            says.remove("description");
            says.remove("examples");
            if (says.has("items")) {
                says.getAsJsonObject("items").remove("examples");
            }
            lines.add(name + " " + key.getKey() + (required.contains(key.getKey()) ? "" : "?") + " " + says);
        }
        if (schema.has("$defs")) {
            schema.getAsJsonObject("$defs")
                    .entrySet()
                    .forEach(shape -> collect(shape.getKey(), shape.getValue().getAsJsonObject(), lines));
        }
    }
}
