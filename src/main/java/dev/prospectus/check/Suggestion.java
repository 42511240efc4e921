package dev.prospectus.check;

import dev.prospectus.source.DidYouMean;
import java.util.Collection;
import java.util.Optional;

/** Hints for names that don't exist. */
final class Suggestion {

    private Suggestion() {}

    /** "Did you mean" with the most similar name, or another hint if none is similar. */
    static String of(Collection<String> names, String typed, String otherwise) {
        return of(DidYouMean.among(names, typed), otherwise);
    }

    /** "Did you mean", or another hint if no name is similar. */
    static String of(Optional<String> similar, String otherwise) {
        return similar.map(name -> "did you mean '" + name + "'?").orElse(otherwise);
    }

    /**
     * "Did you mean" or, if no name is similar, all names there are and another hint.
     *
     * @param kind what the names are, in the plural
     * @param otherwise what to do if none of them is meant
     */
    static String of(Collection<String> names, String typed, String kind, String otherwise) {
        return of(
                names,
                typed,
                names.isEmpty()
                        ? otherwise
                        : "the " + kind + " are " + DidYouMean.listed(names, typed) + "; if it is none of them, "
                                + otherwise);
    }
}
