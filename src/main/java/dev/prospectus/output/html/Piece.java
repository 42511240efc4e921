package dev.prospectus.output.html;

import java.util.Optional;

/** A part of a sentence: plain words, or a link. */
public record Piece(String text, Optional<String> href) {

    static Piece words(String text) {
        return new Piece(text, Optional.empty());
    }
}
