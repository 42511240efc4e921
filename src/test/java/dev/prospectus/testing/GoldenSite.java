package dev.prospectus.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sites made of fixture folders. A fixture holds only the files that differ from a sound base site, so that a reader
 * sees at once what is wrong with it; its {@code expected.txt} says what must be found.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyFixtureIsFound(@TempDir Path temp) {
 *     return GoldenSite.fixtures("checks").map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> {
 *         Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), GoldenSite.BASE, fixture);
 *         Golden.assertMatches(fixture.resolve("expected.txt"), GoldenFindings.text(findingsOf(site)));
 *     }));
 * }
 * }</pre>
 */
public final class GoldenSite {

    /** A small site without any finding, which uses every key of docs/DATA.md. */
    public static final Path BASE = Golden.RESOURCES.resolve("sites").resolve("base");

    private GoldenSite() {}

    /** The fixture folders below a folder of {@code src/test/resources}, by name. */
    public static Stream<Path> fixtures(String folder) {
        try (Stream<Path> entries = Files.list(Golden.RESOURCES.resolve(folder))) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't list fixtures of " + folder, failure);
        }
    }

    /**
     * Copies layers over each other; later ones win. A file {@code remove.txt} in a layer names files, one a line,
     * that the layers before it must lose; neither it nor {@code expected.txt} is copied, nor the folder {@code fixed},
     * which is a layer of its own.
     *
     * @return the target
     */
    public static Path assemble(Path target, Path... layers) {
        try {
            Files.createDirectories(target);
            for (Path layer : layers) {
                lay(layer, target);
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't assemble " + target, failure);
        }
    }

    private static void lay(Path layer, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(layer)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(layer.resolve("fixed")))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = layer.relativize(file).toString();
            if (name.equals("remove.txt")) {
                for (String removed : Files.readAllLines(file)) {
                    remove(target.resolve(removed));
                }
            } else if (!name.equals("expected.txt")) {
                Path copy = target.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /** With the folders that held nothing else, as git has no empty ones. */
    private static void remove(Path file) throws IOException {
        Files.delete(file);
        Path folder = file.getParent();
        while (isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
