package dev.prospectus.output.api;

import dev.prospectus.finder.Match;
import dev.prospectus.finder.Reason;
import dev.prospectus.finder.Suitability;
import dev.prospectus.finder.When;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Span;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.ReasonWords;
import dev.prospectus.words.Sentence;
import java.util.List;
import java.util.Optional;

/** Verdicts about offers, with their reasons as data and in the words of pages. */
final class ReasonShapes {

    private final ReasonWords words;
    private final Shape<Match> verdict;

    ReasonShapes(Edition edition) {
        this.words = new ReasonWords(
                edition.catalogue()::titleOrId, edition.catalogue().nouns());
        Shape<Reason> reason = reason();
        this.verdict = new Shape<Match>(
                        "FinderVerdict", "What the finder says of an offer to those who gave some answers.")
                .with("offer", "The offer.", Kind.ID, match -> match.offer().toString())
                .with("when", "When it can be taken, as of asOf.", Kind.oneOf(When.values()), Match::when)
                .flag(
                        "suits",
                        "Whether it suits, so that when follows its booking status.",
                        match -> match.when().followsStatus())
                .all("reasons", "Why.", reason, match -> match.suitability().reasons())
                .some(
                        "criteria",
                        "What must hold as well and only people can judge.",
                        reason,
                        match -> match.suitability().criteria())
                .some(
                        "advice",
                        "What is good to have done or to know before, and keeps nobody out.",
                        reason,
                        Match::advice)
                .maybe(
                        "first",
                        "What to complete before.",
                        EligibilityShapes.REQUIREMENT,
                        match -> match.suitability() instanceof Suitability.NotYet notYet
                                ? notYet.first()
                                : Optional.empty());
    }

    Shape<Match> verdict() {
        return verdict;
    }

    /** What a reason has, whichever kind it is of. */
    private record Parts(
            String kind,
            List<Role> roles,
            List<Phase> phases,
            List<SchoolType> schoolTypes,
            Optional<Span> years,
            Optional<Requirement> requirement,
            Optional<OfferId> offer,
            Optional<Reason> barrier) {

        private Parts(String kind) {
            this(
                    kind,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Parts of(String kind, Requirement requirement) {
            return new Parts(
                    kind,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(requirement),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Parts of(String kind, Span years) {
            return new Parts(
                    kind,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.of(years),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Parts of(String kind, OfferId offer, Optional<Reason> barrier) {
            return new Parts(
                    kind,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(offer),
                    barrier);
        }

        static Parts of(Reason reason) {
            if (reason instanceof Reason.Audience who) {
                return new Parts(
                        "audience",
                        who.roles(),
                        who.phases(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            } else if (reason instanceof Reason.SchoolTypes schools) {
                return new Parts(
                        "school-types",
                        List.of(),
                        List.of(),
                        schools.types(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            } else if (reason instanceof Reason.TeachingYears teaching) {
                return of("teaching-years", teaching.years());
            } else if (reason instanceof Reason.YearsInRole inRole) {
                return of("years-in-role", inRole.years());
            } else if (reason instanceof Reason.Requires requires) {
                return of("requires", requires.requirement());
            } else if (reason instanceof Reason.Lacks lacks) {
                return of("lacks", lacks.missing());
            } else if (reason instanceof Reason.RulesOut rulesOut) {
                return of("rules-out", rulesOut.violated());
            } else if (reason instanceof Reason.Advised advised) {
                return of("advised", advised.requirement());
            } else if (reason instanceof Reason.CannotStart cannot) {
                return of("cannot-start", cannot.offer(), Optional.of(cannot.barrier()));
            } else if (reason instanceof Reason.Passed passed) {
                return of("passed", passed.later(), Optional.empty());
            } else if (reason instanceof Reason.OnceOnly) {
                return new Parts("once-only");
            } else if (reason instanceof Reason.AlreadyCompleted) {
                return new Parts("already-completed");
            }
            return new Parts(reason instanceof Reason.Criterion ? "criterion" : "advice");
        }
    }

    private Shape<Reason> reason() {
        Shape<Reason> shape = new Shape<>("FinderReason", "Why an offer suits or does not.");
        Shape<Parts> parts = new Shape<Parts>("Parts", "Parts.")
                .with(
                        "kind",
                        "What it is about.",
                        Kind.like("audience", "school-types", "requires", "criterion"),
                        Parts::kind)
                .some("roles", "For whom: ids of the vocabulary.", Kind.WORD, Parts::roles)
                .some("phases", "For which {phases}: ids of the vocabulary.", Kind.WORD, Parts::phases)
                .some(
                        "schoolTypes",
                        "For which kinds of {schools}: ids of the vocabulary.",
                        Kind.WORD,
                        Parts::schoolTypes)
                .maybe("years", "Of teaching, or full ones in a role.", Values.SPAN, Parts::years)
                .maybe(
                        "requirement",
                        "What must have been done, is missing, or has come to be false for ever.",
                        EligibilityShapes.REQUIREMENT,
                        Parts::requirement)
                .maybe(
                        "offer",
                        "The offer that cannot be started, or that was completed later on a pathway.",
                        Kind.ID,
                        some -> some.offer().map(OfferId::toString))
                .maybe("barrier", "What keeps from starting it.", shape, Parts::barrier);
        return shape.and(parts, Parts::of)
                .with(
                        "text",
                        "In words, as pages say it.",
                        Kind.TEXT,
                        some -> String.join(
                                " ",
                                words.of(List.of(some)).stream()
                                        .map(Sentence::toString)
                                        .toList()));
    }
}
