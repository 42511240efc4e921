package dev.prospectus.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the author's files, with a limit on their size. */
public final class SourceFile {

    private SourceFile() {}

    /**
     * The text of a file. Every fault that an author can mend is a finding: a missing file, a folder, no permission,
     * a file that is too large or no text. Links are followed; the caller decides whether they may lead out of the
     * site.
     *
     * @param name how findings call the file: relative to the site's folder, with forward slashes
     * @param maxBytes the largest size that is read
     * @throws UncheckedIOException if the disk fails, with the path in its message
     */
    public static SourceText read(String name, Path path, int maxBytes) {
        try {
            if (!Files.exists(path)) {
                return missing(name, path);
            }
            if (Files.isDirectory(path)) {
                return refused(
                        name,
                        FileCode.NOT_A_FILE,
                        "a folder stands where a file should be",
                        "rename it, or put a text file in its place");
            }
            if (!Files.isRegularFile(path)) {
                return refused(name, FileCode.NOT_A_FILE, "this is not a file", "put a text file in its place");
            }
            if (Files.size(path) > maxBytes) {
                return tooLarge(name, maxBytes);
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(maxBytes + 1);
                return bytes.length > maxBytes ? tooLarge(name, maxBytes) : SourceText.decode(name, bytes);
            }
        } catch (NoSuchFileException vanished) {
            return missing(name, path);
        } catch (AccessDeniedException denied) {
            return SourceText.refused(FileCode.unreadable(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + path, failure);
        }
    }

    private static SourceText missing(String name, Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? refused(name, FileCode.MISSING, "this link leads nowhere", "put the file itself here")
                : refused(name, FileCode.MISSING, "there is no such file", "check its name and folder");
    }

    private static SourceText tooLarge(String name, int maxBytes) {
        return refused(
                name,
                FileCode.TOO_LARGE,
                "the file is larger than " + maxBytes / 1024 + " KiB",
                "split it, or move what is not text out of it");
    }

    private static SourceText refused(String name, String code, String message, String hint) {
        return SourceText.refused(Diagnostic.error(SourceLocation.ofFile(name), code, message, hint));
    }
}
