package dev.prospectus.check;

import dev.prospectus.source.DidYouMean;
import java.util.Collection;

/** Hints for names that do not exist. */
final class Suggestion {

    private Suggestion() {}

    /** The name that was probably meant, else what to do without one. */
    static String of(Collection<String> names, String typed, String otherwise) {
        return DidYouMean.among(names, typed)
                .map(name -> "did you mean '" + name + "'?")
                .orElse(otherwise);
    }
}
