package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.SessionPart;
import dev.prospectus.testing.Roles;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SessionWordsTest {

    @Test
    void aPartSaysWhenItIsAndForWhom() {
        assertThat(SessionWords.part(new SessionPart(
                        Optional.of("Twilight"),
                        LocalTime.of(16, 15),
                        LocalTime.of(17, 30),
                        List.of(Roles.TEACHER, Roles.TEACHING_ASSISTANT))))
                .isEqualTo("Twilight, 4:15pm to 5:30pm, for teachers and teaching assistants");
        assertThat(SessionWords.part(
                        new SessionPart(Optional.empty(), LocalTime.of(13, 0), LocalTime.of(15, 0), List.of())))
                .isEqualTo("1pm to 3pm");
    }
}
