package dev.prospectus.output.html.page;

import java.util.Optional;

/** A part of a sentence: plain words, or a link. */
public record Piece(String text, Optional<String> href) {

    public static Piece words(String text) {
        return new Piece(text, Optional.empty());
    }
}
