package dev.prospectus.finder;

import static dev.prospectus.finder.Finders.first;
import static dev.prospectus.finder.Finders.reasons;
import static dev.prospectus.finder.Finders.told;
import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.PathwayBuilder.pathway;
import static dev.prospectus.model.ProgrammeBuilder.all;
import static dev.prospectus.model.ProgrammeBuilder.any;
import static dev.prospectus.model.ProgrammeBuilder.completed;
import static dev.prospectus.model.ProgrammeBuilder.holds;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static dev.prospectus.model.ProgrammeBuilder.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.SchoolAnswers.Completion;
import dev.prospectus.finder.Suitability.NotForYou;
import dev.prospectus.finder.Suitability.NotYet;
import dev.prospectus.finder.Suitability.OutOfReach;
import dev.prospectus.finder.Suitability.RightNow;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Since;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pathways, and what offers require of one another, mean to somebody who looks for a programme. */
final class FinderPathwayTest {

    private static final SchoolAnswers NEWCOMER = SchoolAnswers.of(Phases.PRIMARY, Roles.TEACHER);

    private static final Finder MASTERY = Finders.of(catalogue()
            .with(programme("readiness"))
            .with(programme("prepare"))
            .with(programme("development"))
            .with(programme("embedding"))
            .with(programme("sustaining"))
            .with(programme("specialist"))
            .with(pathway("primary")
                    .route("main")
                    .stage("readiness")
                    .alongside("prepare")
                    .stage("development")
                    .stage("embedding")
                    .repeating("embedding", "sustaining")
                    .route("specialist")
                    .stage("specialist"))
            .build());

    private static SchoolAnswers having(String... offers) {
        return NEWCOMER.withCompleted(Stream.of(offers)
                .map(offer -> new Completion(OfferId.parse(offer), Optional.empty()))
                .toList());
    }

    private static Suitability ask(Finder finder, String offer, SchoolAnswers answers) {
        return finder.suitability(OfferId.parse(offer), answers);
    }

    private static Eligibility years(int from, int to) {
        return new Eligibility(
                List.of(), Optional.of(new Span(from, to)), Optional.empty(), false, List.of(), List.of());
    }

    @Test
    void aSchoolThatWentOnIsPastTheEarlierStages() {
        assertThat(ask(MASTERY, "readiness", NEWCOMER)).isInstanceOf(RightNow.class);
        assertThat(told(ask(MASTERY, "readiness", having("development"))))
                .isEqualTo("NotForYou[reasons=[It comes before Development, which you have completed.]]");
        assertThat(told(ask(MASTERY, "development", having("sustaining"))))
                .isEqualTo("NotForYou[reasons=[It comes before Sustaining, which you have completed.]]");
    }

    @Test
    void aCompletedStageIsNotOfferedAgainWhereItLeadsOn() {
        assertThat(told(ask(MASTERY, "development", having("readiness", "development"))))
                .isEqualTo("NotForYou[reasons=[You have completed it already.]]");
        assertThat(ask(MASTERY, "specialist", having("specialist"))).isInstanceOf(RightNow.class);
    }

    @Test
    void whatWasCompletedTooLongAgoCanBeDoneAgain() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(programme("b").asks(requiring(completed("a", "2016-17"))))
                .with(pathway("p").route("main").stage("a").stage("b"))
                .build());
        SchoolAnswers longAgo = NEWCOMER.withCompleted(
                List.of(new Completion(OfferId.parse("a"), Optional.of(Since.parse("2014-15")))));

        assertThat(ask(finder, "a", longAgo)).isInstanceOf(RightNow.class);
        assertThat(ask(finder, "b", longAgo))
                .isInstanceOfSatisfying(
                        NotYet.class, answer -> assertThat(first(answer)).isEqualTo("First complete A."));
        SchoolAnswers lately = NEWCOMER.withCompleted(
                List.of(new Completion(OfferId.parse("a"), Optional.of(Since.parse("2016-17")))));
        assertThat(ask(finder, "a", lately)).isInstanceOf(NotForYou.class);
    }

    @Test
    void whatRepeatsOrRunsAlongsideOrOnAnotherRouteStaysOpen() {
        SchoolAnswers answers = having("development", "embedding", "sustaining");
        for (String offer : List.of("prepare", "embedding", "sustaining", "specialist")) {
            assertThat(ask(MASTERY, offer, answers)).as(offer).isInstanceOf(RightNow.class);
        }
        assertThat(ask(MASTERY, "readiness", having("specialist"))).isInstanceOf(RightNow.class);
    }

    @Test
    void whatIsRuledOutSaysWhy() {
        assertThat(MASTERY.ruledOut(having("development")))
                .extracting(match -> match.offer() + ": " + reasons(match.suitability()))
                .containsExactly(
                        "readiness: [It comes before Development, which you have completed.]",
                        "development: [You have completed it already.]");
    }

    @Test
    void alternativesOfOneStageDoNotRuleEachOtherOut() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(programme("b"))
                .with(programme("c"))
                .with(pathway("p").route("main").stage("a", "b").stage("c"))
                .build());

        assertThat(ask(finder, "b", having("a"))).isInstanceOf(RightNow.class);
        assertThat(ask(finder, "b", having("c"))).isInstanceOf(NotForYou.class);
    }

    @Test
    void anOfferOnTwoRoutesIsPastOnlyOnBoth() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(programme("b"))
                .with(programme("c"))
                .with(pathway("p")
                        .route("main")
                        .stage("a")
                        .stage("b")
                        .route("other")
                        .stage("a")
                        .stage("c"))
                .build());

        assertThat(ask(finder, "a", having("b"))).isInstanceOf(RightNow.class);
        assertThat(ask(finder, "a", having("b", "c"))).isInstanceOf(NotForYou.class);
    }

    @Test
    void theQuestionAboutALaterStageIsAskedForTheSakeOfTheEarlier() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("readiness"))
                .with(programme("development").asks(once()))
                .with(pathway("p").route("main").stage("readiness").stage("development"))
                .build());

        assertThat(outcomes(first)).containsExactly("completed-development", "no-development");
    }

    private static Eligibility once() {
        return new Eligibility(List.of(), Optional.empty(), Optional.empty(), true, List.of(), List.of());
    }

    private static List<String> outcomes(FinderStep first) {
        return first.all()
                .filter(FinderStep.Outcome.class::isInstance)
                .map(step -> String.join(
                        "/",
                        step.given().stream()
                                .map(given -> given.answer().segment())
                                .toList()))
                .toList();
    }

    @Test
    void matchesOfOneTimeStandAlongThePathwaysWhateverTheirStatus() {
        Finder finder = Finders.of(catalogue()
                .with(programme("few"))
                .with(programme("open"))
                .with(programme("a-second"))
                .with(programme("z-first"))
                .with(programme("b-other"))
                .with(programme("elsewhere").phases(Phases.PRIMARY, Phases.SECONDARY))
                .with(pathway("p-one").route("main").stage("z-first").stage("a-second"))
                .with(pathway("p-two").route("main").stage("b-other"))
                .with(pathway("a-secondary")
                        .phases(Phases.SECONDARY)
                        .route("main")
                        .stage("elsewhere"))
                .with(cohort("z-first", "2026-27", "x").override(BookingStatus.WAITING_LIST, "2026-12-31"))
                .with(cohort("a-second", "2026-27", "x").override(BookingStatus.FEW_PLACES, "2026-12-31"))
                .with(cohort("b-other", "2026-27", "x").override(BookingStatus.OPEN, "2026-12-31"))
                .with(cohort("elsewhere", "2026-27", "x").override(BookingStatus.OPEN, "2026-12-31"))
                .with(cohort("few", "2026-27", "x").override(BookingStatus.FEW_PLACES, "2026-12-31"))
                .with(cohort("open", "2026-27", "x").override(BookingStatus.OPEN, "2026-12-31"))
                .build());

        assertThat(finder.matches(NEWCOMER))
                .extracting(match -> match.offer().toString())
                .containsExactly("z-first", "a-second", "b-other", "elsewhere", "open", "few");
    }

    @Test
    void anOfferOfSeveralPathwaysStandsOnTheOneOfTheAskedPhase() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a"))
                .with(programme("shared").phases(Phases.PRIMARY, Phases.SECONDARY))
                .with(pathway("a-secondary")
                        .phases(Phases.SECONDARY)
                        .route("main")
                        .stage("shared"))
                .with(pathway("z-primary").route("main").stage("a").stage("shared"))
                .build());

        assertThat(finder.matches(NEWCOMER))
                .extracting(match -> match.offer().toString())
                .containsExactly("a", "shared");
    }

    @Test
    void whatCannotBeDoneAnyMoreIsNeverTheFirstStep() {
        Finder finder = Finders.of(catalogue()
                .with(programme("ect")
                        .strand("phase-1", years(1, 2))
                        .strand("phase-2", requiring(completed("ect/phase-1")))
                        .strand("phase-3", requiring(completed("ect/phase-2"))))
                .build());

        assertThat(ask(finder, "ect/phase-2", NEWCOMER.withTeachingYear(2))).isInstanceOf(NotYet.class);
        assertThat(told(ask(finder, "ect/phase-2", NEWCOMER.withTeachingYear(3))))
                .isEqualTo(
                        "OutOfReach[reasons=[Needs: Ect: Phase 1 completed., "
                                + "You cannot start Ect: Phase 1: participants are in their first or second year of teaching.]]");
        assertThat(told(ask(finder, "ect/phase-3", NEWCOMER.withTeachingYear(3))))
                .isEqualTo(
                        "OutOfReach[reasons=[Needs: Ect: Phase 2 completed., "
                                + "You cannot start Ect: Phase 1: participants are in their first or second year of teaching.]]");
        assertThat(ask(finder, "ect/phase-3", having("ect/phase-1").withTeachingYear(3)))
                .isInstanceOfSatisfying(
                        NotYet.class,
                        answer -> assertThat(answer.offers()).containsExactly(OfferId.parse("ect/phase-2")));
    }

    @Test
    void aWayThatIsLeftIsTheOnlyOneNamed() {
        Finder finder = Finders.of(catalogue()
                .with(programme("early").asks(years(1, 2)))
                .with(programme("late"))
                .with(programme("z").asks(requiring(any(completed("early"), completed("late")))))
                .with(programme("y").asks(requiring(any(completed("early"), holds("has a Specialist")))))
                .build());
        SchoolAnswers third = NEWCOMER.withTeachingYear(3);

        assertThat(ask(finder, "z", third))
                .isInstanceOfSatisfying(
                        NotYet.class, answer -> assertThat(first(answer)).isEqualTo("First complete Late."));
        assertThat(ask(finder, "y", third.withTruth("has a Specialist", false)))
                .isInstanceOfSatisfying(
                        NotYet.class, answer -> assertThat(answer.offers()).isEmpty());
    }

    @Test
    void whatGoesRoundInACircleIsOutOfReach() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a").asks(requiring(completed("b"))))
                .with(programme("b").asks(requiring(all(completed("a"), completed("c")))))
                .with(programme("c"))
                .build());

        assertThat(told(ask(finder, "a", NEWCOMER))).isEqualTo("OutOfReach[reasons=[Needs: B completed.]]");
        assertThat(ask(finder, "a", having("b"))).isInstanceOf(RightNow.class);
    }

    @Test
    void whatIsUnderWayCanBeCompleted() {
        Finder finder = Finders.of(catalogue()
                .with(programme("a").asks(once()))
                .with(programme("b").asks(requiring(completed("a"))))
                .build());
        SchoolAnswers takingPart = new SchoolAnswers(
                Phases.PRIMARY,
                Roles.TEACHER,
                Optional.empty(),
                SchoolAnswers.Career.UNKNOWN,
                List.of(),
                Set.of(OfferId.parse("a")),
                Set.of(),
                Set.of());

        assertThat(ask(finder, "b", takingPart)).isInstanceOf(NotYet.class);
    }

    @Test
    void whoLeadsASchoolIsToldWhatSuitsAnybodyThere() {
        Finder finder = Finders.of(catalogue()
                .with(programme("own").roles(Roles.HEADTEACHER))
                .with(programme("teachers"))
                .with(programme("assistants").roles(Roles.TEACHING_ASSISTANT))
                .with(programme("secondary").phases(Phases.SECONDARY))
                .build());

        assertThat(finder.matches(SchoolAnswers.of(Phases.PRIMARY, Roles.HEADTEACHER)))
                .extracting(match -> match.offer() + " " + reasons(match.suitability()))
                .containsExactly(
                        "assistants [For teaching assistants in primary schools.]",
                        "own [For headteachers in primary schools.]",
                        "teachers [For teachers in primary schools.]");
        assertThat(finder.matches(SchoolAnswers.of(Phases.PRIMARY, Roles.TEACHING_ASSISTANT)))
                .hasSize(1);
    }

    @Test
    void whoLeadsASchoolIsAskedWhatMattersToOthersThereButNotAboutTheirCareers() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development").asks(once()))
                .with(programme("ect")
                        .roles(Roles.EARLY_CAREER_TEACHER)
                        .strand("phase-1", years(1, 2))
                        .strand("phase-2", requiring(completed("ect/phase-1"))))
                .build());

        assertThat(outcomes(first))
                .containsExactly(
                        "headteacher/completed-development",
                        "headteacher/no-development",
                        "teacher/completed-development",
                        "teacher/no-development",
                        "early-career-teacher/year-1-to-2/completed-ect-phase-1",
                        "early-career-teacher/year-1-to-2/no-ect-phase-1",
                        "early-career-teacher/year-3-or-later/completed-ect-phase-1",
                        "early-career-teacher/year-3-or-later/no-ect-phase-1");
    }

    /** Said once more in other words: a school is past an offer if it is on every route, and on none if there is none. */
    @Test
    void pathwaysRuleOutWhatASchoolIsPastAndNothingElse() {
        int[] past = {0};
        forSeeds(2000, random -> {
            List<Pathway> pathways = random.pathways();
            CatalogueBuilder plain = programmes(random);
            Finder without = Finders.of(plain.build());
            pathways.forEach(plain::with);
            Finder with = Finders.of(plain.build());
            SchoolAnswers answers = Finders.randomAnswers(random);
            for (OfferId offer :
                    Stream.of("a", "b", "c/d", "c/e").map(OfferId::parse).toList()) {
                Suitability before = without.suitability(offer, answers);
                Suitability after = with.suitability(offer, answers);
                if (isPast(offer, pathways, answers)) {
                    past[0]++;
                    assertThat(after).isInstanceOf(NotForYou.class);
                    assertThat(after.reasons())
                            .anyMatch(reason ->
                                    reason instanceof Reason.AlreadyCompleted || reason instanceof Reason.Passed);
                } else {
                    assertThat(after).as("%s", offer).isEqualTo(before);
                }
            }
        });
        assertThat(past[0]).isGreaterThan(150);
    }

    private static CatalogueBuilder programmes(ModelGenerator random) {
        return catalogue()
                .with(programme("a"))
                .with(programme("b").asks(random.chance(0.5) ? once() : Eligibility.OPEN))
                .with(programme("c").strand("d", Eligibility.OPEN).strand("e", Eligibility.OPEN));
    }

    private static boolean isPast(OfferId offer, List<Pathway> pathways, SchoolAnswers answers) {
        List<Pathway.Route> routes = pathways.stream()
                .flatMap(pathway -> pathway.routes().stream())
                .filter(route -> route.stages().stream().anyMatch(stage -> names(stage, offer)))
                .toList();
        return !routes.isEmpty() && routes.stream().allMatch(route -> isPastOn(offer, route.stages(), answers));
    }

    private static boolean isPastOn(OfferId offer, List<Pathway.Stage> stages, SchoolAnswers answers) {
        int last = -1;
        for (int i = 0; i < stages.size(); i++) {
            if (names(stages.get(i), offer)) {
                if (stages.get(i).repeats() || stages.get(i).alongside()) {
                    return false;
                }
                last = i;
            }
        }
        List<Pathway.Stage> untilLast = stages.subList(0, last + 1);
        List<Pathway.Stage> later = stages.subList(last + 1, stages.size());
        long times = untilLast.stream().filter(stage -> names(stage, offer)).count();
        return answers.completed().stream()
                .map(Completion::offer)
                .anyMatch(done -> done.equals(offer)
                        ? !later.isEmpty() && times == 1
                        : later.stream().anyMatch(stage -> names(stage, done))
                                && untilLast.stream().noneMatch(stage -> names(stage, done)));
    }

    private static boolean names(Pathway.Stage stage, OfferId offer) {
        return stage.offers().stream().anyMatch(named -> named.includes(offer));
    }

    /** Read from the pathways' stages as they are written; a status decides only within a stage, or beside all pathways. */
    @Test
    void matchesOfOneTimeFollowThePathwaysAndNeverTheirStatusAgainstThem() {
        int[] pairs = {0};
        forSeeds(500, random -> {
            CatalogueBuilder builder = programmes(random);
            random.pathways().forEach(builder::with);
            for (String offer : List.of("a", "b")) {
                builder.with(cohort(offer, "2026-27", "x")
                        .override(random.oneOf(List.of(BookingStatus.values())), "2026-12-31"));
            }
            Catalogue catalogue = builder.build();
            SchoolAnswers answers = Finders.randomAnswers(random);
            List<OfferId> written = alongPathways(catalogue, answers.phase());
            List<Match> matches = Finders.of(catalogue).matches(answers);
            for (int i = 1; i < matches.size(); i++) {
                Match first = matches.get(i - 1);
                Match second = matches.get(i);
                assertThat(first.when()).isLessThanOrEqualTo(second.when());
                if (first.when() == second.when()) {
                    int one = written.indexOf(first.offer());
                    int other = written.indexOf(second.offer());
                    if (one >= 0 || other >= 0) {
                        assertThat(one).as("%s before %s", first, second).isNotNegative();
                    }
                    if (one >= 0 && other >= 0 && !sameStage(catalogue, first, second)) {
                        pairs[0]++;
                        assertThat(one).as("%s before %s", first, second).isLessThan(other);
                    } else if (one < 0 && other < 0) {
                        assertThat(first.status()).isLessThanOrEqualTo(second.status());
                    }
                }
            }
        });
        assertThat(pairs[0]).isGreaterThan(100);
    }

    private static boolean sameStage(Catalogue catalogue, Match first, Match second) {
        return stages(catalogue, first.offer()).stream().anyMatch(stages(catalogue, second.offer())::contains);
    }

    private static List<Pathway.Stage> stages(Catalogue catalogue, OfferId offer) {
        return catalogue.pathways().stream()
                .flatMap(pathway -> pathway.routes().stream())
                .flatMap(route -> route.stages().stream())
                .filter(stage -> names(stage, offer))
                .toList();
    }

    private static List<OfferId> alongPathways(Catalogue catalogue, Phase phase) {
        return Stream.of(true, false)
                .flatMap(own -> catalogue.pathways().stream()
                        .filter(pathway -> pathway.phases().contains(phase) == own))
                .flatMap(pathway -> pathway.routes().stream())
                .flatMap(route -> route.stages().stream())
                .flatMap(stage -> catalogue.offers().stream().filter(offer -> names(stage, offer)))
                .distinct()
                .toList();
    }

    @Test
    void everyFirstStepCanBeTaken() {
        int[] steps = {0};
        forSeeds(2000, random -> {
            CatalogueBuilder builder = catalogue();
            for (String id : List.of("a", "b")) {
                builder.with(programme(id).asks(random.eligibility()));
            }
            builder.with(programme("c")
                    .asks(random.eligibility())
                    .strand("d", random.eligibility())
                    .strand("e", random.eligibility()));
            random.pathways().forEach(builder::with);
            Catalogue catalogue = builder.build();
            Finder finder = Finders.of(catalogue);
            SchoolAnswers answers = Finders.randomAnswers(random)
                    .withSchoolType(random.oneOf(SchoolTypes.ALL))
                    .withTeachingYear(1 + random.random().nextInt(5));
            for (OfferId offer : catalogue.offers()) {
                if (finder.suitability(offer, answers) instanceof NotYet notYet) {
                    for (OfferId step : notYet.offers()) {
                        steps[0]++;
                        assertThat(bookable(catalogue, step))
                                .as("%s before %s", step, offer)
                                .anyMatch(way -> answers.participated().contains(way)
                                        || (!(finder.suitability(way, answers) instanceof NotForYou)
                                                && !(finder.suitability(way, answers) instanceof OutOfReach)));
                    }
                }
            }
        });
        assertThat(steps[0]).isGreaterThan(500);
    }

    private static List<OfferId> bookable(Catalogue catalogue, OfferId named) {
        OfferIndex offers = new OfferIndex(catalogue);
        return Arrays.stream(offers.bookable(offers.number(named)))
                .mapToObj(offers::id)
                .toList();
    }
}
