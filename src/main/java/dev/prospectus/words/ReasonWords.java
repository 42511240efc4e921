package dev.prospectus.words;

import dev.prospectus.finder.Reason;
import dev.prospectus.finder.Suitability;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.OfferId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why an offer suits a school or doesn't, in the words of its eligibility. */
public final class ReasonWords {

    private final EligibilityWords words;

    /** @param titles what offers are called */
    public ReasonWords(Function<OfferId, String> titles, Nouns nouns) {
        this.words = new EligibilityWords(titles, nouns);
    }

    public List<Sentence> of(List<Reason> reasons) {
        return reasons.stream().flatMap(reason -> of(reason).stream()).toList();
    }

    /** What to do before anything else, if anything can be done: {@code First complete this or that.} */
    public Optional<Sentence> first(Suitability suitability) {
        return suitability instanceof Suitability.NotYet notYet ? notYet.first().map(words::first) : Optional.empty();
    }

    /** One sentence, or one for each thing that must have been done. */
    private List<Sentence> of(Reason reason) {
        if (reason instanceof Reason.Requires requires) {
            return words.requirement(requires.requirement());
        }
        if (reason instanceof Reason.Lacks lacks) {
            return words.needs(lacks.missing());
        }
        if (reason instanceof Reason.Advised advised) {
            return words.requirement(advised.requirement());
        }
        return List.of(sentence(reason));
    }

    private Sentence sentence(Reason reason) {
        if (reason instanceof Reason.Audience audience) {
            return words.audience(audience.roles(), audience.phases());
        }
        if (reason instanceof Reason.SchoolTypes schools) {
            return words.schoolTypes(schools.types());
        }
        if (reason instanceof Reason.TeachingYears teaching) {
            return words.teachingYears(teaching.years());
        }
        if (reason instanceof Reason.YearsInRole inRole) {
            return words.yearsInRole(inRole.years());
        }
        if (reason instanceof Reason.RulesOut rulesOut) {
            return words.only(rulesOut.violated());
        }
        if (reason instanceof Reason.AdvisedIn advised) {
            return Sentence.of(advised.sentence());
        }
        if (reason instanceof Reason.OnceOnly) {
            return words.onceOnly();
        }
        if (reason instanceof Reason.CannotStart cannot) {
            return cannotStart(cannot);
        }
        if (reason instanceof Reason.AlreadyCompleted) {
            return Sentence.of("You have completed it already.");
        }
        if (reason instanceof Reason.Passed passed) {
            return words.link(passed.later()).after("It comes before ").then(", which you have completed.");
        }
        if (reason instanceof Reason.Criterion criterion) {
            return Sentence.of(criterion.sentence());
        }
        throw new IllegalArgumentException("not one sentence: " + reason);
    }

    /** {@code You cannot start Phase 1: participants are in their first year.} */
    private Sentence cannotStart(Reason.CannotStart cannot) {
        return Sentence.join(
                List.of(
                        words.link(cannot.offer()).after("You cannot start "),
                        sentence(cannot.barrier()).uncapitalised()),
                ": ",
                ": ");
    }
}
