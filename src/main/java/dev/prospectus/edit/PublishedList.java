package dev.prospectus.edit;

import dev.prospectus.model.DataFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file with the addresses that were published. A new one goes to its place in the order, and all other lines stay as they are: so
 * comments live, a commit shows what is new, and lines of two branches join.
 *
 * @param lines as they stand, without their ends
 */
public record PublishedList(Path site, List<String> lines) {

    private static final List<String> HEAD = List.of(
            "# Addresses that were published. Each stays or leads on: 'prospectus check' fails when one would be lost.",
            "# 'prospectus lock' adds to this file; commit it.");

    public PublishedList {
        lines = List.copyOf(lines);
    }

    /**
     * The file of a site, or one to be.
     *
     * @throws IOException if it can't be read, or is no text
     */
    public static PublishedList in(Path site) throws IOException {
        Path file = site.resolve(DataFiles.publishedUrls());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new PublishedList(site, HEAD);
        }
        try {
            return new PublishedList(site, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException noText) {
            throw new IOException(DataFiles.publishedUrls() + ": this is no text in UTF-8", noText);
        }
    }

    /** The addresses that it holds. */
    public Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (String line : lines) {
            if (isAddress(line)) {
                addresses.add(line.strip());
            }
        }
        return addresses;
    }

    /** Those of some addresses that it does not hold, in their order. */
    public List<String> lackedOf(Collection<String> some) {
        Set<String> held = addresses();
        return some.stream().filter(address -> !held.contains(address)).toList();
    }

    /** Writes the file with some addresses more and others less, or leaves it as it was. */
    public void write(Collection<String> added, Collection<String> gone) throws IOException {
        if (added.isEmpty() && gone.isEmpty()) {
            return;
        }
        Path file = site.resolve(DataFiles.publishedUrls());
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        String end = exists && Files.readString(file).contains("\r\n") ? "\r\n" : "\n";
        String text = String.join(end, with(added, gone)) + end;
        NewFiles files = exists
                ? new NewFiles(site, Map.of(), Map.of(file, text.getBytes(StandardCharsets.UTF_8)))
                : new NewFiles(site, Map.of(DataFiles.publishedUrls(), text));
        files.write();
    }

    private List<String> with(Collection<String> added, Collection<String> gone) {
        List<String> all = new ArrayList<>();
        TreeSet<String> rest = new TreeSet<>(added);
        for (String line : lines) {
            if (isAddress(line)) {
                while (!rest.isEmpty() && rest.first().compareTo(line.strip()) < 0) {
                    all.add(rest.pollFirst());
                }
            }
            if (!isAddress(line) || !gone.contains(line.strip())) {
                all.add(line);
            }
        }
        all.addAll(rest);
        return all;
    }

    private static boolean isAddress(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }
}
