package dev.prospectus.output.html;

import java.time.Instant;
import java.util.stream.Collectors;

/**
 * Words that time may overtake.
 *
 * @param words what holds now
 * @param later what holds when, for scripts, as in {@link StatusView#later()}; empty when the words stay true
 */
public record Phrase(String words, String later) {

    static Phrase of(String words) {
        return new Phrase(words, "");
    }

    /** @param turns the instant from which the other words hold */
    static Phrase turning(String words, Instant turns, String then) {
        return new Phrase(words, turns + "|-|" + words + "\n|-|" + then);
    }

    /** @param ending holds at any time */
    Phrase with(String ending) {
        return new Phrase(
                words + ending, later.lines().map(line -> line + ending).collect(Collectors.joining("\n")));
    }
}
