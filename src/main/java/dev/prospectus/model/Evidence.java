package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/** What shows how it is: pictures and films, pages to read on, and what people said who took part. */
public record Evidence(List<Media> media, List<Further> further, List<Quote> quotes) {

    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

    public Evidence {
        media = List.copyOf(media);
        further = List.copyOf(further);
        quotes = List.copyOf(quotes);
    }

    /** A picture or a film about a programme or a pathway. */
    public sealed interface Media {

        Optional<String> caption();

        /**
         * @param file path under {@code content/}
         * @param alt what the picture shows, for those who can't see it
         */
        record Image(String file, String alt, Optional<String> caption) implements Media {}

        /**
         * Shown as a link, never embedded, so that nothing is fetched from elsewhere unasked.
         *
         * @param length in words, such as "4 minutes"
         * @param poster path under {@code content/} of a picture to show
         * @param transcript site path or address of the words spoken
         */
        record Video(
                String url,
                String title,
                Optional<String> length,
                Optional<String> poster,
                Optional<String> caption,
                Optional<String> transcript)
                implements Media {}
    }

    /** Somewhere to read on: a case study, or the funder's page about this stage. */
    public record Further(String title, String url, Optional<String> summary) {}
}
