package dev.prospectus.output.api;

import dev.prospectus.finder.Answer;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.Question;
import dev.prospectus.finder.When;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.QuestionWords;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The finder's questions, and its answers with their reasons. */
final class FinderShapes {

    private final Edition edition;
    private final QuestionWords words;
    private final Shape<FinderFile> whole;

    FinderShapes(Edition edition) {
        ReasonShapes reasons = new ReasonShapes(edition);
        this.edition = edition;
        this.words = new QuestionWords(
                edition.catalogue()::titleOrId, edition.catalogue().nouns());
        this.whole = new Shape<FinderFile>("Finder", "The finder.")
                .with(
                        "whenByStatus",
                        "When an offer that suits can be taken, by its booking status: this follows status.json as time goes by.",
                        new Kinds.MapOf<>(Kinds.oneOf(When.values())),
                        file -> byStatus())
                .all(
                        "steps",
                        "Each question in each situation, and each outcome; the first is where one begins.",
                        step(),
                        FinderFile::steps)
                .all(
                        "verdicts",
                        "What the finder says of an offer; outcomes name these by their number, from 0.",
                        reasons.verdict(),
                        FinderFile::verdicts)
                .all(
                        "reasons",
                        "What speaks for an offer or against it; verdicts name these by their number, from 0.",
                        reasons.reason(),
                        FinderFile::reasons);
    }

    Shape<FinderFile> whole() {
        return whole;
    }

    private static SortedMap<String, When> byStatus() {
        SortedMap<String, When> times = new TreeMap<>();
        for (BookingStatus status : BookingStatus.values()) {
            times.put(status.id(), When.of(status));
        }
        return times;
    }

    /** An answer, and the number of the step that it leads to. */
    private record Choice(Question question, Answer answer, int next) {}

    private Shape<FinderFile.Step> step() {
        Shape<Choice> choice = new Shape<Choice>("FinderAnswer", "An answer to a question.")
                .with(
                        "id",
                        "Tells it from the others; a part of the address of the page that it leads to.",
                        Kinds.TEXT,
                        some -> some.answer().segment())
                .with("label", "In words.", Kinds.TEXT, some -> words.label(some.question(), some.answer()))
                .with("step", "The number of the step that it leads to, from 0.", Kinds.NUMBER, Choice::next);
        Shape<Question> question = new Shape<Question>("FinderQuestion", "A question about {a school} or a person.")
                .with("kind", "What it asks about.", Kinds.like("phase", "role", "completed"), FinderShapes::kind)
                .with("text", "In words.", Kinds.TEXT, words::text)
                .maybe(
                        "offer",
                        "The offer that it is about.",
                        Kinds.ID,
                        some -> some.about().map(OfferId::toString));
        return new Shape<FinderFile.Step>("FinderStep", "A question with its answers, or an outcome.")
                .with(
                        "page",
                        "The page that says the same.",
                        Kinds.ADDRESS,
                        some -> edition.routes()
                                .absolute(Routes.finder(some.step().given().stream()
                                        .map(given -> given.answer().segment())
                                        .toList())))
                .maybe(
                        "question",
                        "What is asked; absent of an outcome.",
                        question,
                        some -> asked(some).map(FinderStep.Ask::question))
                .maybe(
                        "answers",
                        "The answers to choose from; absent of an outcome.",
                        Kinds.list(choice),
                        some -> asked(some).map(ask -> choices(ask, some.next())))
                .maybe(
                        "matches",
                        "The numbers of an outcome's verdicts, along the pathways; absent of a question.",
                        Kinds.list(Kinds.NUMBER),
                        some -> asked(some).isPresent() ? Optional.empty() : Optional.of(some.matches()));
    }

    private static Optional<FinderStep.Ask> asked(FinderFile.Step step) {
        return step.step() instanceof FinderStep.Ask ask ? Optional.of(ask) : Optional.empty();
    }

    private static List<Choice> choices(FinderStep.Ask ask, List<Integer> next) {
        return IntStream.range(0, next.size())
                .mapToObj(i -> new Choice(ask.question(), ask.choices().get(i).answer(), next.get(i)))
                .toList();
    }

    private static String kind(Question question) {
        if (question instanceof Question.WhichPhase) {
            return "phase";
        } else if (question instanceof Question.WhichRole) {
            return "role";
        } else if (question instanceof Question.WhichSchoolType) {
            return "school-type";
        } else if (question instanceof Question.WhichTeachingYear) {
            return "teaching-year";
        } else if (question instanceof Question.HowLongInRole) {
            return "years-in-role";
        } else if (question instanceof Question.HasTakenPart) {
            return "taken-part";
        }
        return question instanceof Question.HasCompleted ? "completed" : "statement";
    }
}
