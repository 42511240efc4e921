package dev.prospectus.finder;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks what was completed: one question for each offer that another requires, or that a school can take once only.
 *
 * <p>Who has completed a strand has completed something of the programme, so what is asked about the programme is asked about the
 * strand as well. The answer matters also to what a school may be past by then.
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
        Map<OfferId, History> histories = histories(candidates);
        return histories.entrySet().stream()
                .filter(entry -> !role.leadsSchool() || !isPersonal(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<OfferId, History> entry) ->
                                pathwayOrder.getOrDefault(entry.getKey(), Integer.MAX_VALUE))
                        .thenComparing(Map.Entry::getKey))
                .flatMap(entry -> FinderQuestion.of(
                        new Question.HasCompleted(entry.getKey(), role.leadsSchool()),
                        answers(entry.getKey(), List.copyOf(entry.getValue().since)),
                        entry.getValue().concerns)
                        .stream())
                .toList();
    }

    private Map<OfferId, History> histories(int[] candidates) {
        Map<OfferId, History> histories = new HashMap<>();
        for (int offer : candidates) {
            offers.requirements(offer).stream()
                    .flatMap(Requirement::completions)
                    .forEach(completed -> {
                        History history = histories.computeIfAbsent(completed.offer(), key -> new History());
                        history.concerns.add(offer);
                        completed.since().ifPresent(history.since::add);
                    });
            onceOnly(offer)
                    .forEach(once -> histories
                            .computeIfAbsent(once, key -> new History())
                            .concerns
                            .add(offer));
        }
        histories.forEach((strand, history) -> {
            History whole = histories.get(OfferId.of(strand.programme()));
            if (whole != null && !whole.equals(history)) {
                history.since.addAll(whole.since);
                history.concerns.addAll(whole.concerns);
            }
        });
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
        }
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
                .anyMatch(eligibility -> eligibility.teachingYears().isPresent());
    }

    /** @param since the years that make a difference, the earliest first */
    private static List<Answer.Detail> answers(OfferId offer, List<AcademicYear> since) {
        List<Answer.Detail> answers = new ArrayList<>();
        Optional<AcademicYear> before = Optional.empty();
        for (int i = since.size() - 1; i >= 0; i--) {
            answers.add(new Answer.Completed(offer, Optional.of(since.get(i)), before));
            before = Optional.of(since.get(i));
        }
        if (before.filter(first -> first.startYear() <= AcademicYear.EARLIEST).isEmpty()) {
            answers.add(new Answer.Completed(offer, Optional.empty(), before));
        }
        answers.add(new Answer.NotCompleted(offer));
        return answers;
    }

    /** What there is to ask about having completed one offer. */
    private static final class History {
        private final TreeSet<AcademicYear> since = new TreeSet<>();
        private final Set<Integer> concerns = new LinkedHashSet<>();
    }
}
