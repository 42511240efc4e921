package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code NETWORK.yml}: each wrong key and value has a finding with its place, and the schema says the same. */
class NetworkFileTest {

    private static final String RIGHT = """
            title: Two Hubs
            base-url: https://network.example.org/
            contact: office@network.example.org
            hubs:
              - {id: moor, name: Moor Hub, region: North, from: moor}
            theme:
              light: {brand: "#123c69"}
            footer:
              - {title: Privacy, url: "https://www.example.org/privacy/"}
            """;

    @TempDir
    private Path folder;

    private List<String> findings(String text) throws IOException {
        Path file = folder.resolve(NetworkFile.NAME);
        Files.writeString(file, text);
        return NetworkFile.read(file).findings().stream()
                .map(finding -> finding.location() + " " + finding.code() + " " + finding.message())
                .toList();
    }

    private static String schema() {
        return Schemas.ofNetwork().documents().get("network.schema.json");
    }

    private static boolean isValid(String text) {
        return new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .validate(schema(), text)
                .isValid();
    }

    @Test
    void theSchemaInTheDocumentationIsUpToDate() {
        Golden.assertMatches(Path.of("docs", "schema", "network.schema.json"), schema());
    }

    @Test
    void theDocumentationsExampleIsRight() throws IOException {
        String example = Files.readString(Path.of("docs", "NETWORK.md"))
                .lines()
                .dropWhile(line -> !line.equals("title: Maths Hubs of England"))
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n"));
        assertThat(findings(example)).isEmpty();
        assertThat(isValid(example)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: Two Hubs                 | titel: Two Hubs                  | NETWORK.yml:1:1 SHP001
                    title: Two Hubs                 | title:                           | NETWORK.yml:1:1 SHP004
                    https://network.example.org/    | network.example.org              | NETWORK.yml:2:11 SHP013
                    office@network.example.org      | office                           | NETWORK.yml:3:10 SHP014
                    id: moor,                       | id: Moor,                        | NETWORK.yml:5:10 SHP010
                    name: Moor Hub,                 | nam: Moor Hub,                   | NETWORK.yml:5:16 SHP001
                    region: North,                  | region: [North],                 | NETWORK.yml:5:40 SHP003
                    from: moor}                     | from: 'http://moor.example.org'} | NETWORK.yml:5:53 SHP013
                    brand:                          | brnd:                            | NETWORK.yml:7:11 SHP001
                    '#123c69'                       | bluish                           | NETWORK.yml:7:18 SHP012
                    'title: Privacy, '              | ''                               | NETWORK.yml:9:5 SHP002
                    """)
    void eachMistakeIsToldWithItsPlace(String right, String wrong, String place) throws IOException {
        assertThat(RIGHT).contains(right);
        String text = RIGHT.replace(right, wrong == null ? "" : wrong);
        assertThat(findings(text)).anySatisfy(finding -> assertThat(finding).startsWith(place + " "));
        assertThat(isValid(text)).as("by the schema").isFalse();
    }

    @Test
    void whatIsRightHasNoFinding() throws IOException {
        assertThat(findings(RIGHT)).isEmpty();
        assertThat(isValid(RIGHT)).isTrue();
    }

    @Test
    void noHubHasTheIdOfAnother() throws IOException {
        assertThat(findings(RIGHT.replace("theme:", "  - {id: moor, name: Mill, region: South, from: mill}\ntheme:")))
                .singleElement()
                .asString()
                .startsWith("NETWORK.yml:6:");
    }
}
