package dev.prospectus.output.html;

import java.util.List;
import java.util.Optional;

/**
 * One row of the key facts. A value that nobody knows is said to be unknown, never left out.
 *
 * @param values each a phrase; empty when it is not known
 */
public record Fact(String term, List<String> values) {

    public Fact {
        values = List.copyOf(values);
    }

    static Fact of(String term, String value) {
        return new Fact(term, List.of(value));
    }

    static Fact of(String term, Optional<String> value) {
        return new Fact(term, value.stream().toList());
    }
}
