package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Role;
import dev.prospectus.model.SessionPart;
import dev.prospectus.testing.Roles;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SessionWordsTest {

    @Test
    void aPartSaysWhenItIsAndForWhom() {
        SessionPart twilight = part(Optional.of("Twilight"), Roles.TEACHER, Roles.TEACHING_ASSISTANT);

        assertThat(SessionWords.part(twilight, Optional.empty()))
                .isEqualTo("Twilight, 4:15pm to 5:30pm, for teachers and teaching assistants");
        assertThat(SessionWords.part(part(Optional.empty()), Optional.empty())).isEqualTo("4:15pm to 5:30pm");
    }

    @Test
    void aPartSaysWhereItIsIfThatIsTold() {
        assertThat(SessionWords.part(part(Optional.empty()), Optional.of("online")))
                .isEqualTo("4:15pm to 5:30pm, online");
        assertThat(SessionWords.part(part(Optional.of("Twilight"), Roles.TEACHER), Optional.of("Northbridge")))
                .isEqualTo("Twilight, 4:15pm to 5:30pm, Northbridge, for teachers");
    }

    private static SessionPart part(Optional<String> title, Role... whom) {
        return new SessionPart(
                title, LocalTime.of(16, 15), LocalTime.of(17, 30), List.of(whom), Optional.empty(), Optional.empty());
    }
}
