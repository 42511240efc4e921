package dev.prospectus.output.api;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Since;
import java.util.List;
import java.util.Optional;

/** Who can take part, as structure. */
final class EligibilityShapes {

    static final Shape<Requirement> REQUIREMENT = requirement();

    static final Shape<Eligibility> ELIGIBILITY = new Shape<Eligibility>(
                    "Eligibility", "Who can take part. What is absent is not asked.")
            .some(
                    "schoolTypes",
                    "The only kinds of {schools} that can: ids of the vocabulary.",
                    Kinds.WORD,
                    Eligibility::schoolTypes)
            .maybe(
                    "teachingYears",
                    "Which years of teaching, 1 being the first.",
                    Values.SPAN,
                    Eligibility::teachingYears)
            .maybe(
                    "yearsInRole",
                    "For how many full years somebody has been in their role.",
                    Values.SPAN,
                    Eligibility::yearsInRole)
            .maybe("requires", "What must have been done before.", REQUIREMENT, Eligibility::requires)
            .flag("onceOnly", "Whether {a school} takes part once and never again.", Eligibility::onceOnly)
            .some(
                    "criteria",
                    "What must hold and only people can judge, a sentence each.",
                    Kinds.TEXT,
                    Eligibility::criteria)
            .some(
                    "preferred",
                    "What is wished for and keeps nobody out, a sentence each.",
                    Kinds.TEXT,
                    Eligibility::preferred)
            .maybe(
                    "advised",
                    "What is good to have done before, and keeps nobody out.",
                    REQUIREMENT,
                    asks -> asks.advised().requirement())
            .some(
                    "advice",
                    "What is good to know or to have before, a sentence each.",
                    Kinds.TEXT,
                    asks -> asks.advised().sentences())
            .some(
                    "priority",
                    "Who is taken first where places are few, a sentence each.",
                    Kinds.TEXT,
                    Eligibility::priority)
            .some("suits", "Why {a school} may benefit, in words that follow 'if'.", Kinds.TEXT, Eligibility::suits);

    private EligibilityShapes() {}

    /** What a requirement asks: one of these. */
    private record Asked(
            Optional<Requirement.Completed> completed,
            Optional<String> holds,
            Optional<OfferId> notTakenPart,
            Optional<List<Requirement>> anyOf,
            Optional<List<Requirement>> allOf) {

        static final Asked NOTHING =
                new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Asked of(Requirement requirement) {
            return requirement.accept(new Requirement.Visitor<>() {
                @Override
                public Asked completed(Requirement.Completed completed) {
                    return new Asked(
                            Optional.of(completed), NOTHING.holds, NOTHING.notTakenPart, NOTHING.anyOf, NOTHING.allOf);
                }

                @Override
                public Asked holds(Requirement.Holds holds) {
                    return new Asked(
                            NOTHING.completed,
                            Optional.of(holds.words()),
                            NOTHING.notTakenPart,
                            NOTHING.anyOf,
                            NOTHING.allOf);
                }

                @Override
                public Asked notTakenPart(Requirement.NotTakenPart never) {
                    return new Asked(
                            NOTHING.completed, NOTHING.holds, Optional.of(never.offer()), NOTHING.anyOf, NOTHING.allOf);
                }

                @Override
                public Asked anyOf(List<Requirement> options) {
                    return new Asked(
                            NOTHING.completed,
                            NOTHING.holds,
                            NOTHING.notTakenPart,
                            Optional.of(options),
                            NOTHING.allOf);
                }

                @Override
                public Asked allOf(List<Requirement> parts) {
                    return new Asked(
                            NOTHING.completed, NOTHING.holds, NOTHING.notTakenPart, NOTHING.anyOf, Optional.of(parts));
                }
            });
        }
    }

    private static Shape<Requirement> requirement() {
        Shape<Requirement> shape = new Shape<>(
                "Requirement",
                "What must have been done before: one of completed, holds, notTakenPart, anyOf and allOf.");
        Shape<Asked> asked = new Shape<Asked>("Asked", "One of these.")
                .maybe(
                        "completed",
                        "This offer was completed.",
                        Kinds.ID,
                        some -> some.completed().map(done -> done.offer().toString()))
                .maybe(
                        "since",
                        "The earliest time that counts for it: {a year} such as '2016-17', or 'summer 2016'.",
                        Kinds.TEXT,
                        some -> some.completed()
                                .flatMap(Requirement.Completed::since)
                                .map(Since::toString))
                .flag(
                        "orTakingPart",
                        "Whether taking part in it is enough.",
                        some -> some.completed()
                                .filter(Requirement.Completed::orTakingPart)
                                .isPresent())
                .maybe("holds", "This is true, in words that follow 'your {school}'.", Kinds.TEXT, Asked::holds)
                .maybe(
                        "notTakenPart",
                        "Nobody has ever taken part in this offer.",
                        Kinds.ID,
                        some -> some.notTakenPart().map(OfferId::toString))
                .maybe("anyOf", "At least one of these holds.", Kinds.list(shape), Asked::anyOf)
                .maybe("allOf", "Every one of these holds.", Kinds.list(shape), Asked::allOf);
        return shape.and(asked, Asked::of);
    }
}
