package dev.prospectus.finder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Asks whether the statements of requirements are true. */
final class StatementQuestions {

    private StatementQuestions() {}

    /** By their words. */
    static List<FinderQuestion> about(OfferIndex offers, int[] candidates) {
        Map<String, Set<Integer>> concerns = new TreeMap<>();
        for (int offer : candidates) {
            offers.requirements(offer).stream()
                    .flatMap(requirement -> requirement.statements())
                    .forEach(statement -> concerns.computeIfAbsent(statement, key -> new LinkedHashSet<>())
                            .add(offer));
        }
        return concerns.entrySet().stream()
                .flatMap(entry -> FinderQuestion.of(
                        new Question.IsTrue(entry.getKey()),
                        List.of(new Answer.Truth(entry.getKey(), true), new Answer.Truth(entry.getKey(), false)),
                        entry.getValue())
                        .stream())
                .toList();
    }
}
