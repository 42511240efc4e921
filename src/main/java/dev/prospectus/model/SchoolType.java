package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * A kind of school, as far as eligibility asks.
 *
 * @param plural "state-funded schools", in the midst of a sentence
 * @param within a kind that all schools of this one are of as well
 */
public record SchoolType(String id, String word, String plural, List<String> also, Optional<SchoolType> within)
        implements Word {

    public SchoolType {
        also = List.copyOf(also);
    }

    /** Whether a school of this kind is one of the other. */
    public boolean isA(SchoolType other) {
        return id.equals(other.id) || within.filter(wider -> wider.isA(other)).isPresent();
    }
}
