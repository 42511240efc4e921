package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A reason outside the catalogue why the site can't be published: the disk, a permission, or another file in its
 * place.
 */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final String hint;

    PublishException(Path path, String reason, String hint) {
        this(path, reason, hint, null);
    }

    private PublishException(Path path, String reason, String hint, @Nullable IOException cause) {
        super("can't publish: " + path + ": " + reason, cause);
        this.path = path;
        this.hint = hint;
    }

    /** An exception that explains a failure of the operating system. */
    static PublishException because(Path path, IOException cause) {
        return because(path, cause, "");
    }

    static PublishException because(Path path, IOException cause, String hint) {
        return cause instanceof PublishException known
                ? known
                : new PublishException(culprit(path, cause), words(cause), hint, cause);
    }

    /** The file or folder that could not be written, moved or accepted. */
    public Path path() {
        return path;
    }

    /** A remedy, as a sentence; empty if the reason is enough. */
    public String hint() {
        return hint;
    }

    private static Path culprit(Path path, IOException cause) {
        String file = cause instanceof FileSystemException failure ? failure.getFile() : null;
        return file == null ? path : Path.of(file);
    }

    private static String words(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof NoSuchFileException) {
            return "it does not exist, or was removed meanwhile";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "something else has that name";
        } else if (cause instanceof NotDirectoryException) {
            return "it is not a folder";
        } else if (cause instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (cause instanceof AtomicMoveNotSupportedException) {
            return "it is a mount point or on another file system than the folder it is in";
        } else if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
