package dev.prospectus.finder;

import static dev.prospectus.finder.Finders.first;
import static dev.prospectus.finder.Finders.reasons;
import static dev.prospectus.finder.Finders.told;
import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.ProgrammeBuilder.all;
import static dev.prospectus.model.ProgrammeBuilder.any;
import static dev.prospectus.model.ProgrammeBuilder.completed;
import static dev.prospectus.model.ProgrammeBuilder.holds;
import static dev.prospectus.model.ProgrammeBuilder.notTakenPart;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static dev.prospectus.model.ProgrammeBuilder.requiring;
import static dev.prospectus.model.ProgrammeBuilder.takingPart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.SchoolAnswers.Completion;
import dev.prospectus.finder.Suitability.CannotTell;
import dev.prospectus.finder.Suitability.NotForYou;
import dev.prospectus.finder.Suitability.NotYet;
import dev.prospectus.finder.Suitability.OutOfReach;
import dev.prospectus.finder.Suitability.RightNow;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Since;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FinderTest {

    private static final SchoolAnswers NEWCOMER = SchoolAnswers.of(Phases.PRIMARY, Roles.TEACHER);

    private static final Eligibility ONCE =
            new Eligibility(List.of(), Optional.empty(), Optional.empty(), true, List.of(), List.of());

    private static final Finder FINDER = Finders.of(catalogue()
            .with(programme("development").asks(ONCE))
            .with(programme("embedding").asks(requiring(completed("development"))))
            .with(programme("sustaining")
                    .asks(requiring(any(
                            completed("development", "2016-17"),
                            completed("embedding"),
                            holds("has a Specialist on its staff")))))
            .with(programme("sktm")
                    .strand("phase-1", teaching(1, 2))
                    .strand("phase-2", requiring(completed("sktm/phase-1"))))
            .with(programme("state")
                    .asks(new Eligibility(
                            List.of(SchoolTypes.STATE_FUNDED),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            List.of("Leaders are committed."),
                            List.of("Two teachers take part."))))
            .with(programme("secondary").phases(Phases.SECONDARY))
            .build());

    private static Eligibility teaching(int from, int to) {
        return new Eligibility(
                List.of(), Optional.of(new Span(from, to)), Optional.empty(), false, List.of(), List.of());
    }

    private static Suitability ask(String offer, SchoolAnswers answers) {
        return FINDER.suitability(OfferId.parse(offer), answers);
    }

    private static SchoolAnswers having(String offer, String year) {
        return NEWCOMER.withCompleted(List.of(new Completion(
                OfferId.parse(offer), year.isEmpty() ? Optional.empty() : Optional.of(Since.parse(year)))));
    }

    private static SchoolAnswers answers(
            Optional<SchoolType> type, Optional<Integer> teachingYear, Set<String> holds, Set<String> lacks) {
        return new SchoolAnswers(
                Phases.PRIMARY,
                Roles.TEACHER,
                type,
                new SchoolAnswers.Career(teachingYear, Optional.empty()),
                List.of(),
                Set.of(),
                holds,
                lacks);
    }

    @Test
    void anotherPhaseOrRoleIsNotForYou() {
        assertThat(ask("secondary", NEWCOMER))
                .isInstanceOfSatisfying(
                        NotForYou.class,
                        answer -> assertThat(reasons(answer)).isEqualTo("[For teachers in secondary schools.]"));
        assertThat(ask("development", SchoolAnswers.of(Phases.PRIMARY, Roles.MATHS_LEAD)))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void openProgrammeIsRightNowBecauseOfItsAudience() {
        assertThat(told(ask("development", NEWCOMER)))
                .isEqualTo(
                        "RightNow[reasons=[For teachers in primary schools., A school can take part once only.], criteria=[]]");
    }

    @Test
    void whatMustComeFirstIsNamed() {
        assertThat(ask("embedding", NEWCOMER)).isInstanceOfSatisfying(NotYet.class, answer -> {
            assertThat(answer.offers()).containsExactly(OfferId.parse("development"));
            assertThat(first(answer)).isEqualTo("First complete Development.");
            assertThat(reasons(answer)).isEqualTo("[You have completed Development.]");
        });
        assertThat(ask("embedding", having("development", ""))).isInstanceOf(RightNow.class);
    }

    @Test
    void onceOnlyKeepsOutWhoeverTookPart() {
        assertThat(told(ask("development", having("development", "2020-21"))))
                .isEqualTo("NotForYou[reasons=[A school can take part once only.]]");
        SchoolAnswers takingPart = new SchoolAnswers(
                Phases.PRIMARY,
                Roles.TEACHER,
                Optional.empty(),
                SchoolAnswers.Career.UNKNOWN,
                List.of(),
                Set.of(OfferId.parse("development")),
                Set.of(),
                Set.of());
        assertThat(ask("development", takingPart)).isInstanceOf(NotForYou.class);
    }

    @ParameterizedTest
    @CsvSource({"2015-16, CannotTell", "2016-17, RightNow", "2020-21, RightNow", "'', CannotTell"})
    void sinceCountsFromItsYearOn(String year, String expected) {
        assertThat(ask("sustaining", having("development", year)).getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void whatWasNotAskedCannotBeTold() {
        assertThat(ask("sustaining", NEWCOMER)).isInstanceOf(CannotTell.class);
        assertThat(ask(
                        "sustaining",
                        answers(Optional.empty(), Optional.empty(), Set.of("has a Specialist on its staff"), Set.of())))
                .isInstanceOf(RightNow.class);
        assertThat(ask(
                        "sustaining",
                        answers(Optional.empty(), Optional.empty(), Set.of(), Set.of("has a Specialist on its staff"))))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        answer -> assertThat(first(answer)).isEqualTo("First complete Development or Embedding."));
    }

    @Test
    void tooLongAgoIsNotToBeDoneAgainWhereOnceIsAllThereIs() {
        SchoolAnswers longAgo = new SchoolAnswers(
                Phases.PRIMARY,
                Roles.TEACHER,
                Optional.empty(),
                SchoolAnswers.Career.UNKNOWN,
                List.of(new Completion(OfferId.parse("development"), Optional.of(Since.parse("2014-15")))),
                Set.of(),
                Set.of(),
                Set.of("has a Specialist on its staff"));
        assertThat(ask("sustaining", longAgo))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        answer -> assertThat(answer.offers()).containsExactly(OfferId.parse("embedding")));
    }

    @ParameterizedTest
    @CsvSource({"1, RightNow", "2, RightNow", "3, NotForYou", "0, NotYet"})
    void teachingYearsDecide(int year, String expected) {
        Suitability answer = ask("sktm/phase-1", answers(Optional.empty(), Optional.of(year), Set.of(), Set.of()));
        assertThat(answer.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(reasons(answer)).contains("first or second year of teaching");
    }

    @Test
    void strandAsksBeyondItsProgramme() {
        assertThat(ask("sktm/phase-1", NEWCOMER)).isInstanceOf(CannotTell.class);
        assertThat(ask("sktm/phase-2", NEWCOMER)).isInstanceOf(NotYet.class);
        assertThat(ask("sktm/phase-2", having("sktm/phase-1", "2025-26"))).isInstanceOf(RightNow.class);
    }

    @Test
    void schoolTypeIsAskedForAndCriteriaAreLeftToPeople() {
        assertThat(told(ask("state", NEWCOMER)))
                .isEqualTo(
                        "CannotTell[reasons=[Only state-funded schools can take part.], criteria=[Leaders are committed.]]");
        assertThat(ask("state", answers(Optional.of(SchoolTypes.STATE_FUNDED), Optional.empty(), Set.of(), Set.of())))
                .isInstanceOfSatisfying(
                        RightNow.class,
                        answer -> assertThat(answer.criteria())
                                .containsExactly(new Reason.Criterion("Leaders are committed.")));
        assertThat(ask("state", answers(Optional.of(SchoolTypes.INDEPENDENT), Optional.empty(), Set.of(), Set.of())))
                .isInstanceOf(NotForYou.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 30, 0, RIGHT_NOW",
        "2026-09-01, 30, 30, LATER",
        "2026-12-01, 30, 0, SOON",
        "tbc, 30, 0, SOON",
    })
    void bookingDecidesWhenASuitableOfferCanBeTaken(String opens, int total, int taken, When expected) {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(cohort("a", "2026-27", "x").opens(opens).places(total, taken))
                .build());
        assertThat(finder.match(OfferId.parse("a"), NEWCOMER).when()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, RIGHT_NOW",
        "FEW_PLACES, RIGHT_NOW",
        "WAITING_LIST, RIGHT_NOW",
        "OPENING_SOON, SOON",
        "REGISTER_INTEREST, SOON",
        "FULLY_BOOKED, LATER",
        "CLOSED, LATER",
        "IN_PROGRESS, LATER",
        "FINISHED, LATER",
        "CANCELLED, LATER",
        "NOT_RUNNING, LATER",
    })
    void everyStatusSaysWhen(BookingStatus status, When expected) {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(cohort("a", "2026-27", "x").override(status, "2026-12-31"))
                .build());
        assertThat(finder.match(OfferId.parse("a"), NEWCOMER).when()).isEqualTo(expected);
    }

    @Test
    void matchesComeSoonestFirstAndLeaveOutWhatIsNotForYou() {
        assertThat(FINDER.matches(NEWCOMER))
                .extracting(match -> match.offer() + " " + match.when())
                .containsExactly(
                        "development LATER",
                        "sktm/phase-1 DEPENDS",
                        "state DEPENDS",
                        "sustaining DEPENDS",
                        "embedding NOT_YET",
                        "sktm/phase-2 NOT_YET");
    }

    @Test
    void takingPartIsEnoughWhereThatIsAsked() {
        Finder finder = Finders.of(catalogue()
                .with(programme("development"))
                .with(programme("lead").asks(requiring(takingPart("development"))))
                .with(programme("embedding").asks(requiring(completed("development"))))
                .build());
        SchoolAnswers takingPart = NEWCOMER.alsoTakingPart(OfferId.parse("development"));

        assertThat(finder.suitability(OfferId.parse("lead"), NEWCOMER))
                .isInstanceOfSatisfying(
                        NotYet.class, answer -> assertThat(first(answer)).isEqualTo("First take part in Development."));
        assertThat(finder.suitability(OfferId.parse("lead"), takingPart)).isInstanceOf(RightNow.class);
        assertThat(finder.suitability(OfferId.parse("lead"), having("development", "")))
                .isInstanceOf(RightNow.class);
        assertThat(finder.suitability(OfferId.parse("embedding"), takingPart)).isInstanceOf(NotYet.class);
    }

    @Test
    void whoTookPartInWhatIsExcludedIsToldSo() {
        Finder finder = Finders.of(catalogue()
                .with(programme("development"))
                .with(programme("taster").asks(requiring(notTakenPart("development"))))
                .with(programme("after").asks(requiring(completed("taster"))))
                .build());
        SchoolAnswers took = having("development", "");

        assertThat(finder.suitability(OfferId.parse("taster"), NEWCOMER)).isInstanceOf(RightNow.class);
        assertThat(told(finder.suitability(OfferId.parse("taster"), took)))
                .isEqualTo("NotForYou[reasons=[Only if you have not taken part in Development.]]");
        assertThat(told(finder.suitability(OfferId.parse("after"), took)))
                .isEqualTo("OutOfReach[reasons=[Needs: Taster completed.,"
                        + " You cannot start Taster: only if you have not taken part in Development.]]");
    }

    @Test
    void adviceKeepsNobodyOutAndIsToldUntilItIsFollowed() {
        Eligibility advised = new Eligibility(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                new Eligibility.Advice(
                        List.of(),
                        new Eligibility.Advised(Optional.of(completed("development")), List.of()),
                        List.of(),
                        List.of()));
        Finder finder = Finders.of(catalogue()
                .with(programme("development"))
                .with(programme("embedding").asks(advised))
                .build());

        Match newcomer = finder.match(OfferId.parse("embedding"), NEWCOMER);
        assertThat(newcomer.suitability()).isInstanceOf(RightNow.class);
        assertThat(newcomer.advice()).containsExactly(new Reason.Advised(completed("development")));
        Match done = finder.match(OfferId.parse("embedding"), having("development", ""));
        assertThat(done.suitability()).isEqualTo(newcomer.suitability());
        assertThat(done.advice()).isEmpty();
    }

    @Test
    void answerNeverContradictsTheRequirement() {
        forSeeds(2000, generator -> {
            Requirement requirement = generator.requirement(3);
            Finder finder = finder(requirement, generator);
            SchoolAnswers answers = Finders.randomAnswers(generator);
            Suitability answer = finder.suitability(OfferId.parse("z"), answers);
            // Every way in which what was not said may turn out; two statements and the unknown years make eight.
            List<Boolean> truths = new ArrayList<>();
            for (int mask = 0; mask < 8; mask++) {
                int ways = mask;
                truths.add(isTrue(
                        requirement, answers, words -> (ways & (words.equals("p") ? 1 : 2)) != 0, (ways & 4) != 0));
            }
            if (answer instanceof RightNow) {
                assertThat(truths).containsOnly(true);
            } else if (answer instanceof NotYet notYet) {
                assertThat(truths).containsOnly(false);
                assertThat(notYet.offers().isEmpty()).isEqualTo(notYet.first().isEmpty());
                List<Completion> more = new ArrayList<>(answers.completed());
                notYet.offers()
                        .forEach(offer ->
                                more.add(new Completion(offer, Optional.of(Since.of(new AcademicYear(2090))))));
                boolean undone = requirement
                        .excluded()
                        .anyMatch(excluded -> notYet.offers().stream().anyMatch(excluded::includes));
                if (!notYet.offers().isEmpty() && !undone) {
                    assertThat(finder.suitability(OfferId.parse("z"), answers.withCompleted(more)))
                            .as("after doing %s first", notYet.offers())
                            .isNotInstanceOf(NotYet.class);
                }
            } else if (answer instanceof OutOfReach || answer instanceof NotForYou) {
                assertThat(truths).containsOnly(false);
                assertThat(answer instanceof OutOfReach
                                || requirement.excluded().findAny().isPresent())
                        .isTrue();
            } else {
                assertThat(answer).isInstanceOf(CannotTell.class);
                assertThat(truths).contains(true, false);
            }
        });
    }

    /** Of what excludes nothing. What is done too early and once only may put a requirement out of reach, but that was not met before either. */
    @Test
    void completingMoreNeverTakesARightAway() {
        int[] kept = {0};
        forSeeds(2000, generator -> {
            Requirement requirement = generator.requirement(3);
            if (requirement.excluded().findAny().isPresent()) {
                return;
            }
            kept[0]++;
            Finder finder = finder(requirement, generator);
            SchoolAnswers answers = Finders.randomAnswers(generator);
            List<Completion> more = new ArrayList<>(answers.completed());
            more.add(Finders.randomCompletion(generator));
            Suitability before = finder.suitability(OfferId.parse("z"), answers);
            Suitability after = finder.suitability(OfferId.parse("z"), answers.withCompleted(more));
            assertThat(rank(after)).as("%s then %s", before, after).isLessThanOrEqualTo(rank(before));
        });
        assertThat(kept[0]).isGreaterThan(1000);
    }

    private static int rank(Suitability answer) {
        return answer instanceof RightNow
                ? 0
                : answer instanceof CannotTell ? 1 : answer instanceof NotYet || answer instanceof OutOfReach ? 2 : 3;
    }

    private static Finder finder(Requirement requirement, ModelGenerator generator) {
        CatalogueBuilder builder = catalogue().with(programme("z").asks(requiring(requirement)));
        for (String id : List.of("a", "b")) {
            builder.with(programme(id).asks(generator.chance(0.5) ? ONCE : Eligibility.OPEN));
        }
        return Finders.of(
                builder.with(programme("c").strand("d", Eligibility.OPEN).strand("e", ONCE))
                        .build());
    }

    /** Years in halves, of which the second is the summer before the next. */
    private static int halves(Since time) {
        return 2 * time.year().startYear() - (time.summerBefore() ? 1 : 0);
    }

    private static boolean isTrue(
            Requirement requirement,
            SchoolAnswers answers,
            java.util.function.Predicate<String> unsaid,
            boolean unknownYears) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().anyMatch(option -> isTrue(option, answers, unsaid, unknownYears));
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().allMatch(part -> isTrue(part, answers, unsaid, unknownYears));
        }
        if (requirement instanceof Requirement.Holds holds) {
            return answers.holds().contains(holds.words())
                    || (!answers.lacks().contains(holds.words()) && unsaid.test(holds.words()));
        }
        if (requirement instanceof Requirement.NotTakenPart never) {
            return Stream.concat(
                            answers.participated().stream(),
                            answers.completed().stream().map(Completion::offer))
                    .noneMatch(never.offer()::includes);
        }
        Requirement.Completed asked = (Requirement.Completed) requirement;
        if (asked.orTakingPart() && answers.participated().stream().anyMatch(asked.offer()::includes)) {
            return true;
        }
        for (Completion done : answers.completed()) {
            boolean same = done.offer().toString().equals(asked.offer().toString())
                    || done.offer().toString().startsWith(asked.offer() + "/");
            int when = done.when().map(FinderTest::halves).orElse(unknownYears ? 5000 : 0);
            if (same && when >= asked.since().map(FinderTest::halves).orElse(0)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatMustComeFirstIsToldBeforeWhatWasNotAsked() {
        Eligibility asks = new Eligibility(
                List.of(SchoolTypes.STATE_FUNDED),
                Optional.empty(),
                Optional.of(completed("a")),
                false,
                List.of(),
                List.of());
        Finder finder = Finders.of(
                catalogue().with(programme("a")).with(programme("z").asks(asks)).build());
        assertThat(finder.suitability(OfferId.parse("z"), NEWCOMER)).isInstanceOf(NotYet.class);
        assertThat(finder.suitability(OfferId.parse("z"), having("a", ""))).isInstanceOf(CannotTell.class);
    }

    @Test
    void partsThatAreMetNeedNotBeDoneAgain() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(programme("b"))
                .with(programme("z").asks(requiring(all(completed("a"), completed("b")))))
                .build());
        assertThat(finder.suitability(OfferId.parse("z"), having("a", "2020-21")))
                .isInstanceOfSatisfying(
                        NotYet.class, answer -> assertThat(first(answer)).isEqualTo("First complete B."));
    }
}
