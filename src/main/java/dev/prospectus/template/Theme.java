package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Templates and assets: the built-in theme, which a site's own {@code templates/} folder overrides file by file.
 *
 * @param folder the site's {@code templates/} folder; it need not exist
 * @param files what is sound in it, as paths relative to it with forward slashes, each with an object that stands for its
 *     content
 * @param findings what is not; templates are only used when there are none
 */
public record Theme(Path folder, SortedMap<String, Object> files, List<Diagnostic> findings) {

    /** Where the build puts this repository's {@code templates/} into the jar. */
    static final String BUILT_IN = "/dev/prospectus/theme/";

    private static final String ASSETS = "assets/";

    /**
     * Names every asset of the built-in theme, a line each: a jar can't be listed cheaply. {@code fuse.js =
     * fuse.js/dist/fuse.min.mjs} takes it from a {@link WebJar}.
     */
    private static final String ASSET_LIST = ASSETS + "index.txt";

    private static final String FROM = " = ";

    private static final int MAX_TEMPLATE_BYTES = 1 << 20;

    public Theme {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }

    /**
     * The theme of a site.
     *
     * @param name how findings call the folder: relative to the site's folder
     * @param sources for a theme that is looked at again: one of which nothing changed is equal to the last
     */
    public static Theme of(String name, Path folder, SourceFiles sources) {
        Findings findings = new Findings();
        SortedMap<String, Object> files = new TreeMap<>();
        for (String file : FolderWalk.files(name, folder, findings)) {
            Path path = folder.resolve(file);
            files.put(file, sources.version(path));
            if (file.endsWith(".ftl") || file.endsWith(".ftlh")) {
                findings.addAll(sources.read(name + "/" + file, path, MAX_TEMPLATE_BYTES)
                        .findings());
            }
        }
        return new Theme(folder, files, findings.sorted());
    }

    /** Content of every asset by its name below {@code assets/}. */
    public SortedMap<String, byte[]> assets() {
        try {
            return readAssets();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read the theme's assets", failure);
        }
    }

    private SortedMap<String, byte[]> readAssets() throws IOException {
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
        for (String file : files.keySet()) {
            if (file.startsWith(ASSETS) && !file.equals(ASSET_LIST)) {
                assets.put(file.substring(ASSETS.length()), Files.readAllBytes(folder.resolve(file)));
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
