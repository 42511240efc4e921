package dev.prospectus.jbake;

import dev.prospectus.model.ContentPage;
import dev.prospectus.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages and other files of a site's {@code content/}, sorted by path.
 *
 * @param pages all pages that could be read, including drafts
 * @param bodyLines for the source of each page, the line of the file on which its text begins, which findings within
 *     the text need
 * @param assets all other files, which are published unchanged: their path below the site's root, and the file
 * @param findings sorted by place
 */
public record ContentFiles(
        List<ContentPage> pages,
        SortedMap<String, Integer> bodyLines,
        SortedMap<String, Path> assets,
        List<Diagnostic> findings) {

    /** Of a site without the folder. */
    public static final ContentFiles NONE = new ContentFiles(List.of(), new TreeMap<>(), new TreeMap<>(), List.of());

    /** The same with more files that are published unchanged. */
    public ContentFiles with(SortedMap<String, Path> more) {
        SortedMap<String, Path> all = new TreeMap<>(assets);
        all.putAll(more);
        return new ContentFiles(pages, bodyLines, all, findings);
    }

    public ContentFiles {
        pages = List.copyOf(pages);
        bodyLines = new TreeMap<>(bodyLines);
        assets = new TreeMap<>(assets);
        findings = List.copyOf(findings);
    }
}
