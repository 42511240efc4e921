package dev.prospectus.site;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The theme's modules that know no page, tested in the browser by cases written in JavaScript: {@code time.test.js} beside
 * this package's resources is for {@code templates/assets/time.js}.
 */
@Tag("browser")
final class ModulesTest {

    private static final String ENDING = ".test.js";
    private static final String RUN = """
            async (file) => {
              await import(file);
              const { results } = await import("/modules/cases.js");
              return results();
            }
            """;

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicContainer> modules() throws IOException {
        copy(Path.of("templates/assets"), folder.resolve("assets"));
        copy(Path.of("src/test/resources/dev/prospectus/site/modules"), folder.resolve("modules"));
        Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>Modules</title>");
        BuiltSite site = new BuiltSite(folder, URI.create("https://modules.example.org/"), List.of(), List.of());
        List<String> names = names(folder.resolve("modules"));
        assertThat(names).hasSizeGreaterThanOrEqualTo(3);
        try (StaticServer server = StaticServer.of(site);
                Chromium chromium = new Chromium();
                Reader reader = chromium.reader(Screen.of(1280))) {
            reader.open(server.address());
            return names.stream().map(name -> container(reader, name)).toList();
        }
    }

    /** Runs a file's cases at once; their tests only report what came of them. */
    private static DynamicContainer container(Reader reader, String name) {
        List<?> results = (List<?>) reader.page().evaluate(RUN, "/modules/" + name);
        assertThat(results).as(name).isNotEmpty();
        Map<String, String> problems = results.stream()
                .map(result -> (Map<?, ?>) result)
                .collect(toMap(
                        result -> String.valueOf(result.get("name")),
                        result -> result.get("problem") == null ? "" : String.valueOf(result.get("problem")),
                        (one, other) -> one + other,
                        TreeMap::new));
        assertThat(problems).as("cases of %s with one name", name).hasSameSizeAs(results);
        return dynamicContainer(
                name, problems.entrySet().stream().map(entry -> reported(entry.getKey(), entry.getValue())));
    }

    private static DynamicTest reported(String name, String problem) {
        return dynamicTest(name, () -> assertThat(problem).isEmpty());
    }

    private static List<String> names(Path modules) throws IOException {
        try (Stream<Path> files = Files.list(modules)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
