package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Format;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Span;
import dev.prospectus.testing.Modes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormatWordsTest {

    @Test
    void severalMeetingsHaveTheirLengthEachAndOneHasItsOwn() {
        assertThat(said("visits", 6, Modes.IN_SCHOOL)).isEqualTo("6 visits, half a day each, in your school");
        assertThat(said("visit", 1, Modes.IN_SCHOOL)).isEqualTo("1 visit, half a day, in your school");
    }

    @Test
    void howPeopleMeetIsNotSaidTwice() {
        assertThat(said("visits to your school", 2, Modes.IN_SCHOOL))
                .isEqualTo("2 visits to your school, half a day each");
        assertThat(said("tasks in your own school", 2, Modes.IN_SCHOOL)).doesNotEndWith("in your school");
        assertThat(said("online meetings", 2, Modes.ONLINE)).isEqualTo("2 online meetings, half a day each");
        assertThat(said("meetings", 2, Modes.ONLINE)).endsWith(", online");
    }

    private static String said(String what, int count, Mode mode) {
        return FormatWords.meeting(new Format.Meeting(
                what,
                Optional.of(new Span(count, count)),
                Optional.of("half a day"),
                Optional.empty(),
                Optional.of(mode)));
    }
}
