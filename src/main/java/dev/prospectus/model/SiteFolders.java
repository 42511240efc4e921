package dev.prospectus.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a site calls its folders. The program itself speaks of {@code content/}, {@code templates/} and {@code assets/} ({@link DataFiles}); a site that
 * JBake made may call them otherwise. Whoever opens a file, or tells people of one, asks {@link #own}; sentences go through {@link #inWords}.
 *
 * @param output where a build publishes to, unless it is told
 */
public record SiteFolders(String content, String templates, String assets, String output) {

    public static final SiteFolders USUAL = new SiteFolders("content", "templates", DataFiles.assets(), "dist");

    /** The name of a folder at the beginning of a path in a sentence. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}_./\\\\-])(?:content|templates|assets)/");

    /** A file or folder as the site calls it. */
    public String own(String file) {
        return renamed(file, USUAL, this);
    }

    /** A file or folder of this site as the program calls it. */
    public String usual(String file) {
        return renamed(file, this, USUAL);
    }

    /** A sentence in which folders have this site's names. */
    public String inWords(String sentence) {
        return sources().equals(USUAL.sources())
                ? sentence
                : NAMED.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(own(found.group())));
    }

    /** The folders that a site is made of. */
    public List<String> sources() {
        return List.of(DataFiles.DATA, content, templates, assets);
    }

    /** All that a site is made of. */
    public List<String> parts() {
        return Stream.concat(DataFiles.SETTINGS.stream(), sources().stream()).toList();
    }

    private static String renamed(String file, SiteFolders from, SiteFolders to) {
        for (int i = 0; i < from.sources().size(); i++) {
            String folder = from.sources().get(i);
            if (file.equals(folder) || file.startsWith(folder + "/")) {
                return to.sources().get(i) + file.substring(folder.length());
            }
        }
        return file;
    }
}
