package dev.prospectus.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks which year of teaching somebody is in. Its answers tell years apart where some offer does. */
final class TeachingYearQuestion {

    private TeachingYearQuestion() {}

    static Optional<FinderQuestion> about(OfferIndex offers, int[] candidates) {
        TreeSet<Integer> starts = new TreeSet<>(Set.of(1));
        List<Integer> concerns = new ArrayList<>();
        for (int offer : candidates) {
            offers.asks(offer).eligibility().stream()
                    .flatMap(eligibility -> eligibility.teachingYears().stream())
                    .forEach(years -> {
                        starts.add(Math.max(1, years.from()));
                        starts.add(years.to() + 1);
                        concerns.add(offer);
                    });
        }
        List<Answer.OfTeachingYears> answers = starts.stream()
                .map(from -> new Answer.OfTeachingYears(
                        from, Optional.ofNullable(starts.higher(from)).map(next -> next - 1)))
                .toList();
        return FinderQuestion.of(new Question.WhichTeachingYear(), answers, concerns);
    }
}
