package dev.prospectus.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * New files of a site, and changes of its files that go with them: all are written, or none. What is there is never written
 * over, also what somebody made since the files were drafted. Folders are made as needed, and nothing outside the site's
 * folder is written, wherever links lead.
 *
 * @param added texts by the files' names: relative to the site's folder, with forward slashes
 * @param changed contents of files that exist
 */
public record NewFiles(Path site, Map<String, String> added, Map<Path, byte[]> changed) {

    public NewFiles {
        added = Collections.unmodifiableSortedMap(new TreeMap<>(added));
        changed = Map.copyOf(changed);
    }

    public NewFiles(Path site, Map<String, String> added) {
        this(site, added, Map.of());
    }

    /** Writes all of them. */
    public void write() throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        Map<Path, Path> beside = new LinkedHashMap<>();
        boolean done = false;
        try {
            for (Map.Entry<String, String> file : added.entrySet()) {
                Path path = place(file.getKey());
                makeFolders(path, made);
                Path written = path.resolveSibling(".prospectus-" + UUID.randomUUID() + ".tmp");
                beside.put(path, written);
                save(written, file.getValue());
            }
            for (Map.Entry<Path, Path> file : beside.entrySet()) {
                put(file.getValue(), file.getKey());
                made.push(file.getKey());
            }
            new SavedFiles(site, changed).write();
            done = true;
        } finally {
            for (Path written : beside.values()) {
                Files.deleteIfExists(written);
            }
            while (!done && !made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        }
    }

    /** Where a new file goes. */
    private Path place(String name) throws IOException {
        Path folder = site.toAbsolutePath().normalize();
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || path.equals(folder)) {
            throw new FileSystemException(name, null, "it leads out of the site's folder");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path.toString(), null, "it is there already, and is not written over");
        }
        return path;
    }

    /** Makes the folders above a file, from the site's own down. */
    private void makeFolders(Path file, Deque<Path> made) throws IOException {
        Path top = site.toAbsolutePath().normalize();
        Path below = top.relativize(file);
        for (int steps = 1; steps < below.getNameCount(); steps++) {
            Path folder = top.resolve(below.subpath(0, steps));
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                made.push(Files.createDirectory(folder));
            }
            if (!folder.toRealPath().startsWith(site.toRealPath())) {
                throw new FileSystemException(file.toString(), null, "it leads out of the site's folder");
            }
        }
    }

    private static void save(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A second name for the file fails where there is one; a move would take its place. */
    private static void put(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(from, to);
        } catch (FileAlreadyExistsException other) {
            throw new FileAlreadyExistsException(to.toString(), null, "it is there already, and is not written over");
        } catch (FileSystemException perhapsNoLinks) {
            Files.move(from, to);
        }
    }
}
