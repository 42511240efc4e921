package dev.prospectus.words;

import dev.prospectus.model.NextDoor.Suggestion;
import dev.prospectus.model.PublishedRun;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run of a neighbour in words. Its days are those of the hub that has it. */
public final class NextDoorWords {

    private NextDoorWords() {}

    /** "North Moor Maths Hub: Spring group". */
    public static String link(Suggestion some) {
        return some.hub().hub().name() + ": " + some.run().title();
    }

    /** Where and when: "Wendale, starts 14 January 2027"; empty where neither is known. */
    public static String facts(Suggestion some) {
        return Stream.concat(
                        place(some.run()).stream(),
                        some.run().time().starts().stream()
                                .map(start -> "starts " + day(start, some.hub().zone())))
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), Capitals::first));
    }

    /** The day on which the neighbour said so. */
    public static String known(Suggestion some) {
        return day(some.hub().asOf(), some.hub().zone());
    }

    /** Towns, or else how people meet. */
    private static Optional<String> place(PublishedRun run) {
        return run.place().towns().isEmpty()
                ? run.place().modes().stream().findFirst().map(mode -> mode.toLowerCase(Locale.UK))
                : Optional.of(Listing.and(run.place().towns()));
    }

    private static String day(Instant instant, ZoneId zone) {
        return DateWords.day(instant.atZone(zone).toLocalDate());
    }
}
