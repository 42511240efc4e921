package dev.prospectus.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's style sheets, scripts and pictures under names that change with their content, so that a browser may keep
 * each of them for ever and still never shows an old one.
 */
public final class Assets {

    private static final String FOLDER = "assets/";

    /** Digits of the content's SHA-256 in a name; 40 bits make a clash between two versions of one file negligible. */
    private static final int HASH_DIGITS = 10;

    private final SortedMap<String, OutputPath> paths = new TreeMap<>();
    private final List<Output> outputs = new ArrayList<>();

    /** @param files content by name, such as {@code site.css} */
    public Assets(Map<String, byte[]> files) {
        new TreeMap<>(files).forEach((name, bytes) -> {
            OutputPath path = new OutputPath(FOLDER + hashed(name, bytes));
            paths.put(name, path);
            outputs.add(new Output.Bytes(path, () -> bytes));
        });
    }

    /** The site path of an asset. */
    public String path(String name) {
        OutputPath path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset '" + name + "' in the theme; there are " + paths.keySet());
        }
        return "/" + path;
    }

    public List<Output> outputs() {
        return List.copyOf(outputs);
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
