package dev.prospectus.edit;

import dev.prospectus.load.Loader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file that somebody named for a report. An older report gives way to it, whole or not at all; what a site is made of does not, and
 * below the site's folder no link leads out of it, since the files of a site may be a stranger's.
 *
 * @param file as it was typed
 */
public record ReportFile(Path site, Path file) {

    /** Writes the report that something prints. */
    public void print(Consumer<PrintWriter> report) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        write(text.toString());
    }

    /** Writes the report. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a report that is no text. */
    public void write(byte[] bytes) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        Path top = site.toAbsolutePath().normalize();
        boolean within = path.startsWith(top) && !path.equals(top);
        if (within && isOfSite(top.relativize(path))) {
            throw new FileSystemException(
                    file.toString(), null, "it is of the site itself; name another for the report");
        }
        if (Files.isDirectory(path)) {
            throw new FileSystemException(file.toString(), null, "it is a folder; name a file for the report");
        }
        if (path.startsWith("/dev") || path.startsWith("/proc") || (Files.exists(path) && !Files.isRegularFile(path))) {
            Files.write(path, bytes);
            return;
        }
        if (!within) {
            Files.createDirectories(folder(path));
            path = Files.exists(path) ? path.toRealPath() : path;
        }
        Path root = within ? top : folder(path);
        boolean old = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        new NewFiles(root, old ? Map.of() : Map.of(root.relativize(path).toString(), ""), Map.of(path, bytes)).write();
    }

    private boolean isOfSite(Path below) {
        return below.startsWith(".git") || Loader.folders(site).parts().stream().anyMatch(below::startsWith);
    }

    private static Path folder(Path path) {
        return Objects.requireNonNull(path.getParent(), "a file lies in a folder");
    }
}
