package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NounsTest {

    private static final Nouns NOUNS = new Nouns(
            "course", "courses", "organisation", "organisations", "age group", "age groups", "season", "seasons");

    @Test
    void aTextHasTheNounsOfTheHub() {
        assertThat(NOUNS.say("{Programmes} for your {school}, by {phase}, in the {year} 2026-27"))
                .isEqualTo("Courses for your organisation, by age group, in the season 2026-27");
        assertThat(NOUNS.say("All {phases} of all {schools}")).isEqualTo("All age groups of all organisations");
        assertThat(NOUNS.say("No noun, 100 $ and a \\")).isEqualTo("No noun, 100 $ and a \\");
    }

    @Test
    void theArticleFollowsTheNoun() {
        assertThat(NOUNS.say("Part of {a programme}. {A school} can take part once only."))
                .isEqualTo("Part of a course. An organisation can take part once only.");
        assertThat(new Nouns("hour", "hours", "university", "universities", "x", "xs", "era", "eras")
                        .say("{a programme}, {a school}"))
                .isEqualTo("an hour, a university");
    }

    @Test
    void aNounThatNobodyKnowsIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> NOUNS.say("All {offers}")).hasMessageContaining("{offers}");
    }
}
