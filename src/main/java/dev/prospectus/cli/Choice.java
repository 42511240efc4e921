package dev.prospectus.cli;

import dev.prospectus.source.DidYouMean;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** Reads an option's word, in capitals or not. */
final class Choice {

    private Choice() {}

    /**
     * The choice that a word names.
     *
     * @param kind what the word should be, as in "severity"
     * @param hint what to write where no choice is like the word
     * @throws TypeConversionException if it names none; the message says what was meant
     */
    static <T> T of(String typed, String kind, List<T> choices, Function<T, String> word, String hint) {
        return choices.stream()
                .filter(choice -> word.apply(choice).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is no " + kind + "; "
                        + DidYouMean.among(choices.stream().map(word).toList(), typed)
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse(hint)));
    }
}
