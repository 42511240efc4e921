package dev.prospectus.words;

import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Labelled;
import java.util.List;
import java.util.Optional;

/** What a place or a run has for people with access needs. */
public final class AccessWords {

    private AccessWords() {}

    /** "Step-free, hearing loop"; nothing where nobody said anything. */
    public static Optional<String> features(List<AccessFeature> features) {
        return features.isEmpty()
                ? Optional.empty()
                : Optional.of(Capitals.first(String.join(
                        ", ", features.stream().map(Labelled::inText).toList())));
    }
}
