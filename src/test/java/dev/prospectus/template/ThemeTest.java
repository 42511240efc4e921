package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void theNamesOfTheBuiltInTemplatesAreThoseOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(Theme::isTemplate)
                    .toList();
            assertThat(Theme.TEMPLATES).containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
