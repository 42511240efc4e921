package dev.prospectus.words;

import dev.prospectus.model.Role;
import java.util.Collection;
import java.util.Locale;

/** Roles in the plural: whom something is for. */
public final class RoleWords {

    private RoleWords() {}

    /** "Teachers, maths leads and heads of department". */
    public static String all(Collection<Role> roles) {
        return Capitals.first(Listing.and(roles.stream().map(RoleWords::plural).toList()));
    }

    /** "heads of department". */
    public static String plural(Role role) {
        return role == Role.HEAD_OF_DEPARTMENT
                ? "heads of department"
                : role.label().toLowerCase(Locale.UK) + "s";
    }
}
