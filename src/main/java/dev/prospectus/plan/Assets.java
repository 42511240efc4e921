package dev.prospectus.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The theme's style sheets, scripts and pictures under names that change with their content, so that a browser may keep
 * each of them for ever and still never shows an old one.
 */
public final class Assets {

    private static final String FOLDER = "assets";

    /** Digits of the content's SHA-256 in a name; 40 bits make a clash between two versions of one file negligible. */
    private static final int HASH_DIGITS = 10;

    private final Supplier<? extends Map<String, byte[]>> files;
    private @Nullable Named named;

    /** @param files content by name, such as {@code site.css} */
    public Assets(Map<String, byte[]> files) {
        this(() -> files);
    }

    /** @param files as above, asked for when somebody first needs an asset */
    public Assets(Supplier<? extends Map<String, byte[]>> files) {
        this.files = files;
    }

    private record Named(SortedMap<String, OutputPath> paths, List<Output> outputs) {

        static Named of(Map<String, byte[]> files) {
            SortedMap<String, OutputPath> paths = new TreeMap<>();
            List<Output> outputs = new ArrayList<>();
            new TreeMap<>(files).forEach((name, bytes) -> {
                OutputPath path = new OutputPath(FOLDER + "/" + hashed(name, bytes));
                paths.put(name, path);
                outputs.add(new Output.Bytes(path, () -> bytes));
            });
            return new Named(paths, List.copyOf(outputs));
        }
    }

    /** The site path of an asset. */
    public String path(String name) {
        SortedMap<String, OutputPath> paths = named().paths();
        OutputPath path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset '" + name + "' in the theme; there are " + paths.keySet());
        }
        return "/" + path;
    }

    /** The folder they are all in. */
    public Output.Folder folder() {
        return new Output.Folder(new OutputPath(FOLDER), false, () -> named().outputs());
    }

    private synchronized Named named() {
        if (named == null) {
            named = Named.of(files.get());
        }
        return named;
    }

    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = ContentHash.of(bytes).substring(0, HASH_DIGITS);
        return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    /** Bytes of text as the site writes them. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
