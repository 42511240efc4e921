package dev.prospectus.words;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words that time may overtake.
 *
 * @param words what holds now
 * @param later what holds when, for scripts: a line each, the instant until which it holds, a dash, and the words, separated by {@code |}; empty when
 *     the words stay true
 */
public record Phrase(String words, String later) {

    public static Phrase of(String words) {
        return new Phrase(words, "");
    }

    /** @param turns the instant from which the other words hold */
    public static Phrase turning(String words, Instant turns, String then) {
        return new Phrase(words, turns + "|-|" + words + "\n|-|" + then);
    }

    /**
     * The same as the end of a sentence.
     *
     * @param beginning holds at any time
     */
    public Phrase after(String beginning) {
        return new Phrase(
                beginning + inSentence(words),
                later.lines()
                        .map(line -> line.split("\\|", 3))
                        .map(part -> part[0] + "|" + part[1] + "|" + beginning + inSentence(part[2]))
                        .collect(Collectors.joining("\n")));
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** @param ending holds at any time */
    public Phrase with(String ending) {
        return new Phrase(
                words + ending, later.lines().map(line -> line + ending).collect(Collectors.joining("\n")));
    }
}
