package dev.prospectus.card;

import dev.prospectus.model.BookingStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a card says.
 *
 * @param hub its name
 * @param above what kind of thing it is, a few words; may be empty
 * @param lines below the title; left out where a long title takes their place
 */
public record Face(String hub, String above, String title, Optional<Known> status, List<String> lines) {

    public Face {
        lines = List.copyOf(lines);
    }

    /**
     * A status and the day on which it was known: others keep a card for weeks.
     *
     * @param day "as known on 1 October 2026"
     */
    public record Known(BookingStatus status, String day) {}

    /** The same for those who don't see it. */
    String inWords() {
        Stream<String> parts = Stream.of(
                        Stream.of(hub, above, title),
                        status.stream().map(known -> known.status().label() + ", " + known.day()),
                        lines.stream())
                .flatMap(part -> part);
        return parts.filter(part -> !part.isEmpty())
                .map(part -> ".!?".indexOf(part.charAt(part.length() - 1)) < 0 ? part + "." : part)
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }
}
