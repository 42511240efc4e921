package dev.prospectus.load;

import dev.prospectus.source.PassedOver;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is in a folder of {@code data/}, without what systems, drives and editors leave, and without notes to readers of it. */
final class FolderEntries {

    private FolderEntries() {}

    /** Sorted by name; empty if the folder is gone. */
    static List<Path> of(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".") && !PassedOver.is(name) && !name.equalsIgnoreCase("README.md")) {
                    entries.add(entry);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException goneMeanwhile) {
            return List.of();
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
        return entries;
    }
}
