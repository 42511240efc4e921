package dev.prospectus.finder;

import dev.prospectus.finder.Reason.CannotStart;
import dev.prospectus.finder.Reason.Lacks;
import dev.prospectus.finder.Reason.Requires;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the finder thinks of each offer for one school. Nothing is worked out before somebody asks, and then once: a verdict needs
 * no more than what the offer requires, and what that requires in turn.
 *
 * <p>What a school can still complete is an {@link Induction}: an offer counts once nothing keeps the school from it and all that
 * it requires counts, so that what goes round in a circle never does.
 */
final class Situation {

    private final OfferIndex offers;
    private final PassedStages passed;
    private final SchoolAnswers answers;
    private final Induction reachable;
    private final Facts possible;
    private final Facts best;
    private final Map<Integer, Suitability> verdicts = new HashMap<>();
    private final Map<Integer, Optional<Reason>> barriers = new HashMap<>();

    Situation(OfferIndex offers, PassedStages passed, SchoolAnswers answers) {
        this.offers = offers;
        this.passed = passed;
        this.answers = answers;
        this.possible = Facts.of(Truth.YES, completion -> Truth.of(isPossible(completion)), answers::notTakenPart);
        this.best = Facts.of(Truth.YES, completion -> Truth.YES, answers::notTakenPart);
        this.reachable = new Induction(
                offers::next,
                offer -> barrier(offer).isEmpty()
                        && offers.requirements(offer).stream().allMatch(this::allows));
    }

    SchoolAnswers answers() {
        return answers;
    }

    Suitability verdict(int offer) {
        Suitability known = verdicts.get(offer);
        if (known == null) {
            known = judge(offer);
            verdicts.put(offer, known);
        }
        return known;
    }

    private Suitability judge(int offer) {
        Opinion opinion = new Opinion();
        considerAllButRequirements(offer, isMeant(offer), opinion);
        offers.requirements(offer).forEach(requirement -> consider(requirement, opinion));
        return opinion.outcome();
    }

    /** Who leads a school asks for everybody there. */
    private boolean isMeant(int offer) {
        Programme programme = programme(offer);
        return programme.phases().contains(answers.phase())
                && (programme.isFor(answers.role())
                        || (answers.role().leadsSchool() && !programme.roles().isEmpty()));
    }

    private Programme programme(int offer) {
        return offers.asks(offer).programme().orElseThrow();
    }

    private void considerAllButRequirements(int number, boolean meant, Opinion opinion) {
        Programme programme = programme(number);
        OfferId offer = offers.id(number);
        opinion.list(meant).add(new Reason.Audience(programme.roles(), programme.phases()));
        consider(programme.eligibility(), OfferId.of(programme.id()), opinion);
        offer.strand().flatMap(programme::strand).ifPresent(strand -> consider(strand.eligibility(), offer, opinion));
        if (!answers.completed().isEmpty()) {
            List<OfferId> done = answers.completed().stream()
                    .filter(one -> !one.offer().equals(offer) || offers.isRecent(one))
                    .map(SchoolAnswers.Completion::offer)
                    .filter(one -> Arrays.stream(offers.named(number))
                            .mapToObj(offers::id)
                            .noneMatch(named -> named.includes(one) || one.includes(named)))
                    .toList();
            passed.by(offer, done)
                    .ifPresent(later -> opinion.wrong.add(
                            later.equals(offer) ? new Reason.AlreadyCompleted() : new Reason.Passed(later)));
        }
    }

    private void consider(Eligibility eligibility, OfferId offer, Opinion opinion) {
        if (eligibility.restrictsSchoolTypes()) {
            opinion.list(answers.schoolType().map(eligibility::isFor))
                    .add(new Reason.SchoolTypes(eligibility.schoolTypes()));
        }
        eligibility.teachingYears().ifPresent(years -> {
            Optional<Integer> known = answers.career().teachingYear();
            boolean tooEarly = known.filter(year -> year < years.from()).isPresent();
            (tooEarly ? opinion.early : opinion.list(known.map(years::contains))).add(new Reason.TeachingYears(years));
        });
        eligibility.yearsInRole().ifPresent(years -> {
            Optional<Integer> known = answers.career().yearsInRole();
            boolean tooEarly = known.filter(year -> year < years.from()).isPresent();
            (tooEarly ? opinion.early : opinion.list(known.map(years::contains))).add(new Reason.YearsInRole(years));
        });
        if (eligibility.onceOnly()) {
            opinion.list(!answers.tookPartIn(offer)).add(new Reason.OnceOnly());
        }
        eligibility.criteria().forEach(criterion -> opinion.criteria.add(new Reason.Criterion(criterion)));
    }

    private void consider(Requirement requirement, Opinion opinion) {
        Truth met = requirement.met(answers);
        if (met != Truth.NO) {
            (met == Truth.YES ? opinion.fits : opinion.unknown).add(new Requires(requirement));
        } else if (isRuledOut(requirement)) {
            opinion.wrong.add(ruledOut(requirement));
        } else if (allows(requirement)) {
            opinion.early.add(new Requires(requirement));
            requirement.remaining(answers, this::isPossible).ifPresent(opinion.todo::add);
        } else {
            opinion.outOfReach.add(new Lacks(requirement.missing(answers).simplified()));
            int[] lacking = requirement
                    .completions()
                    .filter(completion -> !isPossible(completion))
                    .flatMapToInt(completion -> Arrays.stream(offers.bookable(offers.number(completion.offer()))))
                    .toArray();
            for (int before : offers.withAllBefore(Arrays.stream(lacking))) {
                barrier(before).ifPresent(reason -> opinion.outOfReach.add(new CannotStart(offers.id(before), reason)));
            }
        }
    }

    /** Whether what happened keeps a requirement from ever being met, whatever the school does. */
    private boolean isRuledOut(Requirement requirement) {
        return requirement.met(best) == Truth.NO;
    }

    private Reason ruledOut(Requirement requirement) {
        return new Reason.RulesOut(requirement.missing(best).simplified());
    }

    /** Whether a requirement is met or may come to be. */
    private boolean allows(Requirement requirement) {
        return requirement.met(possible) == Truth.YES;
    }

    private boolean isPossible(Requirement.Completed completion) {
        return answers.completed(completion) != Truth.NO
                || Arrays.stream(offers.bookable(offers.number(completion.offer())))
                        .anyMatch(reachable::contains);
    }

    /** What keeps a school from ever completing an offer, whatever it does first; its people have many roles. */
    private Optional<Reason> barrier(int offer) {
        return barriers.computeIfAbsent(offer, key -> {
            OfferId id = offers.id(key);
            Programme programme = programme(key);
            boolean underWay = answers.tookPartIn(id) && !answers.hasCompleted(id);
            if (underWay || programme.roles().isEmpty()) {
                return Optional.empty();
            }
            Opinion opinion = new Opinion();
            considerAllButRequirements(key, programme.phases().contains(answers.phase()), opinion);
            offers.requirements(key).stream()
                    .filter(this::isRuledOut)
                    .map(this::ruledOut)
                    .forEach(opinion.wrong::add);
            return opinion.wrong.stream().findFirst();
        });
    }

    /** What speaks for and against an offer, collected until all was considered. */
    private static final class Opinion {
        private final List<Reason> fits = new ArrayList<>();
        private final List<Reason> wrong = new ArrayList<>();
        private final List<Reason> early = new ArrayList<>();
        private final List<Reason> outOfReach = new ArrayList<>();
        private final List<Reason> unknown = new ArrayList<>();
        private final List<Reason> criteria = new ArrayList<>();
        private final List<Requirement> todo = new ArrayList<>();

        /** @param fitting absent when not answered */
        private List<Reason> list(Optional<Boolean> fitting) {
            return fitting.map(this::list).orElse(unknown);
        }

        private List<Reason> list(boolean fitting) {
            return fitting ? fits : wrong;
        }

        private Suitability outcome() {
            if (!wrong.isEmpty()) {
                return new Suitability.NotForYou(wrong);
            }
            if (!outOfReach.isEmpty()) {
                return new Suitability.OutOfReach(outOfReach);
            }
            if (!early.isEmpty()) {
                Requirement all = new Requirement.AllOf(todo).simplified();
                return new Suitability.NotYet(
                        all.completions().findAny().isPresent() ? Optional.of(all) : Optional.empty(), early);
            }
            return unknown.isEmpty()
                    ? new Suitability.RightNow(fits, criteria)
                    : new Suitability.CannotTell(unknown, criteria);
        }
    }
}
