package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds files, links and folders in a published folder that its manifest doesn't list.
 *
 * <p>Links are reported and never followed, even one that replaces a listed file or folder. A foreign folder is
 * reported as a whole.
 */
final class ForeignFiles extends SimpleFileVisitor<Path> {

    private final OutputPlace place;
    private final Path root;
    private final Set<String> accountedFor;
    private final List<String> found = new ArrayList<>();

    private ForeignFiles(OutputPlace place, Set<String> accountedFor) {
        this.place = place;
        this.root = place.folder();
        this.accountedFor = accountedFor;
    }

    /** The foreign files as relative paths, sorted. Folders end in {@code /}, and links are described as links. */
    static List<String> in(OutputPlace place, Manifest manifest) throws IOException {
        ForeignFiles visitor = new ForeignFiles(place, manifest.accountedFor());
        Files.walkFileTree(place.folder(), visitor);
        return visitor.found.stream().sorted().toList();
    }

    /** The path in the manifest's form, with forward slashes on every platform. */
    static String relative(Path root, Path path) {
        return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private boolean isLeftAlone(Path path) {
        return root.equals(path.getParent())
                && place.isLeftAlone(path.getFileName().toString());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        String name = relative(root, directory) + "/";
        if (directory.equals(root) || accountedFor.contains(name)) {
            return FileVisitResult.CONTINUE;
        }
        if (isLeftAlone(directory)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        found.add(name);
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = relative(root, file);
        if (isLeftAlone(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            found.add(name + " (a symbolic link)");
        } else if (!attributes.isRegularFile() || !(accountedFor.contains(name) || name.equals(Manifest.FILE_NAME))) {
            found.add(name);
        }
        return FileVisitResult.CONTINUE;
    }
}
