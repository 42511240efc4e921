package dev.prospectus.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThisYearWordsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** London is an hour ahead of UTC then. */
    private static final Instant YEAR_BEGINS = Instant.parse("2026-08-31T23:00:00Z");

    private static final Instant YEAR_ENDS = Instant.parse("2027-08-31T23:00:00Z");

    @Test
    void newsOfAYearExpiresWithIt() {
        Rollover<Phrase.Part> before =
                words("2026-06-01T09:00:00Z").fresh(programme()).inTime();

        assertThat(before.now().words()).isEqualTo("New in 2026-27");
        assertThat(before.at(YEAR_BEGINS.minusSeconds(1)).words()).isEqualTo("New in 2026-27");
        assertThat(before.at(YEAR_BEGINS).words()).isEqualTo("New this year");
        assertThat(before.at(YEAR_ENDS.minusSeconds(1)).words()).isEqualTo("New this year");
        assertThat(before.at(YEAR_ENDS).words()).isEmpty();
        assertThat(words("2026-10-01T09:00:00Z").fresh(programme()).words()).isEqualTo("New this year");
        assertThat(words("2027-10-01T09:00:00Z").fresh(programme()).said()).isFalse();
    }

    @Test
    void everyYearHasItsFocusUntilItEnds() {
        List<Phrase> now = words("2026-10-01T09:00:00Z").focus(programme());

        assertThat(now)
                .extracting(Phrase::words)
                .containsExactly("Focus this year: ratio", "Focus in 2027-28: algebra");
        assertThat(now.get(0).inTime().at(YEAR_ENDS).words()).isEmpty();
        assertThat(now.get(1).inTime().at(YEAR_ENDS).words()).isEqualTo("Focus this year: algebra");
        assertThat(words("2030-01-01T09:00:00Z").focus(programme())).isEmpty();
    }

    @Test
    void aProgrammeThatSaysNothingSaysNothing() {
        Programme plain = ProgrammeBuilder.programme("plain").build();

        assertThat(words("2026-10-01T09:00:00Z").fresh(plain).said()).isFalse();
        assertThat(words("2026-10-01T09:00:00Z").focus(plain)).isEmpty();
    }

    private static ThisYearWords words(String asOf) {
        return new ThisYearWords(ZONE, Instant.parse(asOf));
    }

    private static Programme programme() {
        Programme plain = ProgrammeBuilder.programme("plain").build();
        Programme.Work work = new Programme.Work(
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of(
                        new AcademicYear(2025), "fractions",
                        new AcademicYear(2026), "ratio",
                        new AcademicYear(2027), "algebra")),
                Optional.of(new AcademicYear(2026)));
        return new Programme(
                plain.id(),
                plain.naming(),
                plain.audience(),
                plain.strands(),
                new Programme.Content(
                        plain.units(),
                        plain.outcomes(),
                        plain.expectations(),
                        plain.body(),
                        work,
                        plain.recognition(),
                        Evidence.NONE),
                plain.format(),
                plain.funding(),
                plain.guidance());
    }
}
