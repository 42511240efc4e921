package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Format;
import dev.prospectus.model.Length;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Participants;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Quantity.Qualifier;
import dev.prospectus.model.Role;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Modes;
import dev.prospectus.testing.Roles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormatWordsTest {

    @Test
    void severalMeetingsHaveTheirLengthEachAndOneHasItsOwn() {
        assertThat(said("visits", 6, Modes.IN_SCHOOL)).isEqualTo("6 visits, half a day each, in your school");
        assertThat(said("visit", 1, Modes.IN_SCHOOL)).isEqualTo("1 visit, half a day, in your school");
    }

    @Test
    void oneIsNotSaidTwice() {
        assertThat(said("a visit to your school", 1, Modes.IN_SCHOOL)).isEqualTo("A visit to your school, half a day");
        assertThat(said("an opening meeting", 1, Modes.ONLINE)).isEqualTo("An opening meeting, half a day, online");
        assertThat(said("answering session", 1, Modes.ONLINE)).startsWith("1 answering session");
        assertThat(said("a visit to your school", new Quantity(Qualifier.UP_TO, new Span(1, 1)), Modes.IN_SCHOOL))
                .as("there may be none")
                .isEqualTo("Up to 1 visit to your school, half a day");
    }

    @Test
    void howPeopleMeetIsNotSaidTwice() {
        assertThat(said("visits to your school", 2, Modes.IN_SCHOOL))
                .isEqualTo("2 visits to your school, half a day each");
        assertThat(said("tasks in your own school", 2, Modes.IN_SCHOOL)).doesNotEndWith("in your school");
        assertThat(said("online meetings", 2, Modes.ONLINE)).isEqualTo("2 online meetings, half a day each");
        assertThat(said("meetings", 2, Modes.ONLINE)).endsWith(", online");
    }

    @Test
    void numbersAreSaidAsWellAsTheyAreKnown() {
        assertThat(said("visits", new Quantity(Qualifier.USUALLY, new Span(4, 6)), Modes.IN_SCHOOL))
                .isEqualTo("Usually 4 to 6 visits, half a day each, in your school");
        assertThat(said("visit", new Quantity(Qualifier.AT_LEAST, new Span(1, 1)), Modes.IN_SCHOOL))
                .isEqualTo("At least 1 visit, half a day each, in your school");
        assertThat(FormatWords.group(
                        new Format.GroupSize(
                                Optional.of(Quantity.exactly(1)),
                                Optional.of(new Quantity(Qualifier.PREFERABLY, new Span(2, 2))),
                                Optional.of(new Quantity(Qualifier.AROUND, new Span(12, 12)))),
                        BuiltInVocabulary.get().naming().nouns()))
                .isEqualTo("1 school, preferably 2 people from each school, around 12 people in all");
        assertThat(FormatWords.group(
                        new Format.GroupSize(
                                Optional.of(new Quantity(Qualifier.UP_TO, new Span(5, 5))),
                                Optional.empty(),
                                Optional.empty()),
                        BuiltInVocabulary.get().naming().nouns()))
                .isEqualTo("Up to 5 schools");
        PlaceUnit department = new PlaceUnit("department", "department", "departments", List.of());
        assertThat(FormatWords.group(
                        new Format.GroupSize(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Format.GroupSize.Units(
                                        new Quantity(Qualifier.EXACTLY, new Span(4, 6)), department))),
                        BuiltInVocabulary.get().naming().nouns()))
                .isEqualTo("4 to 6 departments");
    }

    @Test
    void peopleOfEachSchoolAreNotToldTwice() {
        assertThat(group(2)).contains("6 schools");
        assertThat(group(3)).as("who takes part says another number").contains("6 schools, 3 people from each school");
    }

    private static Optional<String> group(int perSchool) {
        return FormatWords.group(
                new Format(
                        "One year",
                        Optional.empty(),
                        List.of(new Participants(
                                Optional.of(Quantity.exactly(2)),
                                Optional.empty(),
                                Optional.of(Roles.TEACHER),
                                Optional.empty(),
                                false,
                                false)),
                        List.of(),
                        Optional.of(new Format.GroupSize(
                                Optional.of(Quantity.exactly(6)),
                                Optional.of(Quantity.exactly(perSchool)),
                                Optional.empty())),
                        Optional.empty(),
                        Optional.empty()),
                BuiltInVocabulary.get().naming().nouns());
    }

    @Test
    void aMeetingForSomeSaysForWhomOnce() {
        assertThat(forHeads("short updates")).isEqualTo("Short updates, for headteachers");
        assertThat(forHeads("short updates for headteachers")).isEqualTo("Short updates for headteachers");
        assertThat(meetingFor("updates for headteachers", Roles.HEADTEACHER, Roles.TEACHER))
                .isEqualTo("Updates for headteachers, for headteachers and teachers");
        assertThat(meetingFor("updates for Headteachers and every teacher", Roles.HEADTEACHER, Roles.TEACHER))
                .isEqualTo("Updates for Headteachers and every teacher");
    }

    private static String forHeads(String what) {
        return meetingFor(what, Roles.HEADTEACHER);
    }

    private static String meetingFor(String what, Role... roles) {
        return FormatWords.meeting(new Format.Meeting(
                what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(roles)));
    }

    @Test
    void aLengthMayDifferByMode() {
        Length length = new Length(List.of(
                new Length.Part(Optional.of(Modes.IN_PERSON), "half a day"),
                new Length.Part(Optional.of(Modes.ONLINE), "2 hours")));
        assertThat(FormatWords.meeting(new Format.Meeting(
                        "workshops",
                        Optional.of(Quantity.exactly(6)),
                        Optional.of(length),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo("6 workshops, half a day each in person, 2 hours each online");
        assertThat(FormatWords.unit(
                        new Programme.Unit("Number", Optional.of(length), Optional.empty(), Optional.empty())))
                .contains("Half a day in person, 2 hours online");
        assertThat(FormatWords.unit(new Programme.Unit(
                        "Number",
                        Optional.of(Length.of("2 hours")),
                        Optional.of(Modes.of("own-time")),
                        Optional.empty())))
                .contains("2 hours, in your own time");
    }

    @Test
    void timeAltogetherFollowsTheDuration() {
        Format format = new Format(
                "one academic year",
                Optional.of(
                        new Format.Volume(new Quantity(Qualifier.AROUND, new Span(20, 20)), Format.Volume.Unit.HOUR)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(FormatWords.takes(format)).isEqualTo("One academic year, the equivalent of around 20 hours");
    }

    private static String said(String what, int count, Mode mode) {
        return said(what, Quantity.exactly(count), mode);
    }

    private static String said(String what, Quantity count, Mode mode) {
        return FormatWords.meeting(new Format.Meeting(
                what, Optional.of(count), Optional.of(Length.of("half a day")), Optional.empty(), Optional.of(mode)));
    }
}
