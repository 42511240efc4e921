package dev.prospectus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page or a news item that the hub wrote, from {@code content/}.
 *
 * @param source path of its file below {@code content/}, with forward slashes
 * @param slug its place in URLs: the path without the ending, such as {@code news/new-venue}
 * @param type {@code page}, {@code post}, or a type of the hub's own, which names its template
 * @param draft whether it is shown only when drafts are asked for
 * @param properties every other key of its header, as written
 */
public record ContentPage(
        String source,
        String slug,
        String type,
        String title,
        Optional<LocalDate> date,
        boolean draft,
        List<String> tags,
        Optional<String> summary,
        RichText body,
        SortedMap<String, String> properties) {

    public ContentPage {
        tags = List.copyOf(tags);
        properties = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** Whether it is news, by JBake's name for it. */
    public boolean isPost() {
        return type.equals("post");
    }
}
