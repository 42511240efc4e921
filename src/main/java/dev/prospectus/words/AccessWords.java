package dev.prospectus.words;

import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a place or a run has for people with access needs. */
public final class AccessWords {

    private AccessWords() {}

    /** What all places of a run have, then what the places have that are known by now: "Parking at the places known so far". */
    public static List<String> of(Catalogue catalogue, Cohort run) {
        List<AccessFeature> everywhere = catalogue.features(run);
        List<AccessFeature> soFar = catalogue.featuresSoFar(run).stream()
                .filter(feature -> !everywhere.contains(feature))
                .toList();
        return Stream.of(features(everywhere), features(soFar).map(words -> words + " at the places known so far"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "Step-free, hearing loop"; nothing where nobody said anything. */
    public static Optional<String> features(List<AccessFeature> features) {
        return features.isEmpty()
                ? Optional.empty()
                : Optional.of(Capitals.first(String.join(
                        ", ", features.stream().map(Labelled::inText).toList())));
    }
}
