package dev.prospectus.edit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes changed files. Each is written beside the old one, and takes its place only once all of them are written, so that a
 * full disk changes nothing and no reader sees half a file. A file keeps its mode, and a link stays a link. Nothing outside
 * the site's folder is written, wherever links lead.
 *
 * @param site the folder in which all files must be
 * @param contents of files that exist
 */
record SavedFiles(Path site, Map<Path, byte[]> contents) {

    SavedFiles {
        contents = Map.copyOf(contents);
    }

    /**
     * Writes the new contents.
     *
     * @throws IOException if a file can't be written. Unless a move fails, none has changed then
     */
    void write() throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> content : byRealPath().entrySet()) {
                Path file = content.getKey();
                if (!Files.isWritable(file)) {
                    throw new AccessDeniedException(file.toString());
                }
                Path beside = Files.createTempFile(file.getParent(), ".prospectus-", ".tmp");
                written.put(file, beside);
                save(beside, content.getValue());
                keepMode(file, beside);
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                move(file.getValue(), file.getKey());
            }
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** One entry for each file, whatever number of names it has. */
    private Map<Path, byte[]> byRealPath() throws IOException {
        Path folder = site.toRealPath();
        Map<Path, byte[]> byFile = new LinkedHashMap<>();
        for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
            Path file = content.getKey().toRealPath();
            if (!file.startsWith(folder)) {
                throw new FileSystemException(content.getKey().toString(), null, "it leads out of the site's folder");
            }
            byte[] other = byFile.putIfAbsent(file, content.getValue());
            if (other != null && !Arrays.equals(other, content.getValue())) {
                throw new FileSystemException(
                        content.getKey().toString(), null, "another name of the same file would get other contents");
            }
        }
        return byFile;
    }

    private static void save(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void keepMode(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
