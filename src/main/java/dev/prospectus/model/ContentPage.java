package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /**
     * @param draft whether it is shown only when drafts are asked for
     * @param waits whether it is a draft only until its date
     */
    public record Publication(Optional<LocalDate> date, boolean draft, boolean waits) {}

    /** By date, pages without one last; the order is total. */
    public static final Comparator<ContentPage> NEWEST_FIRST = Comparator.comparing(
                    (ContentPage page) -> page.date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(ContentPage::slug);

    /** The key of a header that names the addresses which the page had before. */
    public static final String ALIASES = "aliases";

    /** The addresses that it had before. */
    public List<String> aliases() {
        return aliases(properties.getOrDefault(ALIASES, ""));
    }

    /** The addresses in the value of {@value #ALIASES}, which commas part. */
    public static List<String> aliases(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    /** What is said of the page as long as it is left out. */
    public HeldBack heldBack() {
        return new HeldBack(source, date().filter(day -> publication.waits()));
    }

    /**
     * Its place in URLs: the path of its file without the ending, such as {@code news/new-venue}. The index of a folder
     * stands at the folder's own place; that of {@code content/} itself would be empty.
     */
    public String slug() {
        return slug(source);
    }

    /** The place in URLs of the page in a file. */
    public static String slug(String source) {
        String path = source.substring(0, source.lastIndexOf('.'));
        int slash = path.lastIndexOf('/');
        return path.substring(slash + 1).equalsIgnoreCase("index") ? path.substring(0, Math.max(0, slash)) : path;
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
