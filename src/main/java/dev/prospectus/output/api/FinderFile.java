package dev.prospectus.output.api;

import dev.prospectus.finder.Finder;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.Match;
import dev.prospectus.plan.Edition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every way through the finder as two lists: the steps, of which each question leads to others by their number, and the verdicts, of
 * which each outcome names some by theirs. So what is said of an offer stands there once, however many answers lead to it.
 */
record FinderFile(List<Step> steps, List<Match> verdicts) {

    FinderFile {
        steps = List.copyOf(steps);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * A page of the finder.
     *
     * @param next the numbers of the steps that the answers of its question lead to, in their order; none of an outcome
     * @param matches the numbers of an outcome's verdicts
     */
    record Step(FinderStep step, List<Integer> next, List<Integer> matches) {}

    static FinderFile of(Edition edition) {
        Finder finder =
                new Finder(edition.catalogue(), offer -> edition.booking(offer).status());
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
                        .flatMap(answers -> finder.all(answers).stream())
                        .map(match -> verdicts.computeIfAbsent(match, unseen -> verdicts.size()))
                        .toList();
                steps.add(new Step(step, List.of(), matches));
            }
        }
        return new FinderFile(steps, List.copyOf(verdicts.keySet()));
    }
}
