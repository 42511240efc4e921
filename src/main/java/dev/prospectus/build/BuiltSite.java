package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A site that a build left in a folder: every file that Prospectus wrote there, and no other. What lies beside them is none of the
 * site, so it is never handed on to a host.
 *
 * @param folder an absolute path
 * @param files the paths of all files below it, with forward slashes; the list itself ({@link #LIST}) is among them
 */
public record BuiltSite(Path folder, NavigableSet<String> files) {

    /** The file that lists all others. It travels with the site, so that the next publication knows what is ours. */
    public static final String LIST = Manifest.FILE_NAME;

    public BuiltSite {
        files = Collections.unmodifiableNavigableSet(new TreeSet<>(files));
    }

    /**
     * The site in a folder.
     *
     * @throws PublishException if no build left one there, or if it is not whole any more
     */
    public static BuiltSite in(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Manifest manifest = Manifest.in(root)
                .orElseThrow(() -> new PublishException(
                        root, "no site was built there", "Name the folder that prospectus build wrote, such as dist."));
        for (Map.Entry<OutputPath, Long> file : manifest.sizes().entrySet()) {
            Path there = root.resolve(file.getKey().value());
            if (!Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) || Files.size(there) != file.getValue()) {
                throw new PublishException(
                        there, "it is not as the build left it", "Build again, and publish what that writes.");
            }
        }
        return new BuiltSite(root, withList(manifest));
    }

    /**
     * The files that a list names, which came back from a host.
     *
     * @throws PublishException if it can't be trusted
     */
    public static NavigableSet<String> listedBy(String list) throws PublishException {
        return withList(Manifest.parse(list.lines().toList(), Path.of(LIST)));
    }

    private static NavigableSet<String> withList(Manifest manifest) {
        TreeSet<String> files = manifest.sizes().keySet().stream()
                .map(OutputPath::value)
                .collect(Collectors.toCollection(TreeSet::new));
        files.add(LIST);
        return files;
    }

    /** The instant at which its statuses hold, in UTC, as its home page says. */
    public Optional<String> asOf() throws IOException {
        if (!files.contains("index.html")) {
            return Optional.empty();
        }
        return asOf(Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8));
    }

    /** The instant at which statuses hold on a page, in UTC; empty if the page does not say. */
    public static Optional<String> asOf(String page) {
        return HomeAge.asOf(page);
    }

    /** How many files readers get. */
    public int size() {
        return files.size() - 1;
    }

    /** The same files in the order of {@link #files}, as the lines of a request to git or rsync. */
    public byte[] names(char end) {
        return files.stream()
                .map(name -> name + end)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
