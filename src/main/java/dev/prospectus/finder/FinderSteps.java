package dev.prospectus.finder;

import dev.prospectus.finder.FinderStep.Ask;
import dev.prospectus.finder.FinderStep.Choice;
import dev.prospectus.finder.FinderStep.Given;
import dev.prospectus.finder.FinderStep.Outcome;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way through the finder's questions, made from what the offers ask. A question is left out when its answer alone
 * would change nothing that the outcome tells, or when the answer follows from what was said.
 *
 * <p>The phase and the role are asked first. Each pair of them has an {@link Exploration} of its own, and all share what
 * the bounds allow: whichever has the fewest pages grows by a level next, as long as the level fits.
 */
public final class FinderSteps {

    private final Catalogue catalogue;
    private final OfferIndex offers;
    private final PassedStages passed;
    private final FinderQuestions questions;
    private final Bounds bounds;

    private FinderSteps(Catalogue catalogue, Bounds bounds) {
        this.catalogue = catalogue;
        this.offers = new OfferIndex(catalogue);
        this.passed = new PassedStages(catalogue.pathwayIndex());
        this.questions = new FinderQuestions(catalogue, offers);
        this.bounds = bounds;
    }

    /**
     * How much the finder may tell. Where a catalogue asks so much that there would be more, fewer questions are asked.
     *
     * @param each pages for one phase and role: a reader gives up long before
     * @param shown offers told about on all outcomes together, each counted as often as it is told about. The one outcome that
     *     each phase and role has in any case counts, and is there even where the bound is less.
     */
    record Bounds(int each, int shown) {

        static final int EACH = 60;

        /** How often an offer is told about, on average. */
        static final int TIMES = 4;

        /** Catalogues with fewer offers may tell as much as one with so many: there, the questions are the finder's worth. */
        static final int SMALL = 200;

        static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE);

        /**
         * Linear in the offers, so that the finder's share of a site is the same at any size. Counting offers told about rather
         * than pages weighs a page by its size.
         */
        static Bounds of(Catalogue catalogue) {
            return new Bounds(EACH, TIMES * Math.max(SMALL, catalogue.offers().size()));
        }

        /** More than can ever be asked on so many pages, so that looking for the next question is bounded as well. */
        private List<FinderQuestion> first(List<FinderQuestion> questions) {
            return questions.subList(0, (int) Math.min(questions.size(), 4L * each));
        }
    }

    /** The first step. */
    public static FinderStep of(Catalogue catalogue) {
        return of(catalogue, Bounds.of(catalogue));
    }

    static FinderStep of(Catalogue catalogue, Bounds bounds) {
        return new FinderSteps(catalogue, bounds).phases();
    }

    private FinderStep phases() {
        Map<Phase, Map<Role, Exploration>> explorations = new LinkedHashMap<>();
        catalogue.phases().forEach(phase -> explorations.put(phase, explorations(phase)));
        if (explorations.isEmpty()) {
            return new Outcome(List.of(), Optional.empty());
        }
        grow(explorations.values().stream()
                .flatMap(roles -> roles.values().stream())
                .toList());
        return choose(
                new Question.WhichPhase(),
                explorations,
                Answer.OfPhase::new,
                List.of(),
                (roles, given) ->
                        choose(new Question.WhichRole(), roles, Answer.OfRole::new, given, Exploration::steps));
    }

    /** Of those who lead a school, the first of the vocabulary may ask for everybody there, whoever programmes are for. */
    private Map<Role, Exploration> explorations(Phase phase) {
        Set<Role> used = catalogue.programmes().stream()
                .filter(programme -> programme.phases().contains(phase))
                .flatMap(programme -> programme.roles().stream())
                .collect(Collectors.toSet());
        Map<Role, Exploration> explorations = new LinkedHashMap<>();
        List<Role> roles = catalogue.vocabulary().roles();
        Optional<Role> leading = roles.stream().filter(Role::leadsSchool).findFirst();
        roles.stream()
                .filter(role -> used.contains(role) || (used.size() > 1 && leading.equals(Optional.of(role))))
                .forEach(role -> explorations.put(role, exploration(phase, role)));
        return explorations;
    }

    private Exploration exploration(Phase phase, Role role) {
        int[] own = offers.concerning(phase, role);
        List<FinderQuestion> all = bounds.each() < 3 ? List.of() : questions.about(own, role);
        return new Exploration(offers, passed, own, bounds.first(all), SchoolAnswers.of(phase, role));
    }

    private void grow(List<Exploration> explorations) {
        PriorityQueue<Exploration> growing = new PriorityQueue<>(
                Comparator.comparingInt(Exploration::pages).thenComparingInt(explorations::indexOf));
        growing.addAll(explorations);
        long left = bounds.shown()
                - explorations.stream().mapToLong(Exploration::shown).sum();
        while (!growing.isEmpty()) {
            Exploration smallest = growing.remove();
            long before = smallest.shown();
            if (smallest.grow(bounds.each(), before + left)) {
                left -= smallest.shown() - before;
                growing.add(smallest);
            }
        }
    }

    /** Asks, unless there is only one answer. */
    private static <K, V> FinderStep choose(
            Question question,
            Map<K, V> options,
            Function<K, Answer> answer,
            List<Given> given,
            BiFunction<V, List<Given>, FinderStep> next) {
        if (options.size() == 1) {
            return next.apply(options.values().iterator().next(), given);
        }
        List<Choice> choices = new ArrayList<>();
        options.forEach((key, value) -> {
            Answer chosen = answer.apply(key);
            List<Given> more = Stream.concat(given.stream(), Stream.of(new Given(question, chosen)))
                    .toList();
            choices.add(new Choice(chosen, next.apply(value, more)));
        });
        return new Ask(given, question, choices);
    }
}
