package dev.prospectus.plan;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The theme's style sheets, scripts and pictures under names that change with their content, so that a browser may keep
 * each of them for ever and still never shows an old one.
 *
 * <p>Assets may refer to one another by their plain names, relative to the one that refers: {@code import "./time.js"}. An
 * asset is named after those that it refers to, and published with their new names in its text. So a change of one renames
 * all that lead to it.
 */
public final class Assets {

    private final Supplier<? extends Map<String, byte[]>> files;
    private final Set<String> foreign;
    private final SortedSet<String> otherHosts;
    private @Nullable PublishedAssets published;

    /** @param files content by name, such as {@code site.css} */
    public Assets(Map<String, byte[]> files) {
        this(() -> files);
    }

    /** @param files content by name; asked for when an asset is first needed */
    public Assets(Supplier<? extends Map<String, byte[]>> files) {
        this(files, Set.of(), new TreeSet<>());
    }

    /**
     * Those of a site with templates of its own.
     *
     * @param foreign templates of the author's that share nothing with this theme
     * @param otherHosts from which the author's templates load something
     */
    public Assets(Supplier<? extends Map<String, byte[]>> files, Set<String> foreign, SortedSet<String> otherHosts) {
        this.files = files;
        this.foreign = Set.copyOf(foreign);
        this.otherHosts = Collections.unmodifiableSortedSet(new TreeSet<>(otherHosts));
    }

    /** Other hosts from which pages load something. */
    public SortedSet<String> otherHosts() {
        return otherHosts;
    }

    /** Whether a template comes from elsewhere, so that its pages may be of any form. */
    public boolean isForeign(String template) {
        return foreign.contains(template);
    }

    /**
     * A reference that can't be kept.
     *
     * @param asset the name of the asset that refers
     * @param text its content
     * @param offset where in its text the address begins
     * @param target the name that it means
     * @param circle the assets on the way from the target back to it; empty where the target does not exist
     */
    public record BrokenReference(String asset, String text, int offset, String target, List<String> circle) {
        public BrokenReference {
            circle = List.copyOf(circle);
        }
    }

    /** The site path of an asset. */
    public String path(String name) {
        SortedMap<String, OutputPath> paths = published().paths();
        OutputPath path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset '" + name + "' in the theme; there are " + paths.keySet());
        }
        return "/" + path;
    }

    /** The content of an asset as it is published. */
    public byte[] content(String name) {
        String path = path(name).substring(1);
        return published().outputs().stream()
                .filter(output -> output.path().value().equals(path))
                .map(Output.Bytes.class::cast)
                .findFirst()
                .orElseThrow()
                .bytes()
                .get();
    }

    /** The names of all assets. */
    public SortedSet<String> names() {
        return new TreeSet<>(published().paths().keySet());
    }

    /** What is wrong with the references between assets. Their addresses stay as they are written. */
    public List<BrokenReference> broken() {
        return published().broken();
    }

    /** The folder they are all in. */
    public Output.Folder folder() {
        return new Output.Folder(
                Routes.folder(Routes.ASSETS), false, () -> published().outputs());
    }

    /** Bytes of text as the site writes them. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private synchronized PublishedAssets published() {
        if (published == null) {
            published = new PublishedAssets(Routes.folder(Routes.ASSETS).value(), files.get());
        }
        return published;
    }
}
