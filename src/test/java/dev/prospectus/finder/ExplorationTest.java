package dev.prospectus.finder;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.ProgrammeBuilder.any;
import static dev.prospectus.model.ProgrammeBuilder.completed;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static dev.prospectus.model.ProgrammeBuilder.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.FinderSteps.Bounds;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exploring looks at little of a catalogue, and still asks what looking at everything would ask. */
final class ExplorationTest {

    @Test
    void asksWhatLookingAtEverythingWouldAsk() {
        int[] questions = {0};
        forSeeds(150, random -> {
            Catalogue catalogue = random(random);
            NaiveFinderSteps.details(FinderSteps.of(catalogue, Bounds.NONE)).forEach(tree -> {
                FinderStep naive = NaiveFinderSteps.of(catalogue, tree.given(), NaiveFinderSteps.start(tree));
                assertThat(NaiveFinderSteps.lines(tree)).isEqualTo(NaiveFinderSteps.lines(naive));
                assertThat(tree).isEqualTo(naive);
                questions[0] += NaiveFinderSteps.depth(tree);
            });
        });
        assertThat(questions[0]).isGreaterThan(400);
    }

    /** For somebody who answers it, another answer to the same question would have led to another outcome. */
    @Test
    void everyQuestionAskedChangesSomebodysOutcome() {
        int[] questions = {0};
        forSeeds(150, random -> {
            Catalogue catalogue = random(random);
            Finder finder = Finders.of(catalogue);
            NaiveFinderSteps.details(FinderSteps.of(catalogue, Bounds.NONE))
                    .forEach(tree -> tree.all().forEach(step -> {
                        if (step instanceof FinderStep.Ask ask) {
                            SchoolAnswers start = NaiveFinderSteps.start(tree);
                            assertThat(changesAnOutcome(
                                            finder, start, tree.given().size(), ask))
                                    .as(NaiveFinderSteps.path(ask) + ": " + ask.question())
                                    .isTrue();
                            questions[0]++;
                        }
                    }));
        });
        assertThat(questions[0]).isGreaterThan(1000);
    }

    private static boolean changesAnOutcome(Finder finder, SchoolAnswers start, int before, FinderStep.Ask ask) {
        int at = ask.given().size() - before;
        return ask.all()
                .filter(FinderStep.Outcome.class::isInstance)
                .map(step -> step.given().stream()
                        .skip(before)
                        .map(given -> (Answer.Detail) given.answer())
                        .toList())
                .anyMatch(answers -> ask.choices().stream()
                                .map(choice -> {
                                    List<Answer.Detail> others = new ArrayList<>(answers);
                                    others.set(at, (Answer.Detail) choice.answer());
                                    return told(finder, start, others);
                                })
                                .distinct()
                                .count()
                        > 1);
    }

    /** What an outcome tells of each offer; of what is not for a school, no more than that. */
    private static List<?> told(Finder finder, SchoolAnswers start, List<Answer.Detail> answers) {
        SchoolAnswers known = start;
        for (Answer.Detail answer : answers) {
            known = answer.addTo(known);
        }
        return finder.all(known).stream()
                .map(match -> match.when() == When.NOT_FOR_YOU ? match.when() : match.suitability())
                .toList();
    }

    @Test
    void fewerPagesAreTheBeginningOfTheWholeTree() {
        int[] shorter = {0};
        forSeeds(100, random -> {
            Catalogue catalogue = random(random);
            Bounds bounds =
                    new Bounds(2 + random.random().nextInt(12), random.random().nextInt(60));
            List<FinderStep> whole = NaiveFinderSteps.details(FinderSteps.of(catalogue, Bounds.NONE))
                    .toList();
            List<FinderStep> some =
                    NaiveFinderSteps.details(FinderSteps.of(catalogue, bounds)).toList();
            assertThat(some).hasSameSizeAs(whole);
            long told = 0;
            long atLeast = 0;
            for (int i = 0; i < some.size(); i++) {
                SchoolAnswers start = NaiveFinderSteps.start(whole.get(i));
                int depth = NaiveFinderSteps.depth(some.get(i));
                assertThat(some.get(i)).isEqualTo(NaiveFinderSteps.cut(whole.get(i), start, depth));
                assertThat(some.get(i).all().count()).isLessThanOrEqualTo(bounds.each());
                shorter[0] += depth < NaiveFinderSteps.depth(whole.get(i)) ? 1 : 0;
                told += told(catalogue, some.get(i));
                atLeast += Finders.of(catalogue).all(start).size();
            }
            assertThat(told).isLessThanOrEqualTo(Math.max(bounds.shown(), atLeast));
        });
        assertThat(shorter[0]).isGreaterThan(50);
    }

    /** As many as a hub has. Each is asked about in each phase. */
    private static final List<Role> SOME_ROLES = List.of(
            Roles.HEADTEACHER,
            Roles.MATHS_LEAD,
            Roles.HEAD_OF_DEPARTMENT,
            Roles.TEACHER,
            Roles.EARLY_CAREER_TEACHER,
            Roles.TEACHING_ASSISTANT);

    /** Made as a large hub's would be: each requires up to two earlier ones, for any phase and role. */
    @ParameterizedTest
    @ValueSource(ints = {100, 1000})
    void pagesStayLinearInTheOffers(int offers) {
        ModelGenerator generator = new ModelGenerator(7);
        Random random = generator.random();
        CatalogueBuilder catalogue = catalogue();
        for (int i = 0; i < offers; i++) {
            List<Requirement> required = random.ints(i == 0 ? 0 : random.nextInt(3), 0, Math.max(1, i))
                    .mapToObj(earlier -> completed("p" + earlier))
                    .toList();
            Phase phase = generator.oneOf(Phases.ALL);
            Role role = generator.oneOf(SOME_ROLES);
            catalogue.with(programme("p" + i)
                    .phases(phase)
                    .roles(role)
                    .asks(
                            required.isEmpty()
                                    ? Eligibility.OPEN
                                    : requiring(any(required.toArray(Requirement[]::new)))));
        }

        Catalogue built = catalogue.build();
        FinderStep first = FinderSteps.of(built);

        assertThat(first.all().count()).isBetween(100L, 60L + 2L * Math.max(100, offers));
        assertThat(told(built, first)).isLessThanOrEqualTo(4L * Math.max(200, offers));
        assertThat(NaiveFinderSteps.details(first))
                .hasSize(Phases.ALL.size() * SOME_ROLES.size())
                .allSatisfy(tree -> assertThat(tree.all().count()).isLessThanOrEqualTo(Bounds.EACH));
    }

    /** How many offers all outcomes tell about together. */
    private static long told(Catalogue catalogue, FinderStep first) {
        Finder finder = Finders.of(catalogue);
        return first.all()
                .flatMap(step -> step instanceof FinderStep.Outcome outcome ? outcome.answers().stream() : Stream.of())
                .mapToLong(answers -> Math.min(48, finder.all(answers).size()))
                .sum();
    }

    private static Catalogue random(ModelGenerator random) {
        CatalogueBuilder catalogue = catalogue()
                .with(programme("a").asks(random.eligibility()))
                .with(programme("b")
                        .roles(random.oneOf(List.of(Roles.TEACHER, Roles.HEADTEACHER)))
                        .asks(random.eligibility()))
                .with(programme("c")
                        .asks(random.eligibility())
                        .strand("d", random.eligibility())
                        .strand("e", random.eligibility()));
        random.pathways().forEach(catalogue::with);
        return catalogue.build();
    }
}
