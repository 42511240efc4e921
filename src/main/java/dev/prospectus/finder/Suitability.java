package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import java.util.List;
import java.util.Optional;

/** Whether an offer suits a school by what it asks; whether there is a place is a matter of its status. */
public sealed interface Suitability {

    /** Why; never empty. */
    List<Reason> reasons();

    /** What only people can judge and must hold as well; often empty. */
    default List<Reason> criteria() {
        return List.of();
    }

    /** @param reasons the first tells for whom the offer is */
    record RightNow(List<Reason> reasons, List<Reason> criteria) implements Suitability {
        public RightNow {
            reasons = List.copyOf(reasons);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Something must come first.
     *
     * @param first what to complete, simplified; absent when only time can help
     */
    record NotYet(Optional<Requirement> first, List<Reason> reasons) implements Suitability {
        public NotYet {
            reasons = List.copyOf(reasons);
        }

        /** The offers that {@link #first} names, in reading order. */
        public List<OfferId> offers() {
            return first.stream()
                    .flatMap(Requirement::completions)
                    .map(Requirement.Completed::offer)
                    .distinct()
                    .toList();
        }
    }

    /** It asks for something that can't be completed any more: only people can tell whether there is another way. */
    record OutOfReach(List<Reason> reasons) implements Suitability {
        public OutOfReach {
            reasons = List.copyOf(reasons);
        }
    }

    record NotForYou(List<Reason> reasons) implements Suitability {
        public NotForYou {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Too little was said.
     *
     * @param reasons what must hold and was not answered
     */
    record CannotTell(List<Reason> reasons, List<Reason> criteria) implements Suitability {
        public CannotTell {
            reasons = List.copyOf(reasons);
            criteria = List.copyOf(criteria);
        }
    }
}
