package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Span;
import java.util.List;

/**
 * Why an offer suits a school or doesn't, as data: comparing verdicts needs no words, and whoever shows a verdict tells it in
 * words of their own.
 */
public sealed interface Reason {

    /** For whom the offer is. */
    record Audience(List<Role> roles, List<Phase> phases) implements Reason {
        public Audience {
            roles = List.copyOf(roles);
            phases = List.copyOf(phases);
        }
    }

    /** Only these schools can take part. */
    record SchoolTypes(List<SchoolType> types) implements Reason {
        public SchoolTypes {
            types = List.copyOf(types);
        }
    }

    /** Participants are in these years of teaching. */
    record TeachingYears(Span years) implements Reason {}

    /** Participants have been in their role for so many full years. */
    record YearsInRole(Span years) implements Reason {}

    /** A school can take part once only. */
    record OnceOnly() implements Reason {}

    /** What must have been done before. */
    record Requires(Requirement requirement) implements Reason {}

    /** What of a requirement is missing and can't be completed any more. */
    record Lacks(Requirement missing) implements Reason {}

    /** What of a requirement has come to be false for ever: the school took part in what it must not have taken part in. */
    record RulesOut(Requirement violated) implements Reason {}

    /** The offer is required, directly or not, and this keeps the school from it. */
    record CannotStart(OfferId offer, Reason barrier) implements Reason {}

    /** The school has completed the offer already. */
    record AlreadyCompleted() implements Reason {}

    /** The school has completed a later stage of the same pathway. */
    record Passed(OfferId later) implements Reason {}

    /** What is good to have done before, and keeps nobody out. */
    record Advised(Requirement requirement) implements Reason {}

    /** A sentence of the offer's own that keeps nobody out. */
    record AdvisedIn(String sentence) implements Reason {}

    /** A sentence of the offer's own that only people can judge. */
    record Criterion(String sentence) implements Reason {}
}
