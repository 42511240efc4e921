package dev.prospectus.check;

import dev.prospectus.source.DidYouMean;
import java.util.Collection;

/** Hints for names that don't exist. */
final class Suggestion {

    private Suggestion() {}

    /** "Did you mean" with the most similar name, or another hint if none is similar. */
    static String of(Collection<String> names, String typed, String otherwise) {
        return DidYouMean.among(names, typed)
                .map(name -> "did you mean '" + name + "'?")
                .orElse(otherwise);
    }
}
