package dev.prospectus.finder;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.SchoolType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks how a school is paid for, where some offer is for one kind of school only. */
final class SchoolTypeQuestion {

    private SchoolTypeQuestion() {}

    static Optional<FinderQuestion> about(OfferIndex offers, int[] candidates) {
        List<Integer> concerns = Arrays.stream(candidates)
                .filter(offer -> offers.asks(offer).eligibility().stream().anyMatch(Eligibility::restrictsSchoolTypes))
                .boxed()
                .toList();
        return FinderQuestion.of(
                new Question.WhichSchoolType(),
                Arrays.stream(SchoolType.values()).map(Answer.OfSchoolType::new).toList(),
                concerns);
    }
}
