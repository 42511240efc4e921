package dev.prospectus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sites as JBake itself bakes them: with its crawler, database and renderer, in a Java of its own. Maven puts what that needs into {@code
 * target/oven}, apart from the class path of this program, which has no database.
 */
final class BakedSites {

    private static final Path OVEN = Path.of("target/oven");
    private static final Path DRIVER = Path.of("src/test/oven/Bake.java");

    private BakedSites() {}

    /** Bakes sites into {@code output} below each, all in one Java. */
    static void bake(List<Path> sites) throws IOException, InterruptedException {
        if (!Files.isDirectory(OVEN)) {
            throw new IllegalStateException("no JBake in " + OVEN + "; 'mvn generate-test-resources' puts it there");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=Europe/London",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-cp",
                OVEN + "/*",
                DRIVER.toString()));
        sites.forEach(site -> command.add(site.toString()));
        Path log = sites.get(0).resolveSibling("oven.log");
        Process oven = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = oven.waitFor(5, TimeUnit.MINUTES);
        oven.destroyForcibly();
        if (!ended || oven.exitValue() != 0) {
            throw new IllegalStateException("JBake failed:\n" + Files.readString(log));
        }
    }

    /** The text of all files below a folder, by path. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
