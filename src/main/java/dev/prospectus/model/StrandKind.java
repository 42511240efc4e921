package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a programme is divided: by content to choose from, or by steps to take in turn.
 *
 * @param says what an editor means who chooses it
 */
public record StrandKind(String id, String word, List<String> also, String says) implements Word {

    public StrandKind {
        also = List.copyOf(also);
    }

    @Override
    public Optional<String> meaning() {
        return Optional.of(says);
    }
}
