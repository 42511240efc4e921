package dev.prospectus.jbake;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.Findings;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Lists the files of a folder that may be published, never following a link out of it. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** Hidden files are an editor's or a system's, apart from those that web hosts look for. */
    private static final Set<String> HIDDEN_BUT_PUBLISHED = Set.of(".well-known", ".nojekyll");

    private final String name;
    private final Path folder;
    private final Path realFolder;
    private final Findings findings;
    private final List<String> files = new ArrayList<>();

    private FolderWalk(String name, Path folder, Findings findings) throws IOException {
        this.name = name;
        this.folder = folder;
        this.realFolder = folder.toRealPath();
        this.findings = findings;
    }

    /** Paths relative to the folder with forward slashes, sorted by code unit; none if there is no such folder. */
    static List<String> files(String name, Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            FolderWalk walk = new FolderWalk(name, folder, findings);
            Files.walkFileTree(folder, walk);
            Collections.sort(walk.files);
            return walk.files;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + folder, failure);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean skip = !directory.equals(folder) && isHidden(directory);
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && (attributes.isRegularFile() || leadsToFileInside(file, attributes))) {
            files.add(relative(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (!(failure instanceof AccessDeniedException)) {
            throw failure;
        }
        report(file, FileCode.UNREADABLE, "permission denied", "give yourself the right to read it");
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsToFileInside(Path file, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isSymbolicLink()) {
            report(file, FileCode.NOT_A_FILE, "this is not a file", "remove it");
            return false;
        }
        Path target;
        try {
            target = file.toRealPath();
        } catch (NoSuchFileException broken) {
            report(file, FileCode.MISSING, "this link leads nowhere", "put the file itself here");
            return false;
        }
        if (!target.startsWith(realFolder)) {
            report(file, FileCode.LEADS_OUT, "this link leads out of the folder", "put the file itself here");
            return false;
        }
        if (!Files.isRegularFile(target)) {
            report(file, FileCode.NOT_A_FILE, "links to folders are not followed", "put the folder itself here");
            return false;
        }
        return true;
    }

    private static boolean isHidden(Path path) {
        String last = path.getFileName().toString();
        return last.startsWith(".") && !HIDDEN_BUT_PUBLISHED.contains(last);
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private void report(Path path, String code, String message, String hint) {
        findings.add(Diagnostic.error(SourceLocation.ofFile(name + "/" + relative(path)), code, message, hint));
    }
}
