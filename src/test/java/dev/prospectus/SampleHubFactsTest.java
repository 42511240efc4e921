package dev.prospectus;

import static dev.prospectus.SampleHub.programme;
import static dev.prospectus.SampleHub.route;
import static dev.prospectus.SampleHub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Format;
import dev.prospectus.model.Format.Meeting;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Length;
import dev.prospectus.model.Money;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.Pathway.Stage;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Programme.Strand;
import dev.prospectus.model.Programme.Unit;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Since;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Modes;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import dev.prospectus.testing.StrandKinds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What real hubs publish about their programmes can be said in the data files: a test for each programme of the sample
 * hub, primary first, then specialist knowledge, then secondary. Longer than most tests because every fact is asserted
 * where the format gives it a place.
 */
final class SampleHubFactsTest {

    private static final AcademicYear Y2025 = AcademicYear.parse("2025-26");
    private static final AcademicYear Y2026 = AcademicYear.parse("2026-27");
    private static final AcademicYear Y2027 = AcademicYear.parse("2027-28");

    // Primary Teaching for Mastery

    @Test
    void readinessPreparesSchoolsForAYear() {
        Programme readiness = programme("primary-readiness");

        assertThat(readiness.phases()).containsExactly(Phases.PRIMARY);
        assertThat(readiness.format().duration()).isEqualTo("One academic year");
        assertThat(meeting(readiness, "work group").every()).contains("every half term");
        assertThat(meeting(readiness, "Readiness Lead").count()).contains(exactly(6));
        assertThat(meeting(readiness, "Readiness Lead").what()).contains("tailored");
        assertThat(readiness.units()).hasSize(5);
        assertThat(readiness.eligibility().criteria())
                .anyMatch(reason -> reason.contains("(RI)") && reason.contains("inadequate"))
                .anyMatch(reason -> reason.contains("not convinced") && reason.contains("changes of staff"))
                .anyMatch(reason -> reason.contains("structures that are missing") && reason.contains("compete"));
        assertFunded(readiness);
    }

    @Test
    void developmentIsTakenOnceWithAGrantForReleaseTime() {
        Programme development = programme("primary-development");
        Eligibility eligibility = development.eligibility();

        assertThat(development.phases()).containsExactly(Phases.PRIMARY);
        assertThat(eligibility.schoolTypes()).containsExactly(SchoolTypes.STATE_FUNDED);
        assertThat(eligibility.criteria()).contains("Your school is in England.");
        assertThat(eligibility.onceOnly()).isTrue();
        assertThat(eligibility.requires()).isEmpty();
        assertThat(development.format().group())
                .contains(new Format.GroupSize(Optional.of(range(6, 7)), Optional.of(exactly(2)), Optional.empty()));
        assertThat(development.format().duration()).isEqualTo("One academic year");
        assertThat(meeting(development, "work group").count()).contains(exactly(6));
        assertThat(meeting(development, "work group").length()).contains(Length.of("half a day"));
        assertThat(meeting(development, "gap tasks").mode()).contains(Modes.IN_SCHOOL);
        assertThat(development.format().releaseDays()).contains(exactly(10).asLeast());
        assertThat(development.expectations().orElseThrow()).hasSize(6);
        for (String commitment :
                List.of("ten days combined", "meetings that are held for headteachers", "TRG model", "evaluation")) {
            assertThat(development.expectations().orElseThrow()).anyMatch(sentence -> sentence.contains(commitment));
        }
        assertThat(development.expectations().orElseThrow())
                .anyMatch(sentence -> sentence.contains("year that follows"));
        assertFunded(development);
        Funding.Grant grant = development.funding().grants().get(0);
        assertThat(grant.amount()).contains(new Money(100_000));
        assertThat(grant.per()).contains("school");
        assertThat(grant.purpose()).startsWith("release time");
    }

    @Test
    void embeddingFollowsDevelopmentAndInvolvesLeaders() {
        Programme embedding = programme("primary-embedding");

        assertThat(embedding.phases()).containsExactly(Phases.PRIMARY);
        assertThat(embedding.roles()).contains(Roles.HEADTEACHER);
        assertThat(embedding.format().duration()).contains("second");
        assertThat(embedding.eligibility().requires()).contains(completed("primary-development"));
        assertThat(embedding.eligibility().criteria())
                .anyMatch(sentence -> sentence.contains("lead teacher has started"))
                .anyMatch(sentence -> sentence.contains("leadership team"));
        assertThat(embedding.eligibility().preferred()).containsExactly("Two teachers from each school take part.");
        assertThat(meeting(embedding, "TRG"))
                .isEqualTo(new Meeting(
                        "TRG sessions, some of them online",
                        Optional.of(exactly(6)),
                        Optional.of(Length.of("half a day")),
                        Optional.empty(),
                        Optional.of(Modes.BLENDED)));
        assertThat(meeting(embedding, "visit").count()).contains(exactly(1));
        assertThat(meeting(embedding, "visit").length()).contains(Length.of("half a day"));
        assertThat(meeting(embedding, "short updates").count()).contains(exactly(3));
        assertThat(meeting(embedding, "short updates").whom()).containsExactly(Roles.HEADTEACHER);
        assertThat(embedding.expectations().orElseThrow())
                .anyMatch(sentence -> sentence.contains("beyond the meetings"));
        assertFunded(embedding);
    }

    @Test
    void sustainingIsReachedByAnyOfThreeRoads() {
        Programme sustaining = programme("primary-sustaining");

        assertThat(sustaining.phases()).containsExactly(Phases.PRIMARY);
        assertThat(sustaining.roles()).containsExactly(Roles.MATHS_LEAD, Roles.TEACHER);
        assertThat(sustaining.eligibility().onceOnly()).isFalse();
        assertThat(sustaining.eligibility().requires())
                .contains(new Requirement.AnyOf(List.of(
                        new Requirement.Completed(
                                OfferId.parse("primary-development"), Optional.of(Since.parse("summer 2016"))),
                        completed("primary-embedding"),
                        new Requirement.Holds("has a Mastery Specialist on its staff"))));
        assertThat(sustaining.eligibility().criteria())
                .anyMatch(sentence -> sentence.contains("leaders are strongly committed"))
                .anyMatch(sentence -> sentence.startsWith("Most teachers"));
        assertThat(sustaining.format().duration()).startsWith("Open-ended");
        Meeting workshops = meeting(sustaining, "workshops");
        assertThat(workshops.count()).contains(exactly(6));
        assertThat(workshops.length()).contains(Length.of("an afternoon and a twilight session"));
        assertThat(workshops.every()).contains("each academic year");
        assertThat(workshops.what())
                .contains("different schools")
                .contains("first")
                .contains("Specialist's own");
        assertThat(sustaining.expectations().orElseThrow())
                .anyMatch(sentence -> sentence.contains("lead participant leads the work in school"));
        assertFunded(sustaining);
    }

    // Specialist knowledge

    @Test
    void teachersChooseOneOfTwoPathwaysThatTakeTurns() {
        Programme teachers = programme("sktm-primary-teachers");

        assertThat(teachers.roles()).containsExactly(Roles.TEACHER);
        assertThat(teachers.format().duration()).isEqualTo("One academic year");
        assertThat(teachers.format().volume()).contains(new Format.Volume(exactly(4), Format.Volume.Unit.DAY));
        assertThat(teachers.strands())
                .extracting(Strand::id, Strand::kind)
                .containsExactly(tuple("number", StrandKinds.PATHWAY), tuple("spatial-reasoning", StrandKinds.PATHWAY));
        assertThat(teachers.strands())
                .allSatisfy(strand -> assertThat(strand.units()).isNotEmpty());
        assertThat(teachers.eligibility().requires()).isEmpty();
        assertThat(teachers.eligibility().criteria()).isEmpty();
        assertThat(teachers.eligibility().preferred())
                .anyMatch(sentence -> sentence.contains("different phase"))
                .anyMatch(sentence -> sentence.contains("no training"));
        assertFunded(teachers);

        assertThat(strandsRunning(teachers, Y2025)).containsExactly("spatial-reasoning");
        assertThat(strandsRunning(teachers, Y2026)).containsExactly("number");
        assertThat(status("sktm-primary-teachers/number")).isEqualTo(BookingStatus.OPEN);
        assertThat(status("sktm-primary-teachers/spatial-reasoning")).isEqualTo(BookingStatus.NOT_RUNNING);
    }

    @Test
    void teachingAssistantsWorkThroughSixModules() {
        Programme assistants = programme("sktm-teaching-assistants");

        assertThat(assistants.phases()).containsExactly(Phases.PRIMARY);
        assertThat(assistants.roles()).containsExactly(Roles.TEACHING_ASSISTANT);
        assertThat(assistants.format().duration()).isEqualTo("The equivalent of four days");
        assertThat(assistants.units())
                .extracting(Unit::title)
                .containsExactly(
                        "What is effective in learning and teaching mathematics",
                        "Number sense 1",
                        "Number sense 2",
                        "Additive reasoning",
                        "Multiplicative reasoning",
                        "Fractions");
        assertThat(assistants.units())
                .allSatisfy(unit -> assertThat(unit.length())
                        .contains(new Length(List.of(
                                new Length.Part(Optional.of(Modes.IN_PERSON), "3 to 4 hours"),
                                new Length.Part(Optional.of(Modes.ONLINE), "longer")))));
        assertThat(assistants.eligibility()).isEqualTo(Eligibility.OPEN);
        assertFunded(assistants);
    }

    @Test
    void earlyCareerTeachersTakePhaseTwoAfterPhaseOne() {
        Programme earlyCareer = programme("sktm-early-career-teachers");
        Strand first = earlyCareer.strand("phase-1").orElseThrow();
        Strand second = earlyCareer.strand("phase-2").orElseThrow();

        assertThat(earlyCareer.roles()).containsExactly(Roles.EARLY_CAREER_TEACHER);
        assertThat(earlyCareer.otherNames()).anyMatch(word -> word.contains("community"));
        assertThat(earlyCareer.strands()).extracting(Strand::kind).containsOnly(StrandKinds.PHASE);
        assertThat(first.eligibility().teachingYears()).contains(new Span(1, 2));
        assertThat(first.eligibility().requires()).isEmpty();
        assertThat(second.eligibility().requires()).contains(completed("sktm-early-career-teachers/phase-1"));
        assertThat(second.summary()).contains("In the year after Phase 1");
        assertThat(meeting(earlyCareer, "community").what()).contains("design, try and review");
        assertFunded(earlyCareer);

        assertThat(strandsRunning(earlyCareer, Y2026)).containsExactlyInAnyOrder("phase-1", "phase-2");
        assertThat(status("sktm-early-career-teachers/phase-1")).isEqualTo(BookingStatus.OPEN);
        assertThat(status("sktm-early-career-teachers/phase-2")).isEqualTo(BookingStatus.CLOSED);
    }

    // Secondary Teaching for Mastery

    @Test
    void secondaryDevelopmentPairsTwoSchoolsWithASpecialist() {
        Programme development = programme("secondary-development");

        assertThat(development.phases()).containsExactly(Phases.SECONDARY);
        assertThat(development.summary()).contains("Mastery Advocates").contains("a Mastery Specialist");
        assertThat(development.format().duration())
                .contains("One academic year")
                .contains("first");
        assertThat(development.format().group())
                .contains(new Format.GroupSize(Optional.of(exactly(2)), Optional.of(exactly(2)), Optional.empty()));
        assertThat(meeting(development, "bespoke support").mode()).contains(Modes.IN_SCHOOL);
        assertThat(development.format().meetings())
                .anyMatch(meeting -> meeting.what().contains("work group meetings"));
        assertThat(development.eligibility()).isEqualTo(Eligibility.OPEN);
        assertFunded(development);
        assertGrantWithoutAmount(development, "Mastery Advocates");
    }

    @Test
    void secondaryEmbeddingFollowsDevelopmentOrTheSpecialistProgramme() {
        Programme embedding = programme("secondary-embedding-sustaining");

        assertThat(embedding.phases()).containsExactly(Phases.SECONDARY);
        assertThat(embedding.format().group().flatMap(Format.GroupSize::schools))
                .contains(range(4, 6));
        assertThat(embedding.eligibility().requires())
                .contains(new Requirement.AnyOf(
                        List.of(completed("secondary-development"), completed("secondary-mastery-specialist"))));
        assertThat(embedding.eligibility().schoolTypes()).containsExactly(SchoolTypes.STATE_FUNDED);
        assertThat(embedding.eligibility().criteria()).contains("Your school is in England.");
        assertThat(embedding.eligibility().onceOnly()).isFalse();
        assertThat(meeting(embedding, "primary school").count()).contains(exactly(1));
        assertThat(meeting(embedding, "another department").count()).contains(exactly(1));
        assertThat(meeting(embedding, "meetings of the Advocates").what()).contains("through the year");
        assertThat(embedding.units()).hasSize(6).extracting(Unit::title).doesNotHaveDuplicates();
        assertThat(embedding.expectations().orElseThrow()).anyMatch(sentence -> sentence.contains("action plan"));
        assertFunded(embedding);
        assertGrantWithoutAmount(embedding, "releasing");

        Cohort run = SampleHub.CATALOGUE.cohorts(embedding.id()).stream()
                .filter(cohort -> cohort.id().year().equals(Y2026))
                .findFirst()
                .orElseThrow();
        assertThat(run.sessions())
                .isNotEmpty()
                .allSatisfy(session -> assertThat(session.date())
                        .isInstanceOfSatisfying(
                                PlannedDate.ToBeConfirmed.class,
                                date -> assertThat(date.by()).isPresent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gcse-mathematical-thinking",
                "years-7-11-coherence",
                "years-5-8-continuity",
                "secondary-subject-leadership"
            })
    void preparatoryWorkGroupsAreOpenToAllAndStandBeforeOrBesideThePathway(String id) {
        Programme workGroup = programme(id);
        Stage stage = stage(route("secondary", "main"), "work-groups");

        assertThat(workGroup.otherNames()).contains("work group");
        assertThat(workGroup.eligibility()).isEqualTo(Eligibility.OPEN);
        assertThat(workGroup.phases()).contains(Phases.SECONDARY);
        assertThat(stage.offers()).contains(OfferId.of(workGroup.id()));
        assertThat(stage.optional()).isTrue();
        assertThat(stage.alongside()).isTrue();
        assertFunded(workGroup);
    }

    @Test
    void workGroupsNameTheYearsTheyAreAbout() {
        assertThat(programme("years-7-11-coherence").yearGroups()).contains(new Span(7, 11));
        assertThat(programme("years-5-8-continuity").yearGroups()).contains(new Span(5, 8));
        assertThat(programme("years-5-8-continuity").phases()).containsExactly(Phases.PRIMARY, Phases.SECONDARY);
    }

    @Test
    void secondarySpecialistsTrainForTwoYearsAndThenLeadWorkGroups() {
        Programme specialist = programme("secondary-mastery-specialist");

        assertThat(specialist.phases()).containsExactly(Phases.SECONDARY);
        assertThat(specialist.format().group().flatMap(Format.GroupSize::perSchool))
                .contains(exactly(1));
        assertThat(specialist.format().duration())
                .contains("Two years of training")
                .contains("third year")
                .contains("once accredited");
        assertThat(specialist.eligibility().requires()).isEmpty();
        assertFunded(specialist);
        assertGrantWithoutAmount(specialist, "releasing the teacher");
        assertThat(route("secondary", "specialist").parallel()).isTrue();
        assertThat(route("secondary", "specialist").from()).containsExactly("work-groups");
        assertThat(opensLater(specialist)).isTrue();
    }

    @Test
    void aFewPrimarySpecialistsTrainInEachYear() {
        Programme specialist = programme("primary-mastery-specialist");

        assertThat(specialist.phases()).containsExactly(Phases.PRIMARY);
        assertThat(specialist.format().group().flatMap(Format.GroupSize::people))
                .contains(exactly(4));
        assertThat(specialist.format().duration()).contains("training").contains("a group of schools");
        assertFunded(specialist);
        assertThat(route("primary", "specialist").parallel()).isTrue();
        assertThat(opensLater(specialist)).isTrue();
    }

    private static void assertFunded(Programme programme) {
        assertThat(programme.funding().costs()).containsExactly(new Funding.Cost.Free());
        assertThat(programme.funding().funder()).contains("The Department for Education");
    }

    private static void assertGrantWithoutAmount(Programme programme, String purpose) {
        Funding.Grant grant = programme.funding().grants().get(0);
        assertThat(grant.amount()).isEmpty();
        assertThat(grant.per()).contains("school");
        assertThat(grant.purpose()).contains(purpose);
    }

    private static boolean opensLater(Programme programme) {
        return SampleHub.CATALOGUE.cohorts(programme.id()).stream()
                .anyMatch(cohort -> cohort.id().year().equals(Y2027)
                        && SampleHub.CATALOGUE.site().bookingRules().status(cohort, SampleHub.AUTUMN)
                                == BookingStatus.OPENING_SOON);
    }

    private static List<String> strandsRunning(Programme programme, AcademicYear year) {
        return SampleHub.CATALOGUE.cohorts(programme.id()).stream()
                .filter(cohort -> cohort.id().year().equals(year))
                .flatMap(cohort -> cohort.strands().stream())
                .distinct()
                .toList();
    }

    private static Meeting meeting(Programme programme, String words) {
        return programme.format().meetings().stream()
                .filter(meeting -> meeting.what().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stage stage(Route route, String id) {
        return route.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Requirement completed(String offer) {
        return new Requirement.Completed(OfferId.parse(offer), Optional.empty());
    }

    private static Quantity exactly(int number) {
        return Quantity.exactly(number);
    }

    private static Quantity range(int from, int to) {
        return new Quantity(Quantity.Qualifier.EXACTLY, new Span(from, to));
    }
}
