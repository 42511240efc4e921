package dev.prospectus.words;

import static dev.prospectus.model.ProgrammeBuilder.all;
import static dev.prospectus.model.ProgrammeBuilder.any;
import static dev.prospectus.model.ProgrammeBuilder.completed;
import static dev.prospectus.model.ProgrammeBuilder.holds;
import static dev.prospectus.model.ProgrammeBuilder.notTakenPart;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static dev.prospectus.model.ProgrammeBuilder.takingPart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeBuilder;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EligibilityWordsTest {

    private static final SchoolYears YEARS = BuiltInVocabulary.get().naming().years();

    private static final EligibilityWords WORDS = new EligibilityWords(
            offer -> switch (offer.toString()) {
                case "development" -> "Development";
                case "embedding" -> "Embedding";
                case "sktm/phase-1" -> "SKTM: Phase 1";
                default -> offer.toString();
            },
            BuiltInVocabulary.get().naming().nouns());

    private static List<String> said(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::toString).toList();
    }

    private static List<String> requirement(Requirement requirement) {
        return said(WORDS.requirement(requirement));
    }

    @Test
    void tellsEverythingInOrder() {
        Programme programme = programme("sustaining")
                .roles(Roles.TEACHER, Roles.MATHS_LEAD, Roles.HEADTEACHER)
                .phases(Phases.PRIMARY, Phases.SECONDARY)
                .yearGroups(5, 8)
                .asks(new Eligibility(
                        List.of(SchoolTypes.STATE_FUNDED),
                        Optional.of(new Span(1, 2)),
                        Optional.of(completed("development", "2016-17")),
                        true,
                        List.of("Leaders are committed."),
                        List.of("Two teachers take part.")))
                .build();
        EligibilityWords.Statement statement = WORDS.of(programme, YEARS);
        assertThat(said(statement.required()))
                .containsExactly(
                        "For teachers, maths leads and headteachers in primary schools and secondary schools.",
                        "It is about Years 5 to 8.",
                        "Only state-funded schools can take part.",
                        "Participants are in their first or second year of teaching.",
                        "You have completed Development since 2016-17.",
                        "A school can take part once only.",
                        "Leaders are committed.");
        assertThat(said(statement.preferred())).containsExactly("Two teachers take part.");
    }

    @Test
    void adviceIsToldApartFromWhatIsRequired() {
        Programme programme = programme("a")
                .asks(new Eligibility(
                        List.of(),
                        Optional.empty(),
                        Optional.of(new Span(0, 3)),
                        Optional.of(all(takingPart("development"), completed("embedding", "summer 2016"))),
                        false,
                        List.of(),
                        new Eligibility.Advice(
                                List.of(),
                                new Eligibility.Advised(Optional.of(completed("sktm/phase-1")), List.of()),
                                List.of("Small schools."),
                                List.of("your team is new"))))
                .build();
        EligibilityWords.Statement statement = WORDS.of(programme, YEARS);
        assertThat(said(statement.required()))
                .containsExactly(
                        "For teachers in primary schools.",
                        "Participants have been in their role for up to 3 years.",
                        "You are taking part in, or have completed, Development.",
                        "You have completed Embedding since summer 2016.");
        assertThat(said(statement.advised())).containsExactly("You have completed SKTM: Phase 1.");
        assertThat(said(statement.priority())).containsExactly("Small schools.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, less than a year", "0, 1, up to 1 year", "2, 5, 2 to 5 years", "4, 4, 4 years"})
    void yearsInARoleAreCounted(int from, int to, String words) {
        assertThat(WORDS.yearsInRole(new Span(from, to)))
                .hasToString("Participants have been in their role for " + words + ".");
    }

    @Test
    void takingPartIsToldOfTheSchoolWhereAStatementIs() {
        assertThat(requirement(any(
                        takingPart("development"),
                        completed("embedding"),
                        notTakenPart("sktm/phase-1"),
                        holds("is new"))))
                .containsExactly(
                        "Your school has completed Embedding, or your school is taking part in, or has completed,"
                                + " Development, or your school has not taken part in SKTM: Phase 1, or your school is new.");
        assertThat(requirement(all(takingPart("development"), takingPart("embedding"))))
                .containsExactly("You are taking part in, or have completed, Development and Embedding.");
        assertThat(requirement(notTakenPart("development"))).containsExactly("You have not taken part in Development.");
        assertThat(said(WORDS.needs(all(takingPart("development"), notTakenPart("embedding")))))
                .containsExactly(
                        "Needs: Development completed or under way.", "Needs: no part taken in Embedding before.");
        assertThat(WORDS.first(takingPart("development"))).hasToString("First take part in Development.");
    }

    @Test
    void tellsForWhomAnOpenProgrammeIs() {
        Programme programme = programme("open")
                .roles(Roles.EARLY_CAREER_TEACHER, Roles.TEACHING_ASSISTANT, Roles.HEAD_OF_DEPARTMENT)
                .phases(Phases.EARLY_YEARS, Phases.POST_16)
                .build();
        assertThat(said(WORDS.of(programme, YEARS).required()))
                .containsExactly("For early career teachers, teaching assistants and heads of department"
                        + " in early years settings and post-16 settings.");
    }

    @Test
    void strandTellsOnlyWhatItAddsToItsProgramme() {
        Programme programme = programme("sktm")
                .strand("phase-1", Eligibility.OPEN)
                .strand("phase-2", ProgrammeBuilder.requiring(completed("sktm/phase-1")))
                .build();
        assertThat(WORDS.of(programme.strands().get(0)).isEmpty()).isTrue();
        assertThat(said(WORDS.of(programme.strands().get(1)).required()))
                .containsExactly("You have completed SKTM: Phase 1.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, Reception",
        "0, 2, Reception to Year 2",
        "6, 6, Year 6",
        "10, 11, Years 10 to 11",
    })
    void yearGroupsReadAsSchoolsSayThem(int from, int to, String words) {
        assertThat(said(WORDS.of(programme("a").yearGroups(from, to).build(), YEARS)
                        .required()))
                .contains("It is about " + words + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, first",
        "1, 2, first or second",
        "1, 5, first to fifth",
        "2, 11, second to 11th",
        "21, 22, 21st or 22nd",
        "10, 13, tenth to 13th",
        "23, 23, 23rd",
        "111, 112, 111th or 112th"
    })
    void teachingYearsAreOrdinals(int from, int to, String words) {
        assertThat(WORDS.teachingYears(new Span(from, to)))
                .hasToString("Participants are in their " + words + " year of teaching.");
    }

    @Test
    void oneOfManyWaysIsSpelledOut() {
        assertThat(requirement(any(
                        completed("development", "2016-17"),
                        completed("embedding"),
                        holds("has a Mastery Specialist on its staff"))))
                .containsExactly("Your school has completed Development since 2016-17 or Embedding,"
                        + " or your school has a Mastery Specialist on its staff.");
        assertThat(requirement(any(completed("development"), completed("embedding"), completed("a"))))
                .containsExactly("You have completed Development, Embedding or a.");
        assertThat(requirement(any(holds("is large"), holds("is new"))))
                .containsExactly("Your school is large, or your school is new.");
    }

    @Test
    void everythingThatMustHoldIsASentenceOfItsOwn() {
        assertThat(requirement(all(any(completed("development"), completed("embedding")), holds("is large"))))
                .containsExactly("You have completed Development or Embedding.", "Your school is large.");
        assertThat(requirement(all(completed("development"), completed("embedding"))))
                .containsExactly("You have completed Development and Embedding.");
    }

    @Test
    void groupsWithinGroupsShowWhereTheyBegin() {
        assertThat(requirement(any(completed("a"), all(completed("b"), completed("c")))))
                .containsExactly("You have completed a, or you have completed both b and c.");
        assertThat(said(WORDS.needs(any(completed("a"), completed("b"), holds("is large")))))
                .containsExactly("Needs: a or b completed, or your school is large.");
        assertThat(requirement(any(completed("a"), all(completed("b"), completed("c"), completed("d")))))
                .containsExactly("You have completed a, or you have completed all of b, c and d.");
        assertThat(requirement(any(holds("is new"), all(completed("b"), holds("is large")))))
                .containsExactly("Your school is new, or both your school has completed b and your school is large.");
        assertThat(requirement(any(completed("a"), all(holds("is large"), any(completed("b"), completed("c"))))))
                .containsExactly(
                        "Your school has completed a, or both your school is large and your school has completed either b or c.");
        assertThat(requirement(any(
                        completed("a"), all(holds("is large"), any(completed("b"), completed("c"), completed("d"))))))
                .containsExactly(
                        "Your school has completed a, or both your school is large and your school has completed one of b, c or d.");
    }

    @Test
    void groupsThatSayNothingAreLeftOut() {
        assertThat(requirement(any(any(completed("a"), completed("a")), any(completed("a")), all(any(completed("b"))))))
                .containsExactly("You have completed a or b.");
    }

    @Test
    void whatToDoFirstIsSaidAsAnInstruction() {
        assertThat(WORDS.first(any(completed("development"), all(completed("b"), completed("c")))))
                .hasToString("First complete Development, or complete both b and c.");
    }

    @Test
    void offersAreLinkedAndTheirTitlesAreNotText() {
        Sentence sentence = WORDS.requirement(any(completed("development"), completed("embedding")))
                .get(0);
        assertThat(sentence.parts())
                .containsExactly(
                        new Sentence.Text("You have completed "),
                        new Sentence.OfferLink(OfferId.parse("development"), "Development"),
                        new Sentence.Text(" or "),
                        new Sentence.OfferLink(OfferId.parse("embedding"), "Embedding"),
                        new Sentence.Text("."));
    }
}
