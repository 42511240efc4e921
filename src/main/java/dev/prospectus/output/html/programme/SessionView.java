package dev.prospectus.output.html.programme;

import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of a run.
 *
 * @param parts its parts with times of their own, in words
 * @param handouts what participants get and bring, beyond what the run says
 * @param state {@code ended}, {@code now}, {@code next} (the first to come), {@code later}, {@code unknown}, or {@code
 *     postponed}: its date holds no more
 * @param starts its first instant, ISO 8601 in UTC; absent where its date holds no more
 * @param ends the first instant after it, ISO 8601 in UTC, so that a script can mark it ended
 */
public record SessionView(
        Optional<String> title,
        When when,
        Optional<String> where,
        List<String> parts,
        HandoutsView handouts,
        String state,
        Optional<String> starts,
        Optional<String> ends) {

    /**
     * @param date in words; says so when it is to be confirmed
     * @param isoDate for machines, once the day is known
     */
    public record When(Phrase date, Optional<String> isoDate, Optional<String> times) {}
}
