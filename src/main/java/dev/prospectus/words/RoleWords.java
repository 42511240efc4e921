package dev.prospectus.words;

import dev.prospectus.model.Role;
import java.util.Collection;

/** Roles in the plural: whom something is for. */
public final class RoleWords {

    private RoleWords() {}

    /** "Teachers, maths leads and heads of department". */
    public static String all(Collection<Role> roles) {
        return Capitals.first(inText(roles));
    }

    /** The same in the midst of a sentence. */
    public static String inText(Collection<Role> roles) {
        return Listing.and(roles.stream().map(Role::plural).toList());
    }
}
