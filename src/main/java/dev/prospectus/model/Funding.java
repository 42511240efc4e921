package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What it costs and who pays.
 *
 * @param costs what schools pay; several where it depends on the school or the person
 * @param funder who pays for the programme, in words
 * @param grants money that schools receive
 * @param inKind what schools receive otherwise
 * @param notes anything else about money, one or two sentences
 */
public record Funding(
        List<Cost> costs, Optional<String> funder, List<Grant> grants, List<InKind> inKind, Optional<String> notes) {

    public Funding {
        costs = List.copyOf(costs);
        grants = List.copyOf(grants);
        inKind = List.copyOf(inKind);
    }

    /** The same for everybody, with nothing in kind. */
    public Funding(Cost cost, Optional<String> funder, Optional<Grant> grant, Optional<String> notes) {
        this(List.of(cost), funder, grant.stream().toList(), List.of(), notes);
    }

    /** What a run of the programme costs: what it says itself, if it does. */
    public List<Cost> costs(Cohort run) {
        return run.costs().isEmpty() ? costs : run.costs();
    }

    /** Whether nobody pays anything. */
    public boolean isFree() {
        return costs.stream().allMatch(Cost.Free.class::isInstance);
    }

    /** Whether everybody pays something. */
    public boolean isCharged() {
        return costs.stream().noneMatch(Cost.Free.class::isInstance);
    }

    /**
     * Whom an amount is for.
     *
     * @param schoolTypes empty for all that are not named elsewhere
     * @param roles the same
     */
    public record Whom(List<SchoolType> schoolTypes, List<Role> roles) {

        public static final Whom ALL = new Whom(List.of(), List.of());

        public Whom {
            schoolTypes = List.copyOf(schoolTypes);
            roles = List.copyOf(roles);
        }

        public boolean isAll() {
            return schoolTypes.isEmpty() && roles.isEmpty();
        }
    }

    /** What is for some schools or people. */
    public sealed interface Aimed {
        Whom whom();
    }

    /** What a school pays. */
    public sealed interface Cost extends Aimed {

        record Free(Whom whom) implements Cost {
            public Free() {
                this(Whom.ALL);
            }
        }

        /**
         * @param per what one amount buys, such as "place"
         * @param early what those pay who are early
         */
        record Fee(Money amount, String per, Optional<Early> early, Whom whom) implements Cost {
            public Fee(Money amount, String per) {
                this(amount, per, Optional.empty(), Whom.ALL);
            }
        }
    }

    /** @param until the last day on which the amount holds */
    public record Early(Money amount, LocalDate until) {

        /** The first instant at which it does not hold any more. */
        public Instant endsAt(ZoneId zone) {
            return PlannedDate.On.day(until).until(zone);
        }
    }

    /**
     * Money that a school receives.
     *
     * @param amount absent where support is promised without a figure
     * @param per what one amount is for, such as "school"
     * @param purpose in words that follow "towards"
     */
    public record Grant(Optional<Money> amount, Optional<String> per, String purpose, Whom whom) implements Aimed {
        public Grant(Optional<Money> amount, Optional<String> per, String purpose) {
            this(amount, per, purpose, Whom.ALL);
        }
    }

    /** @param what in words, such as "four days of support in your school" */
    public record InKind(String what, Whom whom) implements Aimed {}
}
