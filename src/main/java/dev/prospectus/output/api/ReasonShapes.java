package dev.prospectus.output.api;

import dev.prospectus.finder.Reason;
import dev.prospectus.finder.Suitability;
import dev.prospectus.finder.When;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.ReasonWords;
import dev.prospectus.words.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Verdicts about offers, with their reasons as data and in the words of pages. */
final class ReasonShapes {

    /** In the order in which schemas tell them. */
    private static final Map<Class<? extends Reason>, String> KINDS = kinds();

    private final ReasonWords words;
    private final Shape<Reason> reason;
    private final Shape<FinderFile.Verdict> verdict;

    ReasonShapes(Edition edition) {
        this.words = new ReasonWords(
                edition.catalogue()::titleOrId, edition.catalogue().nouns());
        this.reason = shape();
        this.verdict = new Shape<FinderFile.Verdict>(
                        "FinderVerdict", "What the finder says of an offer to those who gave some answers.")
                .with("offer", "The offer.", Kinds.ID, of -> of.match().offer().toString())
                .with(
                        "when",
                        "When it can be taken, as of asOf.",
                        Kinds.oneOf(When.values()),
                        of -> of.match().when())
                .flag(
                        "suits",
                        "Whether it suits, so that when follows its booking status.",
                        of -> of.match().when().followsStatus())
                .all("reasons", "Why: numbers of reasons.", Kinds.NUMBER, FinderFile.Verdict::reasons)
                .some(
                        "criteria",
                        "What must hold as well and only people can judge: numbers of reasons.",
                        Kinds.NUMBER,
                        FinderFile.Verdict::criteria)
                .some(
                        "advice",
                        "What is good to have done or to know before, and keeps nobody out: numbers of reasons.",
                        Kinds.NUMBER,
                        FinderFile.Verdict::advice)
                .maybe(
                        "first",
                        "What to complete before.",
                        EligibilityShapes.REQUIREMENT,
                        of -> of.match().suitability() instanceof Suitability.NotYet notYet
                                ? notYet.first()
                                : Optional.empty());
    }

    private static Map<Class<? extends Reason>, String> kinds() {
        Map<Class<? extends Reason>, String> kinds = new LinkedHashMap<>();
        kinds.put(Reason.Audience.class, "audience");
        kinds.put(Reason.SchoolTypes.class, "school-types");
        kinds.put(Reason.TeachingYears.class, "teaching-years");
        kinds.put(Reason.YearsInRole.class, "years-in-role");
        kinds.put(Reason.OnceOnly.class, "once-only");
        kinds.put(Reason.Requires.class, "requires");
        kinds.put(Reason.Lacks.class, "lacks");
        kinds.put(Reason.RulesOut.class, "rules-out");
        kinds.put(Reason.CannotStart.class, "cannot-start");
        kinds.put(Reason.AlreadyCompleted.class, "already-completed");
        kinds.put(Reason.Passed.class, "passed");
        kinds.put(Reason.Advised.class, "advised");
        kinds.put(Reason.AdvisedIn.class, "advice");
        kinds.put(Reason.Criterion.class, "criterion");
        return kinds;
    }

    Shape<FinderFile.Verdict> verdict() {
        return verdict;
    }

    Shape<Reason> reason() {
        return reason;
    }

    private Shape<Reason> shape() {
        Shape<Reason> shape = new Shape<>("FinderReason", "Why an offer suits or does not.");
        return shape.with(
                        "kind",
                        "What it is about.",
                        Kinds.like(KINDS.values().toArray(String[]::new)),
                        some -> KINDS.get(some.getClass()))
                .some(
                        "roles",
                        "For whom: ids of the vocabulary.",
                        Kinds.WORD,
                        some -> of(some, Reason.Audience.class, Reason.Audience::roles)
                                .orElse(List.of()))
                .some(
                        "phases",
                        "For which {phases}: ids of the vocabulary.",
                        Kinds.WORD,
                        some -> of(some, Reason.Audience.class, Reason.Audience::phases)
                                .orElse(List.of()))
                .some(
                        "schoolTypes",
                        "For which kinds of {schools}: ids of the vocabulary.",
                        Kinds.WORD,
                        some -> of(some, Reason.SchoolTypes.class, Reason.SchoolTypes::types)
                                .orElse(List.of()))
                .maybe(
                        "years",
                        "Of teaching, or full ones in a role.",
                        Values.SPAN,
                        some -> of(some, Reason.TeachingYears.class, Reason.TeachingYears::years)
                                .or(() -> of(some, Reason.YearsInRole.class, Reason.YearsInRole::years)))
                .maybe(
                        "requirement",
                        "What must have been done, is missing, or has come to be false for ever.",
                        EligibilityShapes.REQUIREMENT,
                        some -> of(some, Reason.Requires.class, Reason.Requires::requirement)
                                .or(() -> of(some, Reason.Lacks.class, Reason.Lacks::missing))
                                .or(() -> of(some, Reason.RulesOut.class, Reason.RulesOut::violated))
                                .or(() -> of(some, Reason.Advised.class, Reason.Advised::requirement)))
                .maybe(
                        "offer",
                        "The offer that cannot be started, or that was completed later on a pathway.",
                        Kinds.ID,
                        some -> of(some, Reason.CannotStart.class, Reason.CannotStart::offer)
                                .or(() -> of(some, Reason.Passed.class, Reason.Passed::later))
                                .map(OfferId::toString))
                .maybe(
                        "barrier",
                        "What keeps from starting it.",
                        shape,
                        some -> of(some, Reason.CannotStart.class, Reason.CannotStart::barrier))
                .with(
                        "text",
                        "In words, as pages say it.",
                        Kinds.TEXT,
                        some -> words.of(List.of(some)).stream()
                                .map(Sentence::toString)
                                .collect(Collectors.joining(" ")));
    }

    /** What one kind of reason has; nothing of any other. */
    private static <R extends Reason, V> Optional<V> of(Reason reason, Class<R> kind, Function<R, V> part) {
        return kind.isInstance(reason) ? Optional.of(part.apply(kind.cast(reason))) : Optional.empty();
    }
}
