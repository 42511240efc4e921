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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list of files that Prospectus wrote into a folder. It is stored in that folder, so that a later build removes
 * these files and no others.
 *
 * <p>It is sorted, has one line for each file, and contains no times: equal sites have equal manifests. It contains
 * sizes, which reveal an incomplete site at no cost, but no hashes, which publishing doesn't need.
 *
 * @param sizes the size of each file in bytes, without the manifest
 */
record Manifest(NavigableMap<OutputPath, Long> sizes) {

    /** The manifest's file name, which no output may have. */
    static final String FILE_NAME = ".prospectus-manifest";

    /** The name of the mark for an unfinished folder. While it exists, everything in the folder is ours. */
    static final String UNFINISHED_NAME = FILE_NAME + ".part";

    private static final String REPLACING_NAME = FILE_NAME + ".next";

    static final Manifest NOTHING = new Manifest(new TreeMap<>());

    private static final String FIRST_LINE = "prospectus-manifest 1";

    Manifest {
        sizes = Collections.unmodifiableNavigableMap(new TreeMap<>(sizes));
    }

    static Manifest of(Map<OutputPath, Long> sizes) {
        return new Manifest(new TreeMap<>(sizes));
    }

    /**
     * The manifest of a published folder, or empty if it has none.
     *
     * @throws PublishException if the manifest can't be trusted
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
            return Optional.of(parse(Files.readAllLines(file, StandardCharsets.UTF_8), file));
        } catch (CharacterCodingException e) {
            throw damaged(file, "it is not UTF-8");
        }
    }

    /** Marks a new folder as unfinished. */
    static void begin(Path folder) throws IOException {
        Files.createFile(folder.resolve(UNFINISHED_NAME));
    }

    /**
     * Writes the manifest and removes the mark.
     *
     * <p>Only the manifest is forced to the disk. After a power cut, pages may be missing, and the next build makes
     * them again. But it must still know which files it may remove.
     */
    void finish(Path folder) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED_NAME);
        write(unfinished);
        Files.move(unfinished, folder.resolve(FILE_NAME));
    }

    /**
     * Takes the place of a folder's manifest in one step.
     *
     * @param beside a folder on the same file system, for the file until it is whole
     */
    void replace(Path folder, Path beside) throws IOException {
        Path whole = Files.createFile(beside.resolve(REPLACING_NAME));
        write(whole);
        Files.move(
                whole, folder.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                BufferedWriter writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            writer.write(FIRST_LINE + "\n");
            for (Map.Entry<OutputPath, Long> entry : sizes.entrySet()) {
                writer.write(entry.getValue() + " " + entry.getKey() + "\n");
            }
            writer.flush();
            channel.force(true);
        }
    }

    /** Whether a published folder is this site already, byte by byte. */
    boolean isIn(Path folder, Path same) throws IOException {
        if (!in(folder).filter(this::equals).isPresent()) {
            return false;
        }
        for (OutputPath path : sizes.keySet()) {
            if (!isSame(path, folder, same)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a published file is there and has the same bytes as that of the new site. */
    static boolean isSame(OutputPath path, Path folder, Path site) throws IOException {
        Path there = folder.resolve(path.value());
        try {
            return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                    && Files.mismatch(there, site.resolve(path.value())) < 0;
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    /** All files listed, and the folders they are in, relative to the root and with forward slashes. */
    Set<String> accountedFor() {
        Set<String> names = new HashSet<>();
        for (OutputPath path : sizes.keySet()) {
            String name = path.value();
            // Folders end in a slash, so that a folder is not mistaken for a listed file.
            for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                if (!names.add(name.substring(0, slash + 1))) {
                    break;
                }
            }
            names.add(name);
        }
        return names;
    }

    /**
     * The manifest whose lines these are.
     *
     * @param file where they stand, for the message
     * @throws PublishException if they can't be trusted
     */
    static Manifest parse(List<String> lines, Path file) throws PublishException {
        TreeMap<OutputPath, Long> sizes = new TreeMap<>();
        int number = 0;
        for (String line : lines) {
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

    /** Reads a line, unless it can't be one of ours, such as one with a path that leaves the folder. */
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
