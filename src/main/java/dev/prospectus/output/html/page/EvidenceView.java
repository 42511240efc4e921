package dev.prospectus.output.html.page;

import java.util.List;
import java.util.Optional;

/** What shows how something is. */
public record EvidenceView(List<Item> media, List<QuoteView> quotes, List<FurtherView> further) {

    /** Whether pictures among them open larger. */
    public boolean opensLarger(TextHtml texts) {
        return media.stream().flatMap(item -> item.figure().stream()).anyMatch(texts::opensLarger);
    }

    /** A picture, as safe HTML, or a film. */
    public record Item(Optional<String> figure, Optional<FilmView> film) {}

    /**
     * A film: a link, so that nothing is fetched from elsewhere before a reader wants it.
     *
     * @param length in words
     * @param host who shows it
     * @param poster a picture of it, safe HTML
     */
    public record FilmView(
            String href,
            String title,
            Optional<String> length,
            Optional<String> host,
            Optional<String> poster,
            Optional<String> caption,
            Optional<String> transcript) {}

    /** @param who said it, and when they took part */
    public record QuoteView(String text, String who) {}

    public record FurtherView(String title, String href, Optional<String> summary) {}
}
