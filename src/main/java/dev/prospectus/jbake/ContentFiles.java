package dev.prospectus.jbake;

import dev.prospectus.model.ContentPage;
import dev.prospectus.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in a site's {@code content/}, in the order of its paths.
 *
 * @param pages every page that could be read, drafts included
 * @param bodyLines for each page's source, the line of its file on which its text begins, for findings inside the text
 * @param assets every other file, to be published as it is: where it goes, relative to the site's root, and where it is
 * @param findings sorted by place
 */
public record ContentFiles(
        List<ContentPage> pages,
        SortedMap<String, Integer> bodyLines,
        SortedMap<String, Path> assets,
        List<Diagnostic> findings) {

    /** Of a site without the folder. */
    public static final ContentFiles NONE = new ContentFiles(List.of(), new TreeMap<>(), new TreeMap<>(), List.of());

    public ContentFiles {
        pages = List.copyOf(pages);
        bodyLines = new TreeMap<>(bodyLines);
        assets = new TreeMap<>(assets);
        findings = List.copyOf(findings);
    }
}
