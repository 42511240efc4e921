package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * Who a programme is for, as people in schools name themselves.
 *
 * @param plural "headteachers", in the midst of a sentence
 * @param leadsSchool whether whoever has it decides for a whole school, so that what suits anybody there concerns them
 * @param within a role that everybody in this one has as well, so that what is for that one suits them
 */
public record Role(String id, String word, String plural, List<String> also, boolean leadsSchool, Optional<Role> within)
        implements Word {

    public Role {
        also = List.copyOf(also);
    }

    /** Whether somebody in this role has the other one. */
    public boolean isA(Role other) {
        return id.equals(other.id) || within.filter(wider -> wider.isA(other)).isPresent();
    }
}
