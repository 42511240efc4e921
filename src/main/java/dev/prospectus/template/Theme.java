package dev.prospectus.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Templates and assets: the built-in theme, which a site's own {@code templates/} folder overrides file by file.
 *
 * @param site the site's {@code templates/} folder; it need not exist
 */
public record Theme(Path site) {

    /** Where the build puts this repository's {@code templates/} into the jar. */
    static final String BUILT_IN = "/dev/prospectus/theme/";

    private static final String ASSETS = "assets/";

    /**
     * Names every asset of the built-in theme, a line each: a jar can't be listed cheaply. {@code fuse.js =
     * fuse.js/dist/fuse.min.mjs} takes it from a {@link WebJar}.
     */
    private static final String ASSET_LIST = ASSETS + "index.txt";

    private static final String FROM = " = ";

    /** Content of every asset by its name below {@code assets/}. */
    public SortedMap<String, byte[]> assets() throws IOException {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        String list = new String(builtIn(ASSET_LIST), StandardCharsets.UTF_8);
        for (String line : list.lines().filter(text -> !text.isBlank()).toList()) {
            int origin = line.indexOf(FROM);
            if (origin < 0) {
                assets.put(line, builtIn(ASSETS + line));
            } else {
                assets.put(line.substring(0, origin), WebJar.file(line.substring(origin + FROM.length())));
            }
        }
        Path folder = site.resolve(ASSETS);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    boolean hidden =
                            file.getFileName().toString().startsWith(".") || (ASSETS + name).equals(ASSET_LIST);
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !hidden) {
                        assets.put(name, Files.readAllBytes(file));
                    }
                }
            }
        }
        return assets;
    }

    private static byte[] builtIn(String name) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the theme's file " + name);
            }
            return in.readAllBytes();
        }
    }
}
