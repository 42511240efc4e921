package dev.prospectus.output.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files, schemas and the OpenAPI document hold each other to what they say, by the judgement of another's validator. */
final class ApiSchemasTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    /** The schema of the OpenAPI Initiative. */
    private static final Path OPEN_API =
            Path.of("target/readers/node_modules/@seriousme/openapi-schema-validator/schemas/v3.1/schema.json");

    @ParameterizedTest
    @CsvSource({
        ".,2026-10-01T09:00:00Z",
        ".,2027-02-11T12:00:00Z",
        ".,2040-01-01T00:00:00Z",
        "src/test/resources/sites/arts-hub,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2026-10-01T09:00:00Z",
        "src/test/resources/sites/base,2027-04-01T00:00:00Z"
    })
    void everyFileIsAsItsSchemaSaysAndEveryFileIsDocumented(String folder, Instant asOf) throws IOException {
        ReadApi api = ReadApi.of(Path.of(folder), asOf);
        Set<String> schemas = new TreeSet<>();
        api.data().forEach((path, file) -> {
            JsonObject schema = api.at(file.get("$schema"));
            assertThat(file.get("$schema")).as(path).isEqualTo(schema.get("$id"));
            assertThat(faults(strict(schema), file)).as(path).isEmpty();
            assertThat(Instant.parse(file.get("asOf").getAsString())).as(path).isEqualTo(asOf);
            schemas.add(file.get("$schema").getAsString().replaceFirst(".*/(api/.*)", "$1"));
        });
        assertThat(api.files().keySet().stream().filter(path -> path.startsWith("api/v1/schemas/")))
                .containsAll(schemas);
        JsonObject openApi = api.file("openapi");
        assertThat(faults(Files.readString(OPEN_API), openApi)).isEmpty();
        assertThat(openApi.get("servers")
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("url")
                        .getAsString())
                .isEqualTo(api.site().edition().routes().absolute("/api/v1"));
        Set<String> documented = new TreeSet<>();
        for (Map.Entry<String, JsonElement> path :
                openApi.getAsJsonObject("paths").entrySet()) {
            List<String> there = expanded(api.file("index"), path.getKey());
            documented.addAll(there);
            String schema = path.getValue()
                    .getAsJsonObject()
                    .getAsJsonObject("get")
                    .getAsJsonObject("responses")
                    .getAsJsonObject("200")
                    .getAsJsonObject("content")
                    .getAsJsonObject("application/json")
                    .getAsJsonObject("schema")
                    .get("$ref")
                    .getAsString();
            for (String file : there) {
                assertThat(api.files()).containsKey(file);
                assertThat(api.files().get(file).get("$schema").getAsString()).endsWith("/api/v1/" + schema);
            }
        }
        assertThat(documented).isEqualTo(api.data().keySet());
    }

    /** The paths of files that a path of the OpenAPI document stands for, by what the first file says. */
    private static List<String> expanded(JsonObject index, String path) {
        Map<String, List<String>> known = Map.of(
                "{programme}", texts(index, "programmes", "id"),
                "{pathway}", texts(index, "pathways", "id"),
                "{year}", texts(index, "cohorts", "year"));
        List<String> files = new ArrayList<>();
        String name = path.replaceFirst("^[^{]*", "").replaceFirst("[^}]*$", "");
        for (String value : name.isEmpty() ? List.of("") : known.get(name)) {
            files.add("api/v1" + path.replace(name, value));
        }
        return files;
    }

    private static List<String> texts(JsonObject file, String list, String key) {
        return file.getAsJsonArray(list).asList().stream()
                .map(entry -> entry.getAsJsonObject().get(key).getAsString())
                .toList();
    }

    /** Every address of this site that a file names leads to a file or a page of it. */
    @Test
    void everyAddressOfThisSiteExists() throws IOException {
        ReadApi api = ReadApi.of(Path.of(""), AS_OF);
        String home = api.site().edition().routes().absolute("/");
        Set<String> dead = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        api.files()
                .values()
                .forEach(file -> strings(file, text -> {
                    if (text.startsWith(home)) {
                        String path = "/" + text.substring(home.length()).replaceFirst("#.*", "");
                        seen.add(path);
                        if (!api.site().plan().answers(path) && !path.equals("/api/v1")) {
                            dead.add(text);
                        }
                    }
                }));
        assertThat(dead).isEmpty();
        assertThat(seen).hasSizeGreaterThan(150);
    }

    /** What somebody may build upon is refused when it is not so: each of these is a change that version 1 rules out. */
    @Test
    void theSchemasSeeFaults() throws IOException {
        ReadApi api = ReadApi.of(GoldenSite.BASE, AS_OF);
        JsonObject status = api.file("status");
        JsonObject schema = api.at(status.get("$schema"));
        assertThat(faults(schema.toString(), status)).isEmpty();
        List<Consumer<JsonObject>> slips = List.of(
                file -> file.remove("asOf"),
                file -> file.addProperty("asOf", "yesterday"),
                file -> file.addProperty("asOf", "2026-10-01T09:00:00+01:00"),
                file -> file.remove("cohorts"),
                file -> first(file).addProperty("status", "nearly-open"),
                file -> first(file).addProperty("id", 7),
                file -> first(file).addProperty("id", "Not an id"),
                file -> first(file).add("changes", new JsonPrimitive("none")));
        for (int i = 0; i < slips.size(); i++) {
            JsonObject wrong = status.deepCopy();
            slips.get(i).accept(wrong);
            assertThat(faults(schema.toString(), wrong)).as("slip " + i).isNotEmpty();
        }
        JsonObject more = status.deepCopy();
        first(more).addProperty("later", "than this version");
        assertThat(faults(schema.toString(), more))
                .as("a key of a later version")
                .isEmpty();
        assertThat(faults(strict(schema), more))
                .as("the same, as tests read it")
                .isNotEmpty();
        JsonObject openApi = api.file("openapi").deepCopy();
        openApi.remove("info");
        assertThat(faults(Files.readString(OPEN_API), openApi)).isNotEmpty();
    }

    private static JsonObject first(JsonObject status) {
        return status.getAsJsonArray("offers").get(0).getAsJsonObject();
    }

    /** The schema without room for keys that it does not name: in a test each must be described. */
    private static String strict(JsonObject schema) {
        JsonObject copy = schema.deepCopy();
        close(copy);
        copy.getAsJsonObject().entrySet().stream()
                .filter(entry -> entry.getKey().equals("$defs"))
                .flatMap(entry -> entry.getValue().getAsJsonObject().entrySet().stream())
                .forEach(shape -> close(shape.getValue().getAsJsonObject()));
        return copy.toString();
    }

    private static void close(JsonObject shape) {
        assertThat(shape.get("type").getAsString()).isEqualTo("object");
        shape.addProperty("additionalProperties", false);
    }

    private static void strings(JsonElement value, Consumer<String> each) {
        if (value.isJsonObject()) {
            value.getAsJsonObject().entrySet().forEach(entry -> strings(entry.getValue(), each));
        } else if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(item -> strings(item, each));
        } else if (value.getAsJsonPrimitive().isString()) {
            each.accept(value.getAsString());
        }
    }

    private static List<String> faults(String schema, JsonObject file) {
        return new ValidatorFactory()
                        .withEvaluatorFactory(new FormatEvaluatorFactory())
                        .validate(schema, file.toString())
                        .getErrors()
                        .stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }
}
