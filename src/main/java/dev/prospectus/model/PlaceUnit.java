package dev.prospectus.model;

import java.util.List;

/**
 * What the places of a run are counted in.
 *
 * @param plural "schools", in the midst of a sentence
 */
public record PlaceUnit(String id, String word, String plural, List<String> also) implements Word {

    public PlaceUnit {
        also = List.copyOf(also);
    }
}
