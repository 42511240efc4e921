package dev.prospectus.model;

import dev.prospectus.model.FinderStep.Ask;
import dev.prospectus.model.FinderStep.Choice;
import dev.prospectus.model.FinderStep.Given;
import dev.prospectus.model.FinderStep.Outcome;
import dev.prospectus.model.FinderStep.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every way through the finder's questions, made from what the offers ask. A question is left out when its answer alone
 * would change nothing that the outcome tells, or when the answer follows from what was said.
 */
public final class FinderSteps {

    /**
     * Steps for one phase and role. Where a catalogue asks so much that there would be more, fewer questions are asked:
     * a reader gives up long before.
     */
    static final int MAX_STEPS = 60;

    /** Offers told about in all these steps together: a large catalogue has fewer questions rather than a huge site. */
    private static final int MAX_MATCHES = 3000;

    private static final Question PHASE = new Question("Which phase do you work in?", "Phase", Optional.empty());
    private static final Question ROLE = new Question("What is your role?", "Role", Optional.empty());

    private final Catalogue catalogue;
    private final Finder finder;
    private final FinderQuestions questions;
    private final int maxSteps;
    private final int maxMatches;
    private final Map<Asked, Boolean> differences = new HashMap<>();
    private final Map<SchoolAnswers, Function<OfferId, Optional<Suitability>>> situations = new HashMap<>();

    private FinderSteps(Catalogue catalogue, int maxSteps, int maxMatches) {
        this.maxSteps = maxSteps;
        this.maxMatches = maxMatches;
        this.catalogue = catalogue;
        this.finder = new Finder(catalogue);
        this.questions = new FinderQuestions(catalogue);
    }

    /** The first step. */
    public static FinderStep of(Catalogue catalogue) {
        return of(catalogue, MAX_STEPS, MAX_MATCHES);
    }

    static FinderStep of(Catalogue catalogue, int maxSteps, int maxMatches) {
        return new FinderSteps(catalogue, maxSteps, maxMatches).phases();
    }

    private FinderStep phases() {
        Set<Phase> used = catalogue.programmes().stream()
                .flatMap(programme -> programme.phases().stream())
                .collect(Collectors.toSet());
        List<Phase> phases =
                Arrays.stream(Phase.values()).filter(used::contains).toList();
        return phases.isEmpty()
                ? new Outcome(List.of(), Optional.empty())
                : choose(PHASE, phases, Phase::label, List.of(), this::roles);
    }

    private Function<List<Given>, FinderStep> roles(Phase phase) {
        Set<Role> used = catalogue.programmes().stream()
                .filter(programme -> programme.phases().contains(phase))
                .flatMap(programme -> programme.roles().stream())
                .collect(Collectors.toSet());
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> used.contains(role) || (used.size() > 1 && role.leadsSchool()))
                .toList();
        return given -> choose(
                ROLE,
                roles,
                FinderSteps::label,
                given,
                role -> before -> details(before, SchoolAnswers.of(phase, role)));
    }

    private static String label(Role role) {
        return role.leadsSchool() ? role.label() + ", or asking for my school" : role.label();
    }

    /** Asks, unless there is only one answer. */
    private static <T extends Labelled> FinderStep choose(
            Question question,
            List<T> options,
            Function<T, String> label,
            List<Given> given,
            Function<T, Function<List<Given>, FinderStep>> next) {
        if (options.size() == 1) {
            return next.apply(options.get(0)).apply(given);
        }
        return new Ask(
                given,
                question,
                options.stream()
                        .map(option -> new Choice(
                                option.id(),
                                label.apply(option),
                                next.apply(option)
                                        .apply(and(given, new Given(question, option.id(), label.apply(option))))))
                        .toList());
    }

    private FinderStep details(List<Given> given, SchoolAnswers answers) {
        List<OfferId> offers = catalogue.offers().stream()
                .filter(offer -> finder.concerns(offer, answers))
                .toList();
        int steps = Math.min(maxSteps, maxMatches / offers.size());
        List<FinderQuestion> open = steps < 3 ? List.of() : questions.about(offers, answers.role());
        int deepest = Math.min(open.size(), (steps - 1) / 2);
        FinderStep best = new Outcome(given, Optional.of(answers));
        int possible = 0;
        int tooDeep = deepest + 1;
        int depth = deepest;
        while (possible + 1 < tooDeep) {
            Optional<FinderStep> step = step(given, answers, open, depth, new AtomicInteger(steps));
            if (step.isPresent()) {
                best = step.get();
                possible = depth;
            } else {
                tooDeep = depth;
            }
            depth = (possible + tooDeep) / 2;
        }
        return best;
    }

    /** @param left how many more steps may be made; @return empty when that was too few */
    private Optional<FinderStep> step(
            List<Given> given, SchoolAnswers answers, List<FinderQuestion> all, int depth, AtomicInteger left) {
        if (left.getAndDecrement() <= 0) {
            return Optional.empty();
        }
        List<FinderQuestion> open = questions.unsettled(all, given);
        for (int i = 0; i < open.size() && depth > 0; i++) {
            FinderQuestion asked = open.get(i);
            if (differences.computeIfAbsent(
                    new Asked(asked.question(), answers), question -> makesADifference(asked, answers))) {
                List<FinderQuestion> later = new ArrayList<>(open); // what made no difference yet may make one then
                later.remove(i);
                List<Choice> choices = new ArrayList<>();
                for (FinderQuestion.Option option : asked.options()) {
                    Optional<FinderStep> next = step(
                            and(given, new Given(asked.question(), option.segment(), option.label())),
                            option.effect().apply(answers),
                            later,
                            depth - 1,
                            left);
                    if (next.isEmpty()) {
                        return next;
                    }
                    choices.add(new Choice(option.segment(), option.label(), next.get()));
                }
                return Optional.of(new Ask(given, asked.question(), choices));
            }
        }
        return Optional.of(new Outcome(given, Optional.of(answers)));
    }

    private boolean makesADifference(FinderQuestion asked, SchoolAnswers answers) {
        Function<OfferId, Optional<Suitability>> now = situations.computeIfAbsent(answers, this::told);
        List<Function<OfferId, Optional<Suitability>>> told = asked.options().stream()
                .map(option -> option.effect().apply(answers))
                .map(then -> then.equals(answers) ? now : told(then))
                .toList();
        return asked.concerns().stream().anyMatch(offer -> {
            Optional<Suitability> first = told.get(0).apply(offer);
            return told.stream().skip(1).anyMatch(other -> !other.apply(offer).equals(first));
        });
    }

    /** What the outcome will say; of an offer that is not for this school, no more than why. */
    private Function<OfferId, Optional<Suitability>> told(SchoolAnswers answers) {
        Reach reach = finder.reach(answers);
        Map<OfferId, Optional<Suitability>> told = new HashMap<>();
        return wanted -> told.computeIfAbsent(
                wanted,
                offer -> Optional.of(finder.answer(offer, answers, reach))
                        .filter(suitability -> !(suitability instanceof Suitability.NotForYou)));
    }

    /** A question in a situation; each comes up again at every depth that is tried. */
    private record Asked(Question question, SchoolAnswers answers) {}

    private static List<Given> and(List<Given> given, Given more) {
        List<Given> all = new ArrayList<>(given);
        all.add(more);
        return all;
    }
}
