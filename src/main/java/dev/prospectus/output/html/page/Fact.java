package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One row of the key facts. A value that nobody knows is said to be unknown, never left out.
 *
 * @param values empty when it is not known
 */
public record Fact(String term, List<Phrase> values) {

    public Fact {
        values = List.copyOf(values);
    }

    /** Whether there is nothing to say at some time: then a script hides the row, or shows it. */
    public boolean vanishes() {
        return !values.isEmpty() && values.stream().allMatch(Phrase::vanishes);
    }

    /** Whether there is nothing to say now. */
    public boolean silent() {
        return values.stream().allMatch(value -> value.words().isEmpty());
    }

    public static Fact of(String term, String value) {
        return new Fact(term, List.of(Phrase.of(value)));
    }

    public static Fact of(String term, Optional<Phrase> value) {
        return new Fact(term, value.stream().toList());
    }
}
