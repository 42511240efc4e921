package dev.prospectus.load.inherit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.shape.Problems;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import dev.prospectus.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not changed stays, and a change of one value changes that value alone: for every value of the sample hub. */
class OverlayTest {

    private static final String BASE = "national/it";

    @Test
    void withoutChangesAllStaysAsItIs() throws IOException {
        for (YamlMapping base : bases()) {
            assertThat(merged(base, read("extends: national/it"))).isEqualTo(base);
        }
    }

    @Test
    void aChangeOfOneValueChangesThatValueAlone() throws IOException {
        int changes = 0;
        for (YamlMapping base : bases()) {
            SortedMap<String, String> before = leaves(base);
            for (Change change : changes(base)) {
                SortedMap<String, String> expected = new TreeMap<>(before);
                expected.keySet().removeIf(path -> path.startsWith(change.path()));
                expected.putAll(change.added());

                assertThat(leaves(merged(base, read(change.text()))))
                        .as(change.text())
                        .isEqualTo(expected);
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(1200);
    }

    /** @param path whatever begins with it is gone, and what was added stands there */
    private record Change(String path, String text, Map<String, String> added) {}

    /** Of each value: another, and none; of each list: one item more, and another list. */
    private static List<Change> changes(YamlMapping base) {
        List<Change> changes = new ArrayList<>();
        collect(base, "", text -> text, changes);
        return changes;
    }

    private static void collect(YamlMapping block, String path, Function<String, String> around, List<Change> changes) {
        for (YamlEntry entry : block.entries()) {
            String key = entry.key().text();
            String quoted = '"' + key + '"';
            String below = path + "/" + key;
            if (!key.equals("id")) {
                changes.add(new Change(below + "/", around.apply("{replace: {" + quoted + ": ~}}"), Map.of()));
            }
            if (entry.value() instanceof YamlMapping inner) {
                changes.add(new Change(
                        below + "/",
                        around.apply("{replace: {" + quoted + ": {new: x}}}"),
                        Map.of(below + "/new/", "x")));
                collect(inner, below, text -> around.apply("{" + quoted + ": " + text + "}"), changes);
            } else if (entry.value() instanceof YamlSequence list) {
                int size = list.items().size();
                changes.add(new Change(
                        below + "/" + size + "/",
                        around.apply("{append: {" + quoted + ": [x]}}"),
                        Map.of(below + "/" + size + "/", "x")));
                changes.add(new Change(
                        below + "/", around.apply("{replace: {" + quoted + ": [x]}}"), Map.of(below + "/0/", "x")));
                ofItems(list, quoted, below, around, changes);
            } else if (!key.equals("id")) {
                changes.add(new Change(below + "/", around.apply("{" + quoted + ": x}"), Map.of(below + "/", "x")));
            }
        }
    }

    private static void ofItems(
            YamlSequence list, String key, String path, Function<String, String> around, List<Change> changes) {
        for (int i = 0; i < list.items().size(); i++) {
            YamlNode item = list.items().get(i);
            if (Ids.of(item).isPresent()) {
                String id = "id: " + Ids.of(item).orElseThrow();
                collect(
                        (YamlMapping) item,
                        path + "/" + i,
                        text -> around.apply("{" + key + ": [{" + id + ", " + text.substring(1) + "]}"),
                        changes);
            }
        }
    }

    private static SortedMap<String, String> leaves(YamlNode root) {
        SortedMap<String, String> leaves = new TreeMap<>();
        addLeaves(root, "/", leaves);
        return leaves;
    }

    private static void addLeaves(YamlNode node, String path, SortedMap<String, String> leaves) {
        if (node instanceof YamlMapping block) {
            block.entries()
                    .forEach(
                            entry -> addLeaves(entry.value(), path + entry.key().text() + "/", leaves));
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                addLeaves(list.items().get(i), path + i + "/", leaves);
            }
        } else {
            leaves.put(path, ((YamlScalar) node).text());
        }
    }

    private static YamlMapping merged(YamlMapping base, YamlMapping own) {
        Problems problems = new Problems();
        YamlMapping merged = Overlay.of(BASE, base, own, problems);
        assertThat(problems.found()).extracting(Diagnostic::toString).isEmpty();
        return merged;
    }

    private static YamlMapping read(String text) {
        return (YamlMapping)
                YamlReader.read("own.yml", SourceText.decode("own.yml", text.getBytes(StandardCharsets.UTF_8)))
                        .root()
                        .orElseThrow();
    }

    /** The sample hub's programmes and pathways. */
    private static List<YamlMapping> bases() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("data/programmes", "data/pathways")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                files.addAll(all.sorted().collect(Collectors.toList()));
            }
        }
        List<YamlMapping> bases = new ArrayList<>();
        for (Path file : files) {
            bases.add(read(Files.readString(file)));
        }
        return bases;
    }
}
