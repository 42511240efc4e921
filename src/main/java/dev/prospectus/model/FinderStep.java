package dev.prospectus.model;

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

    /**
     * @param text ends in a question mark
     * @param topic the same in few words, for a summary
     * @param about the offer it is about
     */
    record Question(String text, String topic, Optional<OfferId> about) {}

    /** @param segment tells it from the other choices in a URL: lower-case words joined by hyphens */
    record Choice(String segment, String label, FinderStep next) {}

    /** An answer. */
    record Given(Question question, String segment, String label) {}
}
