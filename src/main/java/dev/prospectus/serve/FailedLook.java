package dev.prospectus.serve;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Why the site could not be looked at, or a page could not be made, in the words of a finding. */
final class FailedLook {

    private static final String DISK = "SRV001";
    private static final String DEFECT = "SRV002";
    private static final String UNKNOWN_FILE = "site-config.yml";

    private FailedLook() {}

    static Diagnostic finding(Throwable failure, Path site) {
        Optional<IOException> disk = disk(failure);
        if (disk.isEmpty()) {
            return Diagnostic.error(
                    SourceLocation.ofFile(UNKNOWN_FILE),
                    DEFECT,
                    "a defect of Prospectus itself: " + failure,
                    "undo the last change, and report what the window of the command says; the preview goes on");
        }
        return Diagnostic.error(
                SourceLocation.ofFile(file(disk.get(), site)),
                DISK,
                "the files can't be read at the moment: " + words(disk.get()),
                "nothing to do if they are being copied or renamed: the preview tries again by itself");
    }

    /** The failure of the disk behind another one, if there is one. */
    static Optional<IOException> disk(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return cause instanceof IOException disk ? Optional.of(disk) : Optional.empty();
    }

    private static String words(IOException failure) {
        String kind = failure.getClass().getSimpleName().replace("Exception", "");
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        }
        return failure.getMessage() == null ? kind : failure.getMessage();
    }

    private static String file(IOException failure, Path site) {
        if (failure instanceof FileSystemException known && known.getFile() != null) {
            Path folder = site.toAbsolutePath().normalize();
            Path file = Path.of(known.getFile()).toAbsolutePath().normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                return folder.relativize(file).toString().replace('\\', '/');
            }
        }
        return UNKNOWN_FILE;
    }
}
