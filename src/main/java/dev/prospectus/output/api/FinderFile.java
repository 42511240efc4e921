package dev.prospectus.output.api;

import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.KnownMatches;
import dev.prospectus.finder.Match;
import dev.prospectus.finder.Reason;
import dev.prospectus.plan.Edition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every way through the finder as three lists: the steps, of which each question leads to others by their number, the verdicts, of
 * which each outcome names some by theirs, and the reasons, which verdicts name so. What is said of an offer stands there once,
 * however many answers lead to it, and a reason once, however many offers share it.
 */
record FinderFile(List<Step> steps, List<Verdict> verdicts, List<Reason> reasons) {

    FinderFile {
        steps = List.copyOf(steps);
        verdicts = List.copyOf(verdicts);
        reasons = List.copyOf(reasons);
    }

    /** The numbers of what is said for and against an offer, and beside that. */
    record Verdict(Match match, List<Integer> reasons, List<Integer> criteria, List<Integer> advice) {}

    /**
     * A page of the finder.
     *
     * @param next the numbers of the steps that the answers of its question lead to, in their order; none of an outcome
     * @param matches the numbers of an outcome's verdicts
     */
    record Step(FinderStep step, List<Integer> next, List<Integer> matches) {}

    static FinderFile of(Edition edition) {
        KnownMatches found = KnownMatches.of(edition);
        List<FinderStep> all = edition.once(FinderStep.class, known -> FinderSteps.of(known.catalogue()))
                .all()
                .toList();
        IdentityHashMap<FinderStep, Integer> numbers = new IdentityHashMap<>();
        all.forEach(step -> numbers.put(step, numbers.size()));
        Map<Match, Integer> verdicts = new LinkedHashMap<>();
        List<Step> steps = new ArrayList<>();
        for (FinderStep step : all) {
            if (step instanceof FinderStep.Ask ask) {
                List<Integer> next = ask.choices().stream()
                        .map(choice -> numbers.get(choice.next()))
                        .toList();
                steps.add(new Step(step, next, List.of()));
            } else if (step instanceof FinderStep.Outcome outcome) {
                List<Integer> matches = outcome.answers().stream()
                        .flatMap(answers -> found.all(answers).stream())
                        .map(match -> verdicts.computeIfAbsent(match, unseen -> verdicts.size()))
                        .toList();
                steps.add(new Step(step, List.of(), matches));
            }
        }
        Map<Reason, Integer> reasons = new LinkedHashMap<>();
        List<Verdict> told = verdicts.keySet().stream()
                .map(match -> new Verdict(
                        match,
                        numbers(match.suitability().reasons(), reasons),
                        numbers(match.suitability().criteria(), reasons),
                        numbers(match.advice(), reasons)))
                .toList();
        return new FinderFile(steps, told, List.copyOf(reasons.keySet()));
    }

    private static List<Integer> numbers(List<? extends Reason> some, Map<Reason, Integer> known) {
        return some.stream()
                .map(reason -> known.computeIfAbsent(reason, unseen -> known.size()))
                .toList();
    }
}
