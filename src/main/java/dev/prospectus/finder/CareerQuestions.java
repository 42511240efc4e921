package dev.prospectus.finder;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks which year of teaching somebody is in, and for how long in their role. Answers tell years apart where some offer does. */
final class CareerQuestions {

    private CareerQuestions() {}

    static Optional<FinderQuestion> aboutTeaching(OfferIndex offers, int[] candidates) {
        return about(
                offers,
                candidates,
                1,
                new Question.WhichTeachingYear(),
                Eligibility::teachingYears,
                Answer.OfTeachingYears::new);
    }

    static Optional<FinderQuestion> aboutRole(OfferIndex offers, int[] candidates) {
        return about(
                offers,
                candidates,
                0,
                new Question.HowLongInRole(),
                Eligibility::yearsInRole,
                Answer.OfYearsInRole::new);
    }

    /** @param first the least number of years */
    private static Optional<FinderQuestion> about(
            OfferIndex offers,
            int[] candidates,
            int first,
            Question question,
            Function<Eligibility, Optional<Span>> asked,
            BiFunction<Integer, Optional<Integer>, Answer.Detail> answer) {
        TreeSet<Integer> starts = new TreeSet<>(Set.of(first));
        List<Integer> concerns = new ArrayList<>();
        for (int offer : candidates) {
            offers.asks(offer).eligibility().stream()
                    .flatMap(eligibility -> asked.apply(eligibility).stream())
                    .forEach(years -> {
                        starts.add(Math.max(first, years.from()));
                        starts.add(years.to() + 1);
                        concerns.add(offer);
                    });
        }
        List<Answer.Detail> answers = starts.stream()
                .map(from -> answer.apply(
                        from, Optional.ofNullable(starts.higher(from)).map(next -> next - 1)))
                .toList();
        return FinderQuestion.of(question, answers, concerns);
    }
}
