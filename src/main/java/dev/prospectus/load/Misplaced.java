package dev.prospectus.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that have their right name and stand in a wrong folder. A file of {@code data/} counts only while none of its name is
 * where it belongs.
 *
 * @param inData the names of what stands in {@code data/}
 */
record Misplaced(Set<String> inData) {

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|png|svg|gif|webp)");

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.md");

    /** More is no file of an editor's. */
    private static final int LONGEST = 200_000;

    /** The key that only one kind of file has, at the beginning of a line, and the folder of that kind. */
    private static final Map<Pattern, String> KEYS = Map.of(
            Pattern.compile("(?m)^outcomes:"), "data/programmes/",
            Pattern.compile("(?m)^routes:"), "data/pathways/");

    Misplaced {
        inData = Set.copyOf(inData);
    }

    /**
     * A file or folder that belongs elsewhere.
     *
     * @param meant the path that it should have
     */
    record File(String name, String meant) {}

    boolean isFree(String name) {
        return !inData.contains(name);
    }

    /**
     * What lies beside {@code data/}. Only names of its own files and folders count: what else lies there, such as NOTICE, is
     * none of ours.
     */
    Optional<File> beside(String last, boolean folder) {
        String meant = last.endsWith(".yaml") ? last.replaceFirst("yaml$", "yml") : last;
        return (folder ? WrongNames.FOLDERS : WrongNames.REGISTRIES).contains(meant) && isFree(meant)
                ? Optional.of(new File(last, "data/" + meant))
                : Optional.empty();
    }

    /** A registry among the files of a folder. */
    Optional<File> registry(String name, String last) {
        return WrongNames.REGISTRIES.contains(last) && isFree(last)
                ? Optional.of(new File(name, "data/" + last))
                : Optional.empty();
    }

    /** What belongs elsewhere of a file or folder that nothing reads in {@code data/}. */
    List<File> at(String name, Path entry) throws IOException {
        String last = String.valueOf(entry.getFileName());
        if (!Files.isDirectory(entry)) {
            return file(name, last, entry).stream().toList();
        }
        List<File> files = new ArrayList<>();
        for (Path each : FolderEntries.of(entry)) {
            String inside = String.valueOf(each.getFileName());
            Optional<String> meant = WrongNames.registry(inside);
            if (meant.isPresent() && isFree(meant.get())) {
                files.add(new File(name + "/" + inside, "data/" + meant.get()));
            } else if (PICTURE.matcher(inside).matches()) {
                files.add(new File(name + "/" + inside, "content/images/" + inside));
            }
        }
        return files;
    }

    private static Optional<File> file(String name, String last, Path file) throws IOException {
        if (PICTURE.matcher(last).matches()) {
            return Optional.of(new File(name, "content/images/" + last));
        }
        if (PAGE.matcher(last).matches()) {
            return Optional.of(new File(name, "content/" + last));
        }
        Optional<String> meant = WrongNames.yaml(last);
        if (meant.isEmpty() || !Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return KEYS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(text).find())
                .map(kind -> new File(name, kind.getValue() + meant.get()))
                .filter(found -> !Files.exists(file.resolveSibling(found.meant().substring("data/".length()))))
                .findFirst();
    }
}
