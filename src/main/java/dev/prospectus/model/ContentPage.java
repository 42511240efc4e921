package dev.prospectus.model;

import java.time.Instant;
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
 * @param own every other key of its header
 */
public record ContentPage(
        String source,
        String type,
        String title,
        Publication publication,
        List<String> tags,
        Optional<String> summary,
        RichText body,
        OwnKeys own) {

    public ContentPage {
        tags = List.copyOf(tags);
    }

    /**
     * How and where a page is published.
     *
     * @param date in the site's time zone
     * @param at the instant; where the header says a day alone, its beginning
     * @param draft whether it is shown only when drafts are asked for
     * @param waits whether it is a draft only until then
     * @param address the site path that JBake gave it, where JBake made the site
     */
    public record Publication(
            Optional<LocalDate> date, Optional<Instant> at, boolean draft, boolean waits, Optional<String> address) {}

    /**
     * The keys of a header that only templates know.
     *
     * @param texts as written
     * @param parsed those whose value is a JSON object: maps, lists, texts, numbers and truth values
     */
    public record OwnKeys(SortedMap<String, String> texts, SortedMap<String, Object> parsed) {

        /** Of a header without any. */
        public static final OwnKeys NONE = new OwnKeys(new TreeMap<>(), new TreeMap<>());

        public OwnKeys {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
            parsed = Collections.unmodifiableSortedMap(new TreeMap<>(parsed));
        }
    }

    /** By date and time, pages without one last; the order is total. */
    public static final Comparator<ContentPage> NEWEST_FIRST = Comparator.comparing(
                    (ContentPage page) -> page.publication().at().orElse(Instant.MIN))
            .reversed()
            .thenComparing(ContentPage::slug);

    /** Every other key of its header, as written. */
    public SortedMap<String, String> properties() {
        return own.texts();
    }

    /** The same page while it waits for its date. */
    public ContentPage waiting() {
        Publication later = new Publication(publication.date, publication.at, true, true, publication.address);
        return new ContentPage(source, type, title, later, tags, summary, body, own);
    }

    /** The page with its text in another state. */
    public ContentPage withBody(RichText other) {
        return new ContentPage(source, type, title, publication, tags, summary, other, own);
    }

    /** The key of a header that names the addresses which the page had before. */
    public static final String ALIASES = "aliases";

    /** The addresses that it had before. */
    public List<String> aliases() {
        return aliases(properties().getOrDefault(ALIASES, ""));
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
        return publication.waits()
                ? new HeldBack(source, date(), publication.at())
                : new HeldBack(source, Optional.empty());
    }

    /** Where it stands: the site path that JBake gave it, or a folder named for its file. */
    public String address() {
        return publication.address().orElseGet(() -> "/" + slug() + "/");
    }

    /**
     * Its name, and on a site that JBake did not make its place in URLs: the path of its file without the ending, such as {@code news/new-venue}. The index of a folder
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

    /** The template that makes it, by the theme's names: its type is its name, unless the settings of JBake name another. */
    public String template(SiteConfig site) {
        return site.jbake().map(settings -> settings.template(type)).orElse(type + ".ftl");
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
