package dev.prospectus.finder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A question that the finder may ask about a school whose phase and role it knows. */
final class FinderQuestion {

    private final Question question;
    private final List<Answer.Detail> answers;
    private final int[] concerns;

    private FinderQuestion(Question question, List<? extends Answer.Detail> answers, Collection<Integer> concerns) {
        this.question = question;
        this.answers = List.copyOf(answers);
        this.concerns = concerns.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Empty when there is nothing to choose, or no offer cares.
     *
     * @param concerns the offers that ask about it themselves
     */
    static Optional<FinderQuestion> of(
            Question question, List<? extends Answer.Detail> answers, Collection<Integer> concerns) {
        return concerns.isEmpty() || answers.size() < 2
                ? Optional.empty()
                : Optional.of(new FinderQuestion(question, answers, concerns));
    }

    Question question() {
        return question;
    }

    List<Answer.Detail> answers() {
        return answers;
    }

    IntStream concerns() {
        return IntStream.of(concerns);
    }
}
