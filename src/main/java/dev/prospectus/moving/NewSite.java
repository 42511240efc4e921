package dev.prospectus.moving;

import dev.prospectus.model.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the new site beside its place and moves it there when it is whole, so that a failure leaves nothing. */
public final class NewSite {

    private NewSite() {}

    /** @param to a folder that is empty or not there yet */
    public static void write(Path to, JBakeMove move, String config, String contacts) throws IOException {
        Path whole = to.toAbsolutePath().normalize();
        Path made = Files.createDirectories(whole.resolveSibling(".prospectus-" + UUID.randomUUID()));
        try {
            put(made, DataFiles.siteConfig(), config);
            put(made, DataFiles.contacts(), contacts);
            for (Map.Entry<String, String> text : move.texts().entrySet()) {
                put(made, text.getKey(), text.getValue());
            }
            for (Map.Entry<String, Path> file : move.copies().entrySet()) {
                Path copy = made.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.copy(file.getValue(), copy);
            }
            Files.deleteIfExists(whole);
            Files.move(made, whole);
        } finally {
            remove(made);
        }
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path :
                        all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
