package dev.prospectus.finder;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.SchoolType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks what kind of school it is, where some offer is for one kind of school only. */
final class SchoolTypeQuestion {

    private SchoolTypeQuestion() {}

    /** @param types all there are; those that lie within another are asked about only where an offer names them */
    static Optional<FinderQuestion> about(OfferIndex offers, int[] candidates, List<SchoolType> types) {
        List<Integer> concerns = Arrays.stream(candidates)
                .filter(offer -> offers.asks(offer).eligibility().stream().anyMatch(Eligibility::restrictsSchoolTypes))
                .boxed()
                .toList();
        Set<SchoolType> named = concerns.stream()
                .flatMap(offer -> offers.asks(offer).eligibility().stream())
                .flatMap(eligibility -> eligibility.schoolTypes().stream())
                .collect(Collectors.toSet());
        return FinderQuestion.of(
                new Question.WhichSchoolType(),
                types.stream()
                        .filter(type -> type.within().isEmpty() || named.contains(type))
                        .map(Answer.OfSchoolType::new)
                        .toList(),
                concerns);
    }
}
