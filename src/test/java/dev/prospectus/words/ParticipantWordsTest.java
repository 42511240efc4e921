package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Participants;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Quantity.Qualifier;
import dev.prospectus.model.Role;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Roles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ParticipantWordsTest {

    @Test
    void someAreAmongThoseNamedBeforeAndOthersComeAtTimes() {
        assertThat(ParticipantWords.all(List.of(
                        people(2, Roles.TEACHER),
                        part(1, Roles.MATHS_LEAD),
                        new Participants(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Roles.TEACHER),
                                Optional.empty(),
                                false,
                                true))))
                .isEqualTo("Two teachers, one of them the maths lead; other teachers at times");
        assertThat(ParticipantWords.all(List.of(people(4, Roles.TEACHER), part(2, Roles.MATHS_LEAD))))
                .isEqualTo("Four teachers, two of them maths leads");
    }

    @Test
    void othersAreOnlyThoseOfWhomSomeWereNamed() {
        Participants assistants = new Participants(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Roles.TEACHING_ASSISTANT),
                Optional.empty(),
                false,
                true);
        assertThat(ParticipantWords.all(List.of(people(1, Roles.HEADTEACHER), assistants)))
                .isEqualTo("One headteacher; teaching assistants at times");
        Participants department = new Participants(
                Optional.of(Quantity.exactly(1)),
                Optional.of(unit("department")),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        assertThat(ParticipantWords.all(List.of(department, assistants)))
                .isEqualTo("One department; teaching assistants at times");
    }

    @Test
    void whatTheyAreCalledAndWhatIsCountedIsSaid() {
        assertThat(ParticipantWords.all(List.of(named(Optional.of(Roles.TEACHER), Optional.empty()))))
                .isEqualTo("Preferably two teachers as Mastery Advocates");
        assertThat(ParticipantWords.all(List.of(named(Optional.empty(), Optional.empty()))))
                .isEqualTo("Preferably two Mastery Advocates");
        assertThat(ParticipantWords.all(List.of(named(Optional.of(Roles.TEACHER), Optional.of(unit("pair"))))))
                .isEqualTo("Preferably two pairs of teachers as Mastery Advocates");
        assertThat(ParticipantWords.all(List.of(new Participants(
                        Optional.of(Quantity.exactly(1)),
                        Optional.of(unit("department")),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false))))
                .isEqualTo("One department");
    }

    @Test
    void anOutcomeTellsWhomItIsAbout() {
        assertThat(OutcomeWords.of(new Outcome("You can plan a unit."))).isEqualTo("You can plan a unit.");
        assertThat(OutcomeWords.of(
                        new Outcome("You can lead a work group.", List.of(Roles.MATHS_LEAD, Roles.HEADTEACHER))))
                .isEqualTo("For maths leads and headteachers: You can lead a work group.");
    }

    private static Participants people(int count, Role role) {
        return new Participants(
                Optional.of(Quantity.exactly(count)),
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                false,
                false);
    }

    private static Participants part(int count, Role role) {
        return new Participants(
                Optional.of(Quantity.exactly(count)),
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                true,
                false);
    }

    private static Participants named(Optional<Role> role, Optional<PlaceUnit> unit) {
        return new Participants(
                Optional.of(new Quantity(Qualifier.PREFERABLY, new Span(2, 2))),
                unit,
                role,
                Optional.of("Mastery Advocates"),
                false,
                false);
    }

    private static PlaceUnit unit(String id) {
        return BuiltInVocabulary.get().placeUnits().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
