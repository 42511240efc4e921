package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas for editors say what the shapes say, and the documentation and the base site know every key. */
class SchemaTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\": \\{\\s+\"description\"");

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void schemaInTheDocumentationIsUpToDate(FileKind kind) {
        Golden.assertMatches(
                Path.of("docs", "schema", kind.word() + ".schema.json"),
                Definitions.document(kind.title(), kind.shape(FileShapes.builtIn())));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKeyIsDocumented(FileKind kind) throws IOException {
        String documentation = Files.readString(Path.of("docs", "DATA.md"));

        assertThat(keys(kind)).allSatisfy(key -> assertThat(documentation).containsPattern("\\b" + key + ":"));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKeyIsInASiteOfTheTests(FileKind kind) throws IOException {
        StringBuilder data = new StringBuilder(BuiltInVocabulary.text());
        try (Stream<Path> files = Files.walk(Golden.RESOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yml")).toList()) {
                data.append(Files.readString(file));
            }
        }

        assertThat(keys(kind)).allSatisfy(key -> assertThat(data).containsPattern("\\b" + key + ":"));
    }

    private static Set<String> keys(FileKind kind) {
        Set<String> keys = new TreeSet<>();
        KEY.matcher(Definitions.document(kind.title(), kind.shape(FileShapes.builtIn())))
                .results()
                .forEach(key -> keys.add(key.group(1)));
        return keys;
    }
}
