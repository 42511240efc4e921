package dev.prospectus.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a file changed without reading it.
 *
 * @param identity of the file on the disk, where the system has one
 */
public record FileStamp(
        FileTime modified, long size, @Nullable Object identity) {

    /** The present stamp; links are followed. Empty for a file that is missing or can't be looked at. */
    public static Optional<FileStamp> of(Path file) {
        try {
            return Optional.of(of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The stamp of a file whose attributes are known already. */
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    /** Only which folder it is: its time and size change with files in it that nobody reads. */
    public static FileStamp ofFolder(BasicFileAttributes attributes) {
        return new FileStamp(FileTime.fromMillis(0), 0, attributes.fileKey());
    }
}
