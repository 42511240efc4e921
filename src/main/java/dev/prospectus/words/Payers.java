package dev.prospectus.words;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.SchoolType;
import dev.prospectus.plan.Edition;
import java.util.List;
import java.util.Set;

/** For whom amounts are paid, as far as sums can go by that. */
public final class Payers {

    /** What is paid for each of these is paid for each who takes part. */
    private static final Set<String> PEOPLE = Set.of("person", "participant");

    private final Edition edition;

    public Payers(Edition edition) {
        this.edition = edition;
    }

    /** How often a school pays or receives an amount. */
    public enum Times {
        /** Nobody can tell from the data. */
        UNKNOWN,
        /** Once. */
        SCHOOL,
        /** Once for each who takes part. */
        PERSON
    }

    /**
     * @param per what one amount is for, in the hub's words
     * @param single whether each place is for one person
     */
    public Times of(String per, boolean single) {
        String payer = per.strip();
        if (payer.equals("school") || payer.equals(edition.catalogue().nouns().school())) {
            return Times.SCHOOL;
        }
        return PEOPLE.contains(payer) || (single && payer.equals("place")) ? Times.PERSON : Times.UNKNOWN;
    }

    /** Whether each place is for one person: places may be counted in schools or pairs. */
    public static boolean placesArePeoples(Cohort run) {
        return run.places()
                .filter(places -> places.unit()
                                .filter(unit -> !PEOPLE.contains(unit.id()))
                                .isPresent()
                        || places.peoplePerPlace()
                                .filter(people -> !people.equals(Quantity.exactly(1)))
                                .isPresent())
                .isEmpty();
    }

    /** Whether nobody who can take part is left out. */
    public boolean isEverybody(Funding.Whom whom, Programme programme) {
        List<SchoolType> types = programme.eligibility().schoolTypes();
        boolean allSchools = whom.schoolTypes().isEmpty()
                || edition.catalogue().vocabulary().isEverySchool(whom.schoolTypes())
                || (!types.isEmpty()
                        && types.stream()
                                .allMatch(type -> whom.schoolTypes().stream().anyMatch(type::isA)));
        return allSchools
                && (whom.roles().isEmpty()
                        || programme.roles().stream()
                                .allMatch(role -> whom.roles().stream().anyMatch(role::isA)));
    }
}
