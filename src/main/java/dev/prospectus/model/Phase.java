package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * A phase of schooling. What crosses phases lists each of them.
 *
 * @param schools what its schools are called, in the midst of a sentence: "primary schools", "early years settings"
 * @param years the school years in it, if the hub says which
 */
public record Phase(String id, String word, String schools, List<String> also, Optional<Span> years) implements Word {

    public Phase {
        also = List.copyOf(also);
    }
}
