package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/** Whether an offer suits a school by what it asks; whether there is a place is a matter of its status. */
public sealed interface Suitability {

    /** Why, in the words of the offer's eligibility; never empty. */
    List<Sentence> reasons();

    /**
     * @param reasons the first tells for whom the offer is
     * @param criteria what only people can judge and must hold as well; often empty
     */
    record RightNow(List<Sentence> reasons, List<Sentence> criteria) implements Suitability {
        public RightNow {
            reasons = List.copyOf(reasons);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Something must come first.
     *
     * @param offers what can be done about it, in reading order; empty when only time can help
     * @param first the same in words: {@code First complete this or that.}
     */
    record NotYet(List<OfferId> offers, Optional<Sentence> first, List<Sentence> reasons) implements Suitability {
        public NotYet {
            offers = List.copyOf(offers);
            reasons = List.copyOf(reasons);
        }
    }

    /** It asks for something that can't be completed any more: only people can tell whether there is another way. */
    record OutOfReach(List<Sentence> reasons) implements Suitability {
        public OutOfReach {
            reasons = List.copyOf(reasons);
        }
    }

    record NotForYou(List<Sentence> reasons) implements Suitability {
        public NotForYou {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Too little was said.
     *
     * @param reasons what must hold and was not answered
     * @param criteria as for {@link RightNow}
     */
    record CannotTell(List<Sentence> reasons, List<Sentence> criteria) implements Suitability {
        public CannotTell {
            reasons = List.copyOf(reasons);
            criteria = List.copyOf(criteria);
        }
    }
}
