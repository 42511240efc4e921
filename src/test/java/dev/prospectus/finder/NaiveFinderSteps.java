package dev.prospectus.finder;

import dev.prospectus.finder.FinderStep.Ask;
import dev.prospectus.finder.FinderStep.Choice;
import dev.prospectus.finder.FinderStep.Given;
import dev.prospectus.finder.FinderStep.Outcome;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import dev.prospectus.model.SchoolType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole tree of questions for one phase and role, by the plainest means: every question is tried everywhere, and every offer
 * asked about anew.
 */
final class NaiveFinderSteps {

    private final Catalogue catalogue;
    private final Finder finder;
    private final List<OfferId> told;

    private NaiveFinderSteps(Catalogue catalogue, SchoolAnswers answers) {
        this.catalogue = catalogue;
        this.finder = Finders.of(catalogue);
        this.told = finder.all(answers).stream().map(Match::offer).toList();
    }

    /**
     * @param given the phase and the role, as far as they were asked
     * @param answers the same
     */
    static FinderStep of(Catalogue catalogue, List<Given> given, SchoolAnswers answers) {
        OfferIndex offers = new OfferIndex(catalogue);
        List<FinderQuestion> questions = new FinderQuestions(catalogue, offers)
                .about(offers.concerning(answers.phase(), answers.role()), answers.role());
        return new NaiveFinderSteps(catalogue, answers).step(given, answers, questions);
    }

    private FinderStep step(List<Given> given, SchoolAnswers answers, List<FinderQuestion> open) {
        Set<OfferId> never = neverCompleted(given, answers, open);
        for (FinderQuestion asked : open) {
            boolean settled = asked.question().about().filter(never::contains).isPresent();
            if (!settled && makesADifference(asked, answers)) {
                List<FinderQuestion> later =
                        open.stream().filter(other -> !other.equals(asked)).toList();
                List<Choice> choices = new ArrayList<>();
                for (Answer.Detail answer : asked.answers()) {
                    List<Given> more = Stream.concat(given.stream(), Stream.of(new Given(asked.question(), answer)))
                            .toList();
                    choices.add(new Choice(answer, step(more, answer.addTo(answers), later)));
                }
                return new Ask(given, asked.question(), choices);
            }
        }
        return new Outcome(given, Optional.of(answers));
    }

    private boolean makesADifference(FinderQuestion asked, SchoolAnswers answers) {
        return asked.answers().stream()
                        .map(answer -> told.stream()
                                .map(offer -> finder.suitability(offer, answer.addTo(answers)))
                                .map(verdict -> verdict instanceof Suitability.NotForYou ? "not" : verdict)
                                .toList())
                        .distinct()
                        .count()
                > 1;
    }

    /** Those of the open questions that were answered by saying no to others, or by the kind of school. */
    private Set<OfferId> neverCompleted(List<Given> given, SchoolAnswers answers, List<FinderQuestion> open) {
        List<OfferId> asking = open.stream()
                .flatMap(question -> question.question().about().stream())
                .toList();
        List<OfferId> denied = Stream.concat(
                        given.stream()
                                .map(Given::answer)
                                .flatMap(answer ->
                                        answer instanceof Answer.NotCompleted no ? Stream.of(no.offer()) : Stream.of()),
                        asking.stream().filter(offer -> isClosed(catalogue, offer, answers)))
                .toList();
        Set<OfferId> never = new HashSet<>();
        boolean more = true;
        while (more) {
            more = asking.stream()
                    .filter(offer -> follows(offer, denied, never))
                    .anyMatch(never::add);
        }
        return never;
    }

    private boolean follows(OfferId offer, List<OfferId> denied, Set<OfferId> never) {
        return Stream.concat(denied.stream(), never.stream().filter(offer::equals))
                        .anyMatch(no -> no.includes(offer))
                || (isKnown(offer)
                        && catalogue.requirements(offer).stream().anyMatch(asked -> isNeverMet(asked, denied, never)));
    }

    /** Whether schools of the kind that was told can take part in no part of an offer. */
    static boolean isClosed(Catalogue catalogue, OfferId offer, SchoolAnswers answers) {
        List<OfferId> parts =
                catalogue.offers().stream().filter(offer::includes).toList();
        return answers.schoolType().isPresent()
                && !parts.isEmpty()
                && parts.stream()
                        .allMatch(part ->
                                keepsOut(catalogue, part, answers.schoolType().get()));
    }

    private static boolean keepsOut(Catalogue catalogue, OfferId part, SchoolType type) {
        Programme programme = catalogue.programme(part.programme()).orElseThrow();
        return Stream.concat(
                        Stream.of(programme.eligibility()),
                        part.strand().flatMap(programme::strand).stream().map(Programme.Strand::eligibility))
                .anyMatch(asked ->
                        !asked.schoolTypes().isEmpty() && !asked.schoolTypes().contains(type));
    }

    private boolean isKnown(OfferId offer) {
        return catalogue.title(offer).isPresent();
    }

    private static boolean isNeverMet(Requirement requirement, List<OfferId> denied, Set<OfferId> never) {
        Facts past = Facts.of(
                Truth.UNKNOWN,
                asked -> never.contains(asked.offer()) || denied.stream().anyMatch(no -> no.includes(asked.offer()))
                        ? Truth.NO
                        : Truth.UNKNOWN);
        return requirement.met(past) == Truth.NO;
    }

    /** The questions and outcomes of a tree, each with the answers that lead there. */
    static List<String> lines(FinderStep first) {
        return first.all()
                .map(step -> path(step) + ": " + (step instanceof Ask ask ? ask.question() : "outcome"))
                .toList();
    }

    static String path(FinderStep step) {
        return String.join(
                "/",
                step.given().stream().map(given -> given.answer().segment()).toList());
    }

    static int depth(FinderStep step) {
        return step instanceof Ask ask
                ? 1
                        + ask.choices().stream()
                                .mapToInt(choice -> depth(choice.next()))
                                .max()
                                .orElse(0)
                : 0;
    }

    /** @param depth questions that may be asked one after another */
    static FinderStep cut(FinderStep step, SchoolAnswers answers, int depth) {
        if (step instanceof Ask ask && depth > 0) {
            List<Choice> choices = ask.choices().stream()
                    .map(choice -> new Choice(
                            choice.answer(),
                            cut(choice.next(), ((Answer.Detail) choice.answer()).addTo(answers), depth - 1)))
                    .toList();
            return new Ask(ask.given(), ask.question(), choices);
        }
        return new Outcome(step.given(), Optional.of(answers));
    }

    /** The trees for each phase and role, without the questions for these. */
    static Stream<FinderStep> details(FinderStep first) {
        return first instanceof Ask ask
                        && Arrays.<Class<?>>asList(Question.WhichPhase.class, Question.WhichRole.class)
                                .contains(ask.question().getClass())
                ? ask.choices().stream().flatMap(choice -> details(choice.next()))
                : Stream.of(first);
    }

    /** What is known before the first question of a tree for one phase and role. */
    static SchoolAnswers start(FinderStep tree) {
        return tree.all()
                .flatMap(step -> step instanceof Outcome outcome ? outcome.answers().stream() : Stream.of())
                .map(answers -> SchoolAnswers.of(answers.phase(), answers.role()))
                .findFirst()
                .orElseThrow();
    }
}
