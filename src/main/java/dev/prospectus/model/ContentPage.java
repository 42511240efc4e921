package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page or a news item that the hub wrote, from {@code content/}.
 *
 * @param source path of its file below {@code content/}, with forward slashes
 * @param type {@code page}, {@code post}, or a type of the hub's own, which names its template
 * @param properties every other key of its header, as written
 */
public record ContentPage(
        String source,
        String type,
        String title,
        Publication publication,
        List<String> tags,
        Optional<String> summary,
        RichText body,
        SortedMap<String, String> properties) {

    public ContentPage {
        tags = List.copyOf(tags);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** @param draft whether it is shown only when drafts are asked for */
    public record Publication(Optional<LocalDate> date, boolean draft) {}

    /** Its place in URLs: the path of its file without the ending, such as {@code news/new-venue}. */
    public String slug() {
        return source.substring(0, source.lastIndexOf('.'));
    }

    public Optional<LocalDate> date() {
        return publication.date();
    }

    public boolean draft() {
        return publication.draft();
    }

    /** Whether it is news, by JBake's name for it. */
    public boolean isPost() {
        return type.equals("post");
    }
}
