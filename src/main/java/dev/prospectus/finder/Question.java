package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import java.util.Optional;

/** What the finder may ask, as data. */
public sealed interface Question {

    /** The offer that it is about. */
    default Optional<OfferId> about() {
        return Optional.empty();
    }

    record WhichPhase() implements Question {}

    record WhichRole() implements Question {}

    record WhichSchoolType() implements Question {}

    record WhichTeachingYear() implements Question {}

    record HowLongInRole() implements Question {}

    /** @param anybody whether anybody at the school counts, since somebody asks for a whole school */
    record HasCompleted(OfferId offer, boolean anybody) implements Question {
        @Override
        public Optional<OfferId> about() {
            return Optional.of(offer);
        }
    }

    /**
     * Asks about having ever taken part, since that keeps people out of something.
     *
     * @param anybody whether anybody at the school counts, since somebody asks for a whole school
     * @param completing whether it matters as well who has completed the offer
     */
    record HasTakenPart(OfferId offer, boolean anybody, boolean completing) implements Question {
        @Override
        public Optional<OfferId> about() {
            return Optional.of(offer);
        }
    }

    /** @param statement words of a requirement that follow "your school" */
    record IsTrue(String statement) implements Question {}
}
