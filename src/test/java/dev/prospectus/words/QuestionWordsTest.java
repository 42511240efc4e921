package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.Answer;
import dev.prospectus.finder.FinderStep.Given;
import dev.prospectus.finder.Question;
import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Since;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionWordsTest {

    private static final QuestionWords WORDS = new QuestionWords(
            offer -> "Embedding", BuiltInVocabulary.get().naming().nouns());
    private static final OfferId EMBEDDING = OfferId.parse("embedding");
    private static final Question COMPLETED = new Question.HasCompleted(EMBEDDING, false);

    private static String label(String since, String before) {
        return WORDS.label(COMPLETED, new Answer.Completed(EMBEDDING, year(since), year(before)));
    }

    private static Optional<Since> year(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Since.parse(text));
    }

    @Test
    void whatWasCompletedIsAskedOfThosePresentOrOfTheirSchool() {
        assertThat(WORDS.text(new Question.HasCompleted(EMBEDDING, false))).isEqualTo("Have you completed Embedding?");
        assertThat(WORDS.text(new Question.HasCompleted(EMBEDDING, true)))
                .isEqualTo("Has anybody at your school completed Embedding?");
        assertThat(WORDS.topic(new Question.HasCompleted(EMBEDDING, true))).isEqualTo("Completed Embedding");
    }

    @Test
    void whoeverTookPartIsAskedForThatWhereItKeepsPeopleOut() {
        Question taken = new Question.HasTakenPart(EMBEDDING, false, false);
        assertThat(WORDS.text(taken)).isEqualTo("Have you taken part in Embedding?");
        assertThat(WORDS.topic(taken)).isEqualTo("Taken part in Embedding");
        assertThat(WORDS.label(taken, new Answer.TakingPart(EMBEDDING))).isEqualTo("Yes");
        assertThat(WORDS.label(taken, new Answer.NotCompleted(EMBEDDING, true))).isEqualTo("No");

        Question both = new Question.HasTakenPart(EMBEDDING, true, true);
        assertThat(WORDS.text(both)).isEqualTo("Has anybody at your school taken part in Embedding?");
        assertThat(WORDS.label(both, new Answer.TakingPart(EMBEDDING))).isEqualTo("Yes, but not completed");
        assertThat(WORDS.label(both, new Answer.Completed(EMBEDDING, year("2016-17"), year(""))))
                .isEqualTo("Yes, completed, in 2016-17 or later");
    }

    @Test
    void yearsOfCompletionAreToldApart() {
        assertThat(label("", "")).isEqualTo("Yes");
        assertThat(label("2016-17", "")).isEqualTo("Yes, in 2016-17 or later");
        assertThat(label("2016-17", "2020-21")).isEqualTo("Yes, from 2016-17 to before 2020-21");
        assertThat(label("", "2016-17")).isEqualTo("Yes, before 2016-17");
        assertThat(WORDS.label(COMPLETED, new Answer.NotCompleted(EMBEDDING, false)))
                .isEqualTo("No, or not yet");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, First year",
        "1, 2, First or second year",
        "3, 5, Third to fifth year",
        "3, , Third year or later",
    })
    void yearsOfTeachingAreOrdinals(int from, Integer to, String expected) {
        assertThat(WORDS.label(
                        new Question.WhichTeachingYear(), new Answer.OfTeachingYears(from, Optional.ofNullable(to))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "has a Specialist, Does your school have a Specialist?",
        "is large, Is your school large?",
        "has 3 classes, Does your school have 3 classes?",
        "has completed an audit, Is it true that your school has completed an audit?",
        "is large or has an annexe, Is it true that your school is large or has an annexe?",
        "takes part, Is it true that your school takes part?",
    })
    void statementsBecomeQuestions(String statement, String expected) {
        assertThat(WORDS.text(new Question.IsTrue(statement))).isEqualTo(expected);
        assertThat(WORDS.summary(new Given(new Question.IsTrue(statement), new Answer.Truth(statement, false))))
                .isEqualTo("Your school " + statement + ": No");
    }

    @Test
    void whoIsAskingIsSummedUp() {
        assertThat(WORDS.summary(new Given(new Question.WhichPhase(), new Answer.OfPhase(Phases.POST_16))))
                .isEqualTo("Phase: " + Phases.POST_16.label());
        assertThat(WORDS.summary(new Given(new Question.WhichRole(), new Answer.OfRole(Roles.HEADTEACHER))))
                .isEqualTo("Role: Headteacher, or asking for my school");
        assertThat(WORDS.summary(
                        new Given(new Question.WhichSchoolType(), new Answer.OfSchoolType(SchoolTypes.INDEPENDENT))))
                .isEqualTo("Kind of school: Independent");
        assertThat(WORDS.text(new Question.WhichTeachingYear())).isEqualTo("Which year of teaching are you in?");
    }
}
