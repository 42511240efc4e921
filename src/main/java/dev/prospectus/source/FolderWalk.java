package dev.prospectus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the files of a folder. Links that lead out of it are reported and not followed. */
public final class FolderWalk extends SimpleFileVisitor<Path> {

    /** The largest file. Files of a hub's website are far smaller, and each is held in memory once. */
    private static final int MAX_MEGABYTES = 50;

    private final String name;
    private final Path folder;
    private final Findings findings;
    private final List<String> files = new ArrayList<>();

    private FolderWalk(String name, Path folder, Findings findings) {
        this.name = name;
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * The files of a folder that a site's settings name; empty, with a finding, if it is outside the site.
     *
     * @param name as the settings say it, relative to the site's folder
     */
    public static List<String> inSite(Path site, String name, Findings findings) {
        Path folder;
        try {
            folder = site.resolve(name);
        } catch (InvalidPathException noPath) {
            findings.add(refusal("jbake.properties", FileCode.MISSING, "a folder can't have this name", "rename it"));
            return List.of();
        }
        if (LeadsOut.is(site, folder)) {
            findings.add(refusal(
                    name, FileCode.LEADS_OUT, "this leads out of the site's folder", "put the folder itself here"));
            return List.of();
        }
        return files(name, folder, findings);
    }

    /**
     * The files of a folder, as relative paths with forward slashes, sorted by code unit; empty if the folder doesn't
     * exist.
     *
     * @param name how findings call the folder: relative to the site's folder
     * @throws UncheckedIOException if the disk fails
     */
    public static List<String> files(String name, Path folder, Findings findings) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            if (!Files.isDirectory(folder)) {
                findings.add(refusal(name, FileCode.NOT_A_FILE, "this must be a folder", "put a folder in its place"));
                return List.of();
            }
            Path real = folder.toRealPath();
            if (!real.startsWith(folder.toAbsolutePath().resolveSibling("").toRealPath())) {
                findings.add(refusal(
                        name,
                        FileCode.LEADS_OUT,
                        "this link leads out of the site's folder",
                        "put the folder itself here"));
                return List.of();
            }
            FolderWalk walk = new FolderWalk(name, real, findings);
            Files.walkFileTree(real, walk);
            Collections.sort(walk.files);
            return walk.files;
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + folder, failure);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean skip = !directory.equals(folder) && (isPassedOver(directory) || isCopy(directory));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isPassedOver(file)
                && !isCopy(file)
                && (attributes.isRegularFile() || leadsToFileInside(file, attributes))) {
            try {
                take(file);
            } catch (NoSuchFileException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file) throws IOException {
        if (Files.size(file) > MAX_MEGABYTES << 20) {
            report(
                    file,
                    FileCode.TOO_LARGE,
                    "the file is larger than " + MAX_MEGABYTES + " MiB",
                    "make it smaller, or keep it elsewhere and link to it");
        } else {
            files.add(relative(file));
        }
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
        if (failure != null && !(failure instanceof NoSuchFileException)) {
            throw failure;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof AccessDeniedException) {
            report(file, FileCode.UNREADABLE, "permission denied", "give yourself the right to read it");
        } else if (!(failure instanceof NoSuchFileException)) { // An editor may replace it meanwhile.
            throw failure;
        }
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
        } catch (FileSystemException brokenOrCircular) {
            report(file, FileCode.MISSING, "this link leads nowhere", "put the file itself here");
            return false;
        }
        if (!target.startsWith(folder)) {
            report(file, FileCode.LEADS_OUT, "this link leads out of the folder", "put the file itself here");
            return false;
        }
        if (!Files.isRegularFile(target)) {
            report(file, FileCode.NOT_A_FILE, "links to folders are not followed", "put the folder itself here");
            return false;
        }
        return true;
    }

    private boolean isCopy(Path path) {
        Optional<Diagnostic> copy = Copies.finding(name + "/" + relative(path), path);
        copy.ifPresent(findings::add);
        return copy.isPresent();
    }

    private static boolean isPassedOver(Path path) {
        return PassedOver.is(path.getFileName().toString());
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private void report(Path path, String code, String message, String hint) {
        findings.add(refusal(path.equals(folder) ? name : name + "/" + relative(path), code, message, hint));
    }

    private static Diagnostic refusal(String name, String code, String message, String hint) {
        return Diagnostic.error(SourceLocation.ofFile(name), code, message, hint);
    }
}
