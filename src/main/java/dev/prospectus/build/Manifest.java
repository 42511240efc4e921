package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list of files that Prospectus wrote into a folder, kept in that folder, so that a later build removes these and
 * nothing else.
 *
 * <p>Sorted, one line a file, and free of times: equal sites have equal manifests. It holds sizes, which make a cut-off site
 * evident at no cost, but no digests, which no part of publishing needs.
 *
 * @param sizes the size in bytes of every file but the manifest itself
 */
record Manifest(NavigableMap<OutputPath, Long> sizes) {

    /** The manifest's own place; no output may claim it. */
    static final String FILE_NAME = ".prospectus-manifest";

    /** Stands in a folder for as long as it is being filled: then all that is in it is ours. */
    static final String UNFINISHED_NAME = FILE_NAME + ".part";

    static final Manifest NOTHING = new Manifest(new TreeMap<>());

    private static final String FIRST_LINE = "prospectus-manifest 1";

    Manifest {
        sizes = Collections.unmodifiableNavigableMap(new TreeMap<>(sizes));
    }

    static Manifest of(Map<OutputPath, Long> sizes) {
        return new Manifest(new TreeMap<>(sizes));
    }

    /**
     * The manifest of a published folder, empty when it has none.
     *
     * @throws PublishException if there is one that can't be trusted
     */
    static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(file, "it is not a plain file");
        }
        try {
            return Optional.of(parse(file));
        } catch (CharacterCodingException e) {
            throw damaged(file, "it is not UTF-8");
        }
    }

    /** Marks a new folder as being filled. */
    static void begin(Path folder) throws IOException {
        Files.createFile(folder.resolve(UNFINISHED_NAME));
    }

    /**
     * Writes the list and lifts the mark.
     *
     * <p>Only the manifest is forced to the disk. After a power cut pages may be missing, and building again makes them anew;
     * but which files may be removed must then still be known.
     */
    void finish(Path folder) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED_NAME);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                BufferedWriter writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            writer.write(FIRST_LINE + "\n");
            for (Map.Entry<OutputPath, Long> file : sizes.entrySet()) {
                writer.write(file.getValue() + " " + file.getKey() + "\n");
            }
            writer.flush();
            channel.force(true);
        }
        Files.move(unfinished, folder.resolve(FILE_NAME));
    }

    /** Every file and folder that the list accounts for, relative to the root and with forward slashes. */
    Set<String> accountedFor() {
        Set<String> names = new HashSet<>();
        for (OutputPath path : sizes.keySet()) {
            String name = path.value();
            // Folders end in a slash, so that a folder in a listed file's place does not pass for it.
            for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                if (!names.add(name.substring(0, slash + 1))) {
                    break;
                }
            }
            names.add(name);
        }
        return names;
    }

    private static Manifest parse(Path file) throws IOException {
        TreeMap<OutputPath, Long> sizes = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (number == 1 ? !line.equals(FIRST_LINE) : !parseLine(line, sizes)) {
                throw damaged(file, "line " + number + " can't be read");
            }
        }
        if (number == 0) {
            throw damaged(file, "it is empty");
        }
        return new Manifest(sizes);
    }

    /** Whether the line is one that we could have written; a path that leaves the folder never is. */
    private static boolean parseLine(String line, Map<OutputPath, Long> sizes) {
        int space = line.indexOf(' ');
        if (space < 0) {
            return false;
        }
        try {
            long size = Long.parseLong(line.substring(0, space));
            return size >= 0 && sizes.put(new OutputPath(line.substring(space + 1)), size) == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static PublishException damaged(Path file, String reason) {
        return new PublishException(
                file,
                "the list of what Prospectus wrote there is damaged: " + reason,
                "Nothing was removed. If the folder holds only a generated site, remove it and build again.");
    }
}
