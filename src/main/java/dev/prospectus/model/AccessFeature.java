package dev.prospectus.model;

import java.util.List;

/** What a place or a run has for those who need it, such as a hearing loop. */
public record AccessFeature(String id, String word, List<String> also) implements Word {

    public AccessFeature {
        also = List.copyOf(also);
    }
}
