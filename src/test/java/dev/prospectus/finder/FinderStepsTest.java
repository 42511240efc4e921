package dev.prospectus.finder;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.ProgrammeBuilder.any;
import static dev.prospectus.model.ProgrammeBuilder.completed;
import static dev.prospectus.model.ProgrammeBuilder.holds;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static dev.prospectus.model.ProgrammeBuilder.requiring;
import static dev.prospectus.model.ProgrammeBuilder.takingPart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.FinderStep.Ask;
import dev.prospectus.finder.FinderStep.Choice;
import dev.prospectus.finder.FinderStep.Outcome;
import dev.prospectus.finder.FinderSteps.Bounds;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PathwayBuilder;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.model.Since;
import dev.prospectus.model.Slug;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FinderStepsTest {

    @Test
    void catalogueWithoutProgrammesHasNothingToAsk() {
        assertThat(FinderSteps.of(catalogue().build())).isEqualTo(new Outcome(List.of(), Optional.empty()));
    }

    @Test
    void whatHasOneAnswerOnlyIsNotAsked() {
        FinderStep first = FinderSteps.of(catalogue().with(programme("a")).build());

        assertThat(first)
                .isEqualTo(new Outcome(List.of(), Optional.of(SchoolAnswers.of(Phases.PRIMARY, Roles.TEACHER))));
    }

    @Test
    void questionsAreAskedUntilTheyMakeNoDifference() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development"))
                .with(programme("embedding"))
                .with(programme("sustaining")
                        .asks(requiring(any(
                                completed("development", "2016-17"),
                                completed("embedding"),
                                holds("has a Specialist on its staff")))))
                .build());

        assertThat(first.all().filter(Outcome.class::isInstance).map(FinderStepsTest::path))
                .containsExactly(
                        "completed-development-since-2016-17",
                        "completed-development-before-2016-17/completed-embedding",
                        "completed-development-before-2016-17/no-embedding/yes-has-a-specialist-on-its-staff",
                        "completed-development-before-2016-17/no-embedding/no-has-a-specialist-on-its-staff",
                        "no-development/completed-embedding",
                        "no-development/no-embedding/yes-has-a-specialist-on-its-staff",
                        "no-development/no-embedding/no-has-a-specialist-on-its-staff");
        assertThat(((Ask) first).choices())
                .extracting(choice -> choice.answer().segment())
                .containsExactly(
                        "completed-development-since-2016-17",
                        "completed-development-before-2016-17",
                        "no-development");
    }

    @Test
    void whatCannotHaveBeenCompletedIsNotAsked() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development"))
                .with(programme("embedding").asks(requiring(completed("development"))))
                .with(programme("sustaining").asks(requiring(completed("embedding"))))
                .with(programme("specialist").asks(requiring(completed("sustaining"))))
                .build());

        assertThat(first.all().filter(Outcome.class::isInstance).map(FinderStepsTest::path))
                .containsExactly(
                        "completed-development/completed-embedding/completed-sustaining",
                        "completed-development/completed-embedding/no-sustaining",
                        "completed-development/no-embedding",
                        "no-development");
    }

    @Test
    void whatMayHaveBeenCompletedInAnotherWayIsAsked() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development"))
                .with(programme("embedding")
                        .asks(requiring(any(completed("development"), holds("has a Specialist on its staff")))))
                .with(programme("sustaining").asks(requiring(completed("embedding"))))
                .build());

        assertThat(first.all().filter(Outcome.class::isInstance).map(FinderStepsTest::path))
                .contains(
                        "no-development/completed-embedding/yes-has-a-specialist-on-its-staff",
                        "no-development/completed-embedding/no-has-a-specialist-on-its-staff");
    }

    @Test
    void takingPartIsAskedWhereItMakesADifference() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development"))
                .with(programme("lead").asks(requiring(takingPart("development"))))
                .build());

        assertThat(((Ask) first).choices())
                .extracting(choice -> choice.answer().segment())
                .containsExactly("completed-development", "taking-part-development", "no-development");
    }

    @Test
    void whoMustNotHaveTakenPartIsAskedForThat() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("primary").phases(Phases.PRIMARY))
                .with(programme("secondary").asks(requiring(new Requirement.NotTakenPart(OfferId.parse("primary")))))
                .build());

        assertThat(((Ask) first).question())
                .isEqualTo(new Question.HasTakenPart(OfferId.parse("primary"), false, false));
        assertThat(((Ask) first).choices())
                .extracting(choice -> choice.answer().segment())
                .containsExactly("taking-part-primary", "no-primary");
    }

    @Test
    void whoCannotTakePartIsNotAskedForWhatKeepsOthersOut() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("primary"))
                .with(programme("specialist").asks(requiring(new Requirement.NotTakenPart(OfferId.parse("primary")))))
                .with(programme("development").roles(Roles.HEAD_OF_DEPARTMENT))
                .with(programme("embedding")
                        .roles(Roles.HEAD_OF_DEPARTMENT)
                        .asks(requiring(any(completed("development"), completed("specialist")))))
                .build());

        List<Question> asked = first.all()
                .filter(step -> step.given().stream()
                        .anyMatch(given -> given.answer().equals(new Answer.OfRole(Roles.HEAD_OF_DEPARTMENT))))
                .flatMap(step -> step instanceof Ask ask ? Stream.of(ask.question()) : Stream.of())
                .distinct()
                .toList();
        assertThat(asked)
                .containsExactly(
                        new Question.HasCompleted(OfferId.parse("development"), false),
                        new Question.HasCompleted(OfferId.parse("specialist"), false));
    }

    @Test
    void aSummerIsToldApartFromTheYearAfterIt() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development"))
                .with(programme("early").asks(requiring(completed("development", "summer 2016"))))
                .with(programme("late").asks(requiring(completed("development", "2016-17"))))
                .build());

        assertThat(((Ask) first).choices())
                .extracting(choice -> choice.answer().segment())
                .containsExactly(
                        "completed-development-since-2016-17",
                        "completed-development-since-summer-2016",
                        "completed-development-before-summer-2016",
                        "no-development");
    }

    @Test
    void yearIsAskedOnlyWhereARequirementHasOne() {
        FinderStep first = FinderSteps.of(catalogue()
                .with(programme("development"))
                .with(programme("embedding").asks(requiring(completed("development"))))
                .build());

        assertThat(((Ask) first).choices())
                .extracting(choice -> choice.answer().segment())
                .containsExactly("completed-development", "no-development");
    }

    @Test
    void yearsOfTeachingAreToldApartWhereOffersDo() {
        Ask first = (Ask) FinderSteps.of(catalogue()
                .with(programme("early")
                        .asks(new Eligibility(
                                List.of(), Optional.of(new Span(1, 2)), Optional.empty(), false, List.of(), List.of())))
                .build());

        assertThat(first.choices())
                .extracting(choice -> choice.answer().segment())
                .containsExactly("year-1-to-2", "year-3-or-later");
    }

    @Test
    void everyPathLeadsOnAndEndsInAnOutcome() {
        forSeeds(300, random -> {
            FinderStep first = FinderSteps.of(randomCatalogue(random));
            Set<String> paths = new HashSet<>();
            first.all().forEach(step -> {
                assertThat(paths.add(path(step)))
                        .as("two pages at " + path(step))
                        .isTrue();
                if (step instanceof Ask ask) {
                    assertThat(ask.choices()).hasSizeGreaterThan(1);
                    assertThat(ask.choices())
                            .extracting(choice -> choice.answer().segment())
                            .doesNotHaveDuplicates();
                    assertThat(ask.choices())
                            .allSatisfy(choice -> assertThat(path(choice.next()))
                                    .isEqualTo(
                                            path(step).isEmpty()
                                                    ? choice.answer().segment()
                                                    : path(step) + "/"
                                                            + choice.answer().segment()));
                    assertThat(ask.choices())
                            .extracting(choice -> choice.answer().segment())
                            .allSatisfy(segment -> assertThat(segment).matches(Slug.PATTERN));
                }
            });
        });
    }

    /** Whoever answers truthfully is told the same times as if everything had been asked. */
    @Test
    void outcomeIsThatOfTheFinderForEverythingThatIsTrue() {
        int[] told = {0};
        forSeeds(100, random -> {
            Catalogue catalogue = randomCatalogue(random);
            FinderStep first = FinderSteps.of(catalogue, Bounds.NONE);
            for (int i = 0; i < 10; i++) {
                SchoolAnswers truth = consistent(truth(random), catalogue);
                FinderStep step = first;
                while (step instanceof Ask ask) {
                    step = truthful(ask, truth).next();
                }
                SchoolAnswers said = ((Outcome) step).answers().orElseThrow();
                assertThat(whens(catalogue, said)).isEqualTo(whens(catalogue, asFarAsAsked(truth, said, catalogue)));
                told[0] += step.given().size();
            }
        });
        assertThat(told[0]).isGreaterThan(1000);
    }

    @Test
    void catalogueThatAsksForEverythingStillHasFewPages() {
        CatalogueBuilder catalogue = catalogue();
        for (int i = 0; i < 40; i++) {
            catalogue.with(programme("p" + i).asks(requiring(holds("has " + i))));
        }

        assertThat(FinderSteps.of(catalogue.build()).all().count()).isBetween(2L, (long) Bounds.EACH);
    }

    @Test
    void aLongPathwayOnWhichEachStageRequiresTheLastStillHasFewPages() {
        CatalogueBuilder catalogue = catalogue().with(programme("p0"));
        PathwayBuilder pathway = PathwayBuilder.pathway("long").route("main").stage("p0");
        for (int i = 1; i < 40; i++) {
            catalogue.with(programme("p" + i).asks(requiring(completed("p" + (i - 1)))));
            pathway.stage("p" + i);
        }

        assertThat(FinderSteps.of(catalogue.with(pathway).build()).all().count())
                .as("no more than nine questions in a row")
                .isBetween(19L, (long) Bounds.EACH);
    }

    /** The truth without what nobody is asked about: what no offer requires, and the careers of others. */
    private static SchoolAnswers asFarAsAsked(SchoolAnswers truth, SchoolAnswers said, Catalogue catalogue) {
        OfferIndex offers = new OfferIndex(catalogue);
        List<FinderQuestion> questions =
                new FinderQuestions(catalogue, offers).about(offers.concerning(said.phase(), said.role()), said.role());
        Set<OfferId> asked = questions.stream()
                .flatMap(question -> question.question().about().stream())
                .collect(Collectors.toSet());
        List<SchoolAnswers.Completion> completed = truth.completed().stream()
                .flatMap(done -> asked.stream()
                        .filter(offer -> offer.includes(done.offer()))
                        .map(offer -> new SchoolAnswers.Completion(offer, done.when())))
                .toList();
        Set<OfferId> takingPart = questions.stream()
                .filter(question -> question.answers().stream().anyMatch(Answer.TakingPart.class::isInstance))
                .flatMap(question -> question.question().about().stream())
                .filter(offer -> truth.participated().stream().anyMatch(offer::includes))
                .collect(Collectors.toSet());
        return new SchoolAnswers(
                truth.phase(),
                said.role(),
                truth.schoolType(),
                said.role().leadsSchool() ? SchoolAnswers.Career.UNKNOWN : truth.career(),
                completed,
                takingPart,
                truth.holds(),
                truth.lacks());
    }

    /** Without what is closed to the school, and what nobody completes who has not completed first what it requires. */
    private static SchoolAnswers consistent(SchoolAnswers truth, Catalogue catalogue) {
        List<SchoolAnswers.Completion> done = new ArrayList<>(truth.completed());
        Set<OfferId> underWay = new HashSet<>(truth.participated());
        done.removeIf(one -> NaiveFinderSteps.isClosed(catalogue, one.offer(), truth));
        underWay.removeIf(one -> NaiveFinderSteps.isClosed(catalogue, one, truth));
        boolean less = true;
        while (less) {
            SchoolAnswers left = having(truth, done, underWay);
            less = done.removeIf(one -> !mayHaveBegun(one.offer(), left, catalogue));
            less |= underWay.removeIf(one -> !mayHaveBegun(one, left, catalogue));
        }
        return having(truth, done, underWay);
    }

    private static boolean mayHaveBegun(OfferId offer, SchoolAnswers answers, Catalogue catalogue) {
        return catalogue.requirements(offer).stream().allMatch(asked -> mayHaveBeenMet(asked, answers));
    }

    private static SchoolAnswers having(
            SchoolAnswers truth, List<SchoolAnswers.Completion> done, Set<OfferId> underWay) {
        return new SchoolAnswers(
                truth.phase(),
                truth.role(),
                truth.schoolType(),
                truth.career(),
                done,
                underWay,
                truth.holds(),
                truth.lacks());
    }

    private static boolean mayHaveBeenMet(Requirement requirement, SchoolAnswers answers) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().anyMatch(option -> mayHaveBeenMet(option, answers));
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().allMatch(part -> mayHaveBeenMet(part, answers));
        }
        return !(requirement instanceof Requirement.Completed completed)
                || answers.hasCompleted(completed.offer())
                || (completed.orTakingPart() && answers.tookPartIn(completed.offer()));
    }

    private static List<String> whens(Catalogue catalogue, SchoolAnswers answers) {
        return Finders.of(catalogue).matches(answers).stream()
                .map(match -> match.offer() + " " + match.when())
                .toList();
    }

    private static String path(FinderStep step) {
        return String.join(
                "/",
                step.given().stream().map(given -> given.answer().segment()).toList());
    }

    /** The answer that agrees with the truth, read from what the choice says. */
    private static Choice truthful(Ask ask, SchoolAnswers truth) {
        return ask.choices().stream()
                .filter(choice -> agrees(ask, choice.answer().segment(), truth))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no true answer to " + ask.question()));
    }

    private static boolean agrees(Ask ask, String segment, SchoolAnswers truth) {
        if (segment.startsWith("year-")) {
            int year = truth.career().teachingYear().orElseThrow();
            String[] parts = segment.split("-", -1);
            int from = Integer.parseInt(parts[1]);
            return segment.endsWith("or-later")
                    ? year >= from
                    : year >= from && year <= Integer.parseInt(parts[parts.length - 1]);
        }
        if (segment.startsWith("in-role-")) {
            int years = truth.career().yearsInRole().orElseThrow();
            String[] parts = segment.split("-", -1);
            int from = Integer.parseInt(parts[2]);
            return segment.endsWith("or-more")
                    ? years >= from
                    : years >= from && years <= Integer.parseInt(parts[parts.length - 1]);
        }
        if (ask.question().about().isPresent()) {
            OfferId offer = ask.question().about().get();
            Optional<Since> latest = truth.completed().stream()
                    .filter(done -> offer.includes(done.offer()))
                    .flatMap(done -> done.when().stream())
                    .max(Since::compareTo);
            if (segment.startsWith("no-")) {
                return latest.isEmpty();
            }
            if (segment.startsWith("taking-part-")) {
                boolean took = truth.participated().stream().anyMatch(offer::includes);
                return ask.choices().size() == 2 ? took || latest.isPresent() : took && latest.isEmpty();
            }
            if (latest.isEmpty()) {
                return false;
            }
            String year = segment.replaceFirst("^.*(?:-since-|-before-)", "").replace("summer-", "summer ");
            if (segment.contains("-since-")) {
                return latest.get().compareTo(Since.parse(year)) >= 0;
            }
            return !segment.contains("-before-") || latest.get().compareTo(Since.parse(year)) < 0;
        }
        if (ask.question() instanceof Question.WhichRole) {
            return segment.equals(truth.role().id());
        }
        if (ask.question() instanceof Question.WhichSchoolType) {
            return truth.schoolType().orElseThrow().isA(SchoolTypes.of(segment));
        }
        String words = segment.substring(segment.indexOf('-') + 1);
        return segment.startsWith("yes-") == truth.holds().contains(words);
    }

    /** Everything there is to know about a teacher or the head of a primary school; each offer was completed at most once. */
    private static SchoolAnswers truth(ModelGenerator random) {
        List<String> holds = random.someOf(List.of("p", "q"));
        List<SchoolAnswers.Completion> done = random.someOf(List.of("a", "b", "c/d", "c/e")).stream()
                .map(offer -> new SchoolAnswers.Completion(OfferId.parse(offer), Optional.of(random.since())))
                .toList();
        return new SchoolAnswers(
                Phases.PRIMARY,
                random.oneOf(List.of(Roles.TEACHER, Roles.HEADTEACHER)),
                Optional.of(random.oneOf(SchoolTypes.ALL)),
                new SchoolAnswers.Career(
                        Optional.of(1 + random.random().nextInt(6)),
                        Optional.of(random.random().nextInt(6))),
                done,
                Set.copyOf(
                        random.listOf(0, 2, () -> OfferId.parse(random.oneOf(List.of("a", "b", "c/d", "c/e")))).stream()
                                .distinct()
                                .toList()),
                Set.copyOf(holds),
                Set.copyOf(List.of("p", "q").stream()
                        .filter(words -> !holds.contains(words))
                        .toList()));
    }

    private static Catalogue randomCatalogue(ModelGenerator random) {
        CatalogueBuilder catalogue = catalogue()
                .with(programme("a").asks(random.eligibility()))
                .with(programme("b").roles(roles(random)).asks(random.eligibility()))
                .with(programme("c")
                        .roles(roles(random))
                        .asks(random.eligibility())
                        .strand("d", random.eligibility())
                        .strand("e", random.eligibility()));
        random.pathways().forEach(catalogue::with);
        return catalogue.build();
    }

    private static Role[] roles(ModelGenerator random) {
        return random.oneOf(List.of(
                new Role[] {Roles.TEACHER},
                new Role[] {Roles.TEACHER},
                new Role[] {Roles.TEACHER, Roles.HEADTEACHER},
                new Role[] {Roles.TEACHING_ASSISTANT}));
    }
}
