package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import dev.prospectus.yaml.YamlReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A validator that knows nothing of Prospectus reads the site's schemas and comes to the loader's verdict: on files that are
 * right, and place by place on those of the fixtures that are wrong in shape.
 */
final class SchemaVerdictTest {

    /** What only the loader finds, by code, and why a schema does not. A code that is not here is found by both. */
    private static final Map<String, String> LOADER_ONLY = new TreeMap<>(Map.ofEntries(
            Map.entry("SHP002", "a key that another key or its value asks for"),
            Map.entry("SHP006", "a month's number of days"),
            Map.entry("SHP008", "which of two numbers in one text is larger"),
            Map.entry("SHP009", "how many digits a number was typed with: 12.5 is 12.50 to a schema"),
            Map.entry("SHP016", "an id that stands twice"),
            Map.entry("SHP017", "values that contradict each other"),
            Map.entry("SHP018", "one of two keys; the loader says which, and a schema would repeat it at every level"),
            Map.entry("SHP021", "what the Java platform knows: names of time zones, and which letters are a country"),
            Map.entry("SHP023", "which numbers can be dialled"),
            Map.entry("SHP024", "which day a midnight belongs to"),
            Map.entry("SHP025", "a sign that nobody sees in an address, where any sign may stand"),
            Map.entry("SHP027", "a length that is a figure: a unit's title may be one, and both are text"),
            Map.entry("SHP032", "the old and the new name of a key together")));

    /** The place that holds a place. */
    private static final Pattern PLACE = Pattern.compile("^(.*)/[^/]*$");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/sites/arts-hub", "src/test/resources/sites/base"})
    void filesThatAreRightAreValid(String folder) throws IOException {
        Path site = Path.of(folder);
        Schema schema = new Schema(site);
        SiteFiles files = Loader.files(site);
        assertThat(files.names()).hasSizeGreaterThan(5);
        for (String name : files.names()) {
            assertThat(schema.faults(name, root(files, site, name))).as(name).isEmpty();
        }
    }

    /** What an editor is shown and may take over. */
    @Test
    void examplesAreValid() {
        Map<String, String> documents = Loader.schemas(Path.of(".")).documents();
        int[] seen = new int[1];
        documents.forEach((name, text) -> {
            Validator validator = validator();
            validator.registerSchema(URI.create("urn:" + name), text);
            examples(
                            YamlReader.read(name, text.getBytes(StandardCharsets.UTF_8))
                                    .root()
                                    .orElseThrow(),
                            "")
                    .forEach((place, example) -> {
                        URI probe = URI.create("urn:probe-" + seen[0]++);
                        validator.registerSchema(probe, "{\"$ref\": \"urn:" + name + "#" + place + "\"}");
                        assertThat(validator.validate(probe, json(example)).isValid())
                                .as("%s %s: %s", name, place, example)
                                .isTrue();
                    });
        });
        assertThat(seen[0]).isGreaterThan(100);
    }

    private static Map<String, YamlNode> examples(YamlNode node, String place) {
        Map<String, YamlNode> found = new TreeMap<>();
        if (node instanceof YamlMapping block) {
            block.entry("examples")
                    .map(YamlEntry::value)
                    .filter(value -> value instanceof YamlSequence)
                    .ifPresent(list ->
                            found.put(place, ((YamlSequence) list).items().get(0)));
            block.entries()
                    .forEach(entry -> found.putAll(
                            examples(entry.value(), place + "/" + entry.key().text())));
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                found.putAll(examples(list.items().get(i), place + "/" + i));
            }
        }
        return found;
    }

    @Test
    void bothFindTheSameFaults() throws IOException {
        Map<String, Set<String>> loaderOnly = new TreeMap<>();
        List<String> schemaOnly = new ArrayList<>();
        int same = 0;
        for (Path fixture : GoldenSite.fixtures("load")
                .filter(folder -> folder.getFileName().toString().startsWith("SHP"))
                .toList()) {
            Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), GoldenSite.BASE, fixture);
            SiteFiles files = Loader.files(site);
            Schema schema = new Schema(site);
            if (!files.obstacles().isEmpty() || schema.isEmpty()) {
                continue;
            }
            for (String name : files.names()) {
                Look look = files.look(name, Files.readAllBytes(site.resolve(name)));
                if (look.root().isEmpty() || !look.unsure().isEmpty()) {
                    continue;
                }
                Map<SourceLocation, String> pointers = new HashMap<>();
                collect(look.root().get(), "", pointers);
                Map<String, String> faults = schema.faults(name, look.root().get());
                Set<String> met = new TreeSet<>();
                for (Diagnostic finding : look.findings()) {
                    if (finding.severity() != Severity.ERROR || !finding.code().startsWith("SHP")) {
                        continue;
                    }
                    String pointer = pointer(pointers, finding.location());
                    List<String> near = faults.keySet().stream()
                            .filter(place -> isNear(place, pointer))
                            .toList();
                    if (near.isEmpty()) {
                        loaderOnly
                                .computeIfAbsent(finding.code(), none -> new TreeSet<>())
                                .add(finding + " at " + pointer);
                    } else {
                        same++;
                    }
                    met.addAll(near);
                }
                faults.forEach((place, fault) -> {
                    boolean deepest = faults.keySet().stream().noneMatch(other -> other.startsWith(place + "/"));
                    if (deepest && met.stream().noneMatch(other -> isNear(place, other) || place.startsWith(other))) {
                        schemaOnly.add(fixture.getFileName() + " " + name + " " + place + ": " + fault);
                    }
                });
            }
        }
        assertThat(loaderOnly.keySet()).as("%s", loaderOnly).isEqualTo(LOADER_ONLY.keySet());
        assertThat(schemaOnly).isEmpty();
        assertThat(same).isGreaterThan(100);
    }

    /** Whether a schema tells of a place, of what holds it, or of what stands in it. */
    private static boolean isNear(String told, String pointer) {
        Matcher parent = PLACE.matcher(pointer);
        return told.equals(pointer)
                || told.startsWith(pointer + "/")
                || (parent.matches() && told.equals(parent.group(1)));
    }

    /** What begins nearest before a place on its line. */
    private static String pointer(Map<SourceLocation, String> pointers, SourceLocation place) {
        return pointers.keySet().stream()
                .filter(begin -> begin.line() == place.line() && begin.column() <= place.column())
                .max(Comparator.comparing(SourceLocation::column))
                .map(pointers::get)
                .orElseThrow();
    }

    private static void collect(YamlNode node, String pointer, Map<SourceLocation, String> pointers) {
        pointers.putIfAbsent(node.location(), pointer);
        if (node instanceof YamlMapping block) {
            for (YamlEntry entry : block.entries()) {
                String at =
                        pointer + "/" + entry.key().text().replace("~", "~0").replace("/", "~1");
                pointers.putIfAbsent(entry.key().location(), at);
                collect(entry.value(), at, pointers);
            }
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static YamlNode root(SiteFiles files, Path site, String name) throws IOException {
        return files.look(name, Files.readAllBytes(site.resolve(name))).root().orElseThrow();
    }

    private static Validator validator() {
        return new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
    }

    /** The schemas of a site, read by the validator. */
    private static final class Schema {

        private final Validator validator = validator();
        private final Set<String> known;

        Schema(Path site) {
            Map<String, String> documents = Loader.schemas(site).documents();
            documents.forEach((name, text) -> validator.registerSchema(URI.create("urn:" + name), text));
            known = documents.keySet();
        }

        boolean isEmpty() {
            return known.isEmpty();
        }

        /** What is wrong, by the place in the file. */
        Map<String, String> faults(String name, YamlNode root) {
            URI schema = URI.create("urn:" + Schemas.fileFor(name).orElseThrow());
            return validator.validate(schema, json(root)).getErrors().stream()
                    // That a file extends nothing is no fault; what is wrong in it then is told at its place.
                    .filter(error -> !"if".equals(error.getKeyword())
                            && !error.getSchemaLocation().endsWith("/if"))
                    .collect(Collectors.toMap(
                            error -> error.getInstanceLocation(),
                            error -> error.getError(),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static final Pattern BARE = Pattern.compile("true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    /** The file as JSON, with the types that YAML 1.2 gives to values without quotes, as editors read them. */
    private static String json(YamlNode node) {
        if (node instanceof YamlMapping block) {
            return block.entries().stream()
                    .map(entry -> quoted(entry.key().text()) + ": " + json(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(SchemaVerdictTest::json).collect(Collectors.joining(", ", "[", "]"));
        }
        YamlScalar scalar = (YamlScalar) node;
        if (scalar.isNull()) {
            return "null";
        }
        return scalar.plain() && BARE.matcher(scalar.text()).matches() ? scalar.text() : quoted(scalar.text());
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .forEach(sign -> out.append(
                        sign == '"' || sign == '\\'
                                ? "\\" + (char) sign
                                : sign < ' ' ? String.format("\\u%04x", sign) : String.valueOf((char) sign)));
        return out.append('"').toString();
    }
}
