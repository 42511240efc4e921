package dev.prospectus.model;

import dev.prospectus.model.FinderStep.Question;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A question that the finder may ask about a school whose phase and role it knows.
 *
 * @param concerns the offers for which the answer may matter
 */
record FinderQuestion(Question question, List<Option> options, List<OfferId> concerns) {

    FinderQuestion {
        options = List.copyOf(options);
        concerns = List.copyOf(concerns);
    }

    FinderQuestion concerning(List<OfferId> others) {
        return new FinderQuestion(question, options, others);
    }

    /** @param effect what is known of the school once this was chosen */
    record Option(String segment, String label, UnaryOperator<SchoolAnswers> effect) {}
}
