package dev.prospectus.finder;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.model.Since;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks what was completed: one question for each offer that another requires, or that a school can take once only.
 *
 * <p>Who has completed a strand has completed something of the programme, so what is asked about the programme is asked about the
 * strand as well. Where it matters who takes part at present, that is one of the answers. The answer matters also to what a school may be past by then.
 */
final class CompletionQuestions {

    private final OfferIndex offers;
    private final PassedStages passed;
    private final Map<OfferId, Integer> pathwayOrder = new HashMap<>();

    CompletionQuestions(Catalogue catalogue, OfferIndex offers) {
        this.offers = offers;
        this.passed = new PassedStages(catalogue.pathwayIndex());
        catalogue.pathways().stream()
                .flatMap(pathway -> pathway.routes().stream())
                .flatMap(route -> route.stages().stream())
                .flatMap(stage -> stage.offers().stream())
                .forEach(offer -> pathwayOrder.putIfAbsent(offer, pathwayOrder.size()));
    }

    /** In the order of the pathways, then by id. */
    List<FinderQuestion> about(int[] candidates, Role role) {
        Map<OfferId, History> histories = histories(candidates, role);
        return histories.entrySet().stream()
                .filter(entry -> !role.leadsSchool() || !isPersonal(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<OfferId, History> entry) ->
                                pathwayOrder.getOrDefault(entry.getKey(), Integer.MAX_VALUE))
                        .thenComparing(Map.Entry::getKey))
                .flatMap(entry -> FinderQuestion.of(
                        entry.getValue().question(entry.getKey(), role.leadsSchool()),
                        answers(entry.getKey(), entry.getValue()),
                        entry.getValue().concerns)
                        .stream())
                .toList();
    }

    private Map<OfferId, History> histories(int[] candidates, Role role) {
        Map<OfferId, History> histories = new HashMap<>();
        for (int offer : candidates) {
            offers.requirements(offer).stream()
                    .flatMap(Requirement::completions)
                    .forEach(completed -> {
                        History history = histories.computeIfAbsent(completed.offer(), key -> new History());
                        history.concerns.add(offer);
                        completed.since().ifPresent(history.since::add);
                        history.takingPart |= completed.orTakingPart();
                        history.completing = true;
                    });
            excluded(offer, role).forEach(excluded -> {
                History history = histories.computeIfAbsent(excluded, key -> new History());
                history.concerns.add(offer);
                history.takingPart = true;
                history.excluding = true;
            });
            onceOnly(offer).forEach(once -> {
                History history = histories.computeIfAbsent(once, key -> new History());
                history.concerns.add(offer);
                history.completing = true;
            });
        }
        histories.forEach((strand, history) -> {
            History whole = histories.get(OfferId.of(strand.programme()));
            if (whole != null && !whole.equals(history)) {
                history.since.addAll(whole.since);
                history.concerns.addAll(whole.concerns);
                history.completing |= whole.completing;
            }
        });
        Set<ProgrammeId> takingPart = histories.entrySet().stream()
                .filter(entry -> entry.getValue().takingPart)
                .map(entry -> entry.getKey().programme())
                .collect(Collectors.toSet());
        histories.forEach((offer, history) -> history.takingPart = takingPart.contains(offer.programme()));
        for (int offer : candidates) {
            for (OfferId telling : passed.tellingOf(offers.id(offer))) {
                concern(histories.get(telling), offer);
                offers.find(telling).map(offers::bookable).stream()
                        .flatMapToInt(Arrays::stream)
                        .forEach(strand -> concern(histories.get(offers.id(strand)), offer));
            }
        }
        return histories;
    }

    private static void concern(@Nullable History history, int offer) {
        if (history != null) {
            history.concerns.add(offer);
            history.completing = true;
        }
    }

    /** What nobody may have taken part in who takes part. Of others' past, a person who can't take part themselves says nothing. */
    private Stream<OfferId> excluded(int number, Role role) {
        boolean theirs = role.leadsSchool()
                || offers.asks(number)
                        .programme()
                        .filter(programme -> programme.isFor(role))
                        .isPresent();
        return theirs ? offers.requirements(number).stream().flatMap(Requirement::excluded) : Stream.of();
    }

    private List<OfferId> onceOnly(int number) {
        OfferIndex.Asks asks = offers.asks(number);
        return IntStream.range(0, asks.eligibility().size())
                .filter(i -> asks.eligibility().get(i).onceOnly())
                .mapToObj(i -> i == 0 ? OfferId.of(asks.offer().programme()) : asks.offer())
                .toList();
    }

    /** Whether its programme is for some years of a career, about which others at the school can't answer. */
    private boolean isPersonal(OfferId named) {
        return offers.find(OfferId.of(named.programme())).map(offers::bookable).stream()
                .flatMapToInt(Arrays::stream)
                .mapToObj(offers::asks)
                .flatMap(asks -> asks.eligibility().stream())
                .anyMatch(Eligibility::isPersonal);
    }

    /** Times that make a difference are told apart, the latest first. */
    private static List<Answer.Detail> answers(OfferId offer, History history) {
        if (!history.completing) {
            return List.of(new Answer.TakingPart(offer), new Answer.NotCompleted(offer, true));
        }
        List<Answer.Detail> answers = new ArrayList<>();
        Optional<Since> before = Optional.empty();
        for (Since since : history.since.descendingSet()) {
            answers.add(new Answer.Completed(offer, Optional.of(since), before));
            before = Optional.of(since);
        }
        if (before.filter(Since::isFirst).isEmpty()) {
            answers.add(new Answer.Completed(offer, Optional.empty(), before));
        }
        if (history.takingPart) {
            answers.add(new Answer.TakingPart(offer));
        }
        answers.add(new Answer.NotCompleted(offer, history.takingPart));
        return answers;
    }

    /** What there is to ask about having completed one offer. */
    private static final class History {
        private final TreeSet<Since> since = new TreeSet<>();
        private final Set<Integer> concerns = new LinkedHashSet<>();
        /** Whether it matters who takes part at present, be it in this offer or in another one of its programme. */
        private boolean takingPart;
        /** Whether it matters who has completed it, and not only who has taken part. */
        private boolean completing;
        /** Whether some offer is for those only who have never taken part in this one. */
        private boolean excluding;

        private Question question(OfferId offer, boolean anybody) {
            return excluding
                    ? new Question.HasTakenPart(offer, anybody, completing)
                    : new Question.HasCompleted(offer, anybody);
        }
    }
}
