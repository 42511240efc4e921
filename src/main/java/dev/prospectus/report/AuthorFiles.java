package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** The files that findings are about: their lines, and what they are called in the repository that holds the site. */
public final class AuthorFiles {

    /** Nothing larger is text that somebody wrote. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Path site;
    private final String folder;
    private String lastFile = "";
    private Lines lastLines = Lines.NONE;

    private AuthorFiles(Path site, String folder) {
        this.site = site;
        this.folder = folder;
    }

    /**
     * The files of a site. Paths in the repository begin at the closest folder above that holds {@code .git}, else where the
     * command was started if the site is below it, else at the site itself.
     */
    public static AuthorFiles of(Path site) {
        Path here = site.toAbsolutePath().normalize();
        Path root = here;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        if (root == null) {
            Path started = Path.of("").toAbsolutePath().normalize();
            root = here.startsWith(started) ? started : here;
        }
        String folder = root.relativize(here).toString().replace('\\', '/');
        return new AuthorFiles(site, folder.isEmpty() ? "" : folder + "/");
    }

    /** @param shown as findings know the file: composed, without a byte order mark */
    private record Lines(List<String> shown, List<String> saved, boolean marked) {
        static final Lines NONE = new Lines(List.of(), List.of(), false);
    }

    /** What the repository calls a file of the site, or of a catalogue beside it, with forward slashes. */
    String inRepository(String file) {
        return file.startsWith("../")
                ? Path.of(folder + file).normalize().toString().replace('\\', '/')
                : folder + file;
    }

    /** The line of a place, as findings count its columns. Empty if the finding is about no line or the file has no text. */
    Optional<String> line(SourceLocation place) {
        return line(lines(place.file()).shown(), place.line());
    }

    /** The line of a finding and where in it the finding is. Empty if there is no line to show, or nothing on it. */
    public Optional<Excerpt> excerpt(Diagnostic finding) {
        return line(finding.location())
                .map(line -> Excerpt.of(line, finding.location().column(), finding.length()))
                .filter(excerpt -> !excerpt.line().isEmpty() || excerpt.caret() > 0);
    }

    /** The column of a place counted in bytes from 1, or 0 if it has none. */
    int byteColumn(SourceLocation place) {
        Lines lines = lines(place.file());
        Optional<String> shown = line(lines.shown(), place.line());
        Optional<String> saved = line(lines.saved(), place.line());
        if (place.column() == 0 || shown.isEmpty() || saved.isEmpty()) {
            return 0;
        }
        String line = saved.get();
        int before = savedLength(line, shown.get().equals(line), place.column() - 1);
        int mark = place.line() == 1 && lines.marked() ? 3 : 0;
        return 1 + mark + line.substring(0, before).getBytes(StandardCharsets.UTF_8).length;
    }

    /** How many UTF-16 units of a line as it is saved make so many characters of the composed line. */
    private static int savedLength(String line, boolean isComposed, int characters) {
        if (isComposed) {
            int all = line.codePointCount(0, line.length());
            return line.offsetByCodePoints(0, Math.min(characters, all));
        }
        int end = 0;
        while (end < line.length()) {
            int next = end + Character.charCount(line.codePointAt(end));
            String composed = Normalizer.normalize(line.substring(0, next), Normalizer.Form.NFC);
            if (composed.codePointCount(0, composed.length()) > characters) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static Optional<String> line(List<String> lines, int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** Findings come file by file, so that one file is kept. */
    private Lines lines(String file) {
        if (!file.equals(lastFile)) {
            lastLines = read(file);
            lastFile = file;
        }
        return lastLines;
    }

    private Lines read(String file) {
        try {
            Path path = site.resolve(file);
            Optional<String> text = SourceFile.read(file, path, MOST_BYTES).text();
            if (text.isEmpty()) {
                return Lines.NONE;
            }
            String saved = Files.readString(path);
            boolean marked = saved.startsWith("\uFEFF");
            return new Lines(split(text.get()), split(marked ? saved.substring(1) : saved), marked);
        } catch (IOException | InvalidPathException vanished) {
            // A report shows what it can; that a file can't be read is itself a finding.
            return Lines.NONE;
        }
    }

    private static List<String> split(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** Where a finding is, as compilers write it. */
    String place(Diagnostic finding) {
        SourceLocation place = finding.location();
        return new SourceLocation(inRepository(place.file()), place.line(), place.column()).toString();
    }
}
