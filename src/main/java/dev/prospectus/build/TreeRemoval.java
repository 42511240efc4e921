package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes a tree: an old site after the swap, or what a killed build left behind.
 *
 * <p>An unfinished staging folder is ours alone and is removed entirely. Of any other tree, only the files listed in
 * its manifest are removed. The manifest is removed last, so that an interrupted removal can be resumed.
 */
final class TreeRemoval extends SimpleFileVisitor<Path> {

    private final Path root;
    private final boolean everything;
    private final Set<String> accountedFor;

    private TreeRemoval(Path root, boolean everything, Set<String> accountedFor) {
        this.root = root;
        this.everything = everything;
        this.accountedFor = accountedFor;
    }

    /**
     * Removes a tree if it exists.
     *
     * @return the folder to which files of others were moved, if there were any
     */
    static Optional<Path> remove(Path tree, OutputPlace place) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            boolean unfinished = Files.isRegularFile(tree.resolve(Manifest.UNFINISHED_NAME), LinkOption.NOFOLLOW_LINKS);
            Set<String> ours = unfinished
                    ? Set.of()
                    : Manifest.in(tree).map(Manifest::accountedFor).orElse(Set.of());
            Files.walkFileTree(tree, new TreeRemoval(tree, unfinished, ours));
            if (removeRoot(tree)) {
                return Optional.empty();
            }
        }
        Path kept = place.keep();
        Files.move(tree, kept);
        return Optional.of(kept);
    }

    private static boolean removeRoot(Path tree) throws IOException {
        Path manifest = tree.resolve(Manifest.FILE_NAME);
        Path mark = tree.resolve(Manifest.UNFINISHED_NAME);
        try (var rest = Files.newDirectoryStream(tree, entry -> !entry.equals(manifest) && !entry.equals(mark))) {
            if (rest.iterator().hasNext()) {
                return false;
            }
        }
        Files.deleteIfExists(manifest);
        Files.deleteIfExists(mark);
        Files.delete(tree);
        return true;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (everything
                ? !file.equals(root.resolve(Manifest.UNFINISHED_NAME))
                : attributes.isRegularFile() && isListed(file)) {
            Files.delete(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (!directory.equals(root)) {
            deleteIfEmpty(directory);
        }
        return FileVisitResult.CONTINUE;
    }

    private static void deleteIfEmpty(Path directory) throws IOException {
        try {
            Files.delete(directory);
        } catch (DirectoryNotEmptyException e) {
            // It contains files of others, so remove() keeps the tree.
        }
    }

    private boolean isListed(Path file) {
        return accountedFor.contains(ForeignFiles.relative(root, file));
    }
}
