package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.load.shape.FormatChanges.RenamedKey;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what changed holds for the shapes, and the documentation shows it. */
class FormatChangesTest {

    private static final Path DOCUMENTATION = Path.of("docs", "DATA.md");
    private static final String BEGIN = "<!-- formats -->\n";
    private static final String END = "<!-- /formats -->\n";

    /** The schema of a kind of file has each key of its changes under both names, the old one as deprecated. */
    @Test
    void everyChangeIsOfAKeyThatIsThere() {
        for (RenamedKey change : FormatChanges.ALL) {
            FileKind kind = kind(change);
            String block = change.block().replaceFirst("^an? ", "").replace(' ', '-');
            String schema = Definitions.document(kind.title(), kind.shape(FileShapes.builtIn()));
            int begin = schema.indexOf("\n    \"" + block + "\": {");
            assertThat(begin).as("%s in %s", block, kind).isPositive();
            int end = schema.indexOf("\n    }", begin);

            assertThat(schema.substring(begin, end))
                    .as("%s", change)
                    .containsPattern("\"" + change.now() + "\": \\{\\s+\"description\"")
                    .containsPattern("\"" + change.old() + "\": \\{\\s+\"deprecated\": true");
            assertThat(change.since()).isBetween(2, FormatChanges.CURRENT);
        }
        assertThat(FormatChanges.ALL).extracting(RenamedKey::since).isSorted().contains(FormatChanges.CURRENT);
    }

    @Test
    void theDocumentationTellsWhatCameWhen() throws IOException {
        String text = Files.readString(DOCUMENTATION).replace("\r\n", "\n");
        assertThat(text).contains(BEGIN, END);

        Golden.assertMatches(
                DOCUMENTATION,
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + table() + text.substring(text.indexOf(END)));
    }

    private static String table() {
        Map<List<String>, List<RenamedKey>> rows = new LinkedHashMap<>();
        FormatChanges.ALL.forEach(change -> rows.computeIfAbsent(
                        List.of(Integer.toString(change.since()), change.file(), change.old(), change.now()),
                        row -> new java.util.ArrayList<>())
                .add(change));
        StringBuilder table = new StringBuilder("| since format | file | in | was | is |\n|---|---|---|---|---|\n");
        rows.values().forEach(changes -> {
            RenamedKey change = changes.get(0);
            String file = kind(change).title().replaceFirst("^.*: ", "");
            String blocks = changes.stream().map(RenamedKey::block).collect(Collectors.joining(", "));
            table.append("| %d | `%s` | %s | `%s` | `%s` |\n"
                    .formatted(change.since(), file, blocks, change.old(), change.now()));
        });
        return table.toString();
    }

    private static FileKind kind(RenamedKey change) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.word().equals(change.file()))
                .findFirst()
                .orElseThrow();
    }
}
