package dev.prospectus.finder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the finder: what was answered so far, and then either one more question or the outcome. */
public sealed interface FinderStep {

    /** In the order in which it was asked. */
    List<Given> given();

    /** This step and all that can follow, depth first. */
    Stream<FinderStep> all();

    /**
     * A question that makes a difference for these answers.
     *
     * @param choices at least two
     */
    record Ask(List<Given> given, Question question, List<Choice> choices) implements FinderStep {
        public Ask {
            given = List.copyOf(given);
            choices = List.copyOf(choices);
        }

        @Override
        public Stream<FinderStep> all() {
            return Stream.concat(
                    Stream.of(this),
                    choices.stream().flatMap(choice -> choice.next().all()));
        }
    }

    /**
     * Nothing is left to ask.
     *
     * @param answers absent when there is nothing to find
     */
    record Outcome(List<Given> given, Optional<SchoolAnswers> answers) implements FinderStep {
        public Outcome {
            given = List.copyOf(given);
        }

        @Override
        public Stream<FinderStep> all() {
            return Stream.of(this);
        }
    }

    record Choice(Answer answer, FinderStep next) {}

    record Given(Question question, Answer answer) {}
}
