package dev.prospectus.words;

import dev.prospectus.model.Phase;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import java.util.List;
import java.util.Optional;

/** Some people, as the beginning of a sentence: "Teachers and maths leads in primary schools, in their third year of teaching,". */
public final class PeopleWords {

    private PeopleWords() {}

    /**
     * A stretch of years.
     *
     * @param to the last of them; absent for all later ones
     */
    public record Years(int from, Optional<Integer> to) {}

    /**
     * Tells who they are.
     *
     * @param types of their schools; empty for any
     * @param teaching years of teaching, the first being 1; empty for any
     * @param inRole full years in their role; empty for any
     */
    public static String of(
            List<Role> roles, List<Phase> phases, List<SchoolType> types, List<Years> teaching, List<Years> inRole) {
        String people =
                Capitals.first(Listing.and(roles.stream().map(Role::plural).toList())) + " in "
                        + Listing.and(phases.stream().map(Phase::schools).toList());
        String more = (types.isEmpty()
                        ? ""
                        : ", in "
                                + Listing.or(
                                        types.stream().map(SchoolType::plural).toList()))
                + (teaching.isEmpty()
                        ? ""
                        : ", in their "
                                + Listing.or(teaching.stream()
                                        .map(PeopleWords::taught)
                                        .toList()) + " of teaching")
                + (inRole.isEmpty()
                        ? ""
                        : ", in their role for "
                                + Listing.or(
                                        inRole.stream().map(PeopleWords::been).toList()));
        return people + more + (more.isEmpty() ? "" : ",");
    }

    /** "third year", "second to fifth year", "sixth year or a later one". */
    private static String taught(Years years) {
        String first = EligibilityWords.ordinal(years.from());
        return years.to()
                .map(last -> last == years.from()
                        ? first + " year"
                        : first + (last == years.from() + 1 ? " or " : " to ") + EligibilityWords.ordinal(last)
                                + " year")
                .orElse(first + " year or a later one");
    }

    /** "less than a year", "2 to 3 years", "4 years or more". */
    private static String been(Years years) {
        if (years.to().isEmpty()) {
            return Listing.count(years.from(), "year", "years") + " or more";
        }
        int last = years.to().get();
        if (last == 0) {
            return "less than a year";
        }
        String most = Listing.count(last, "year", "years");
        return years.from() == last ? most : years.from() + " to " + most;
    }
}
