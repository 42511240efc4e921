package dev.prospectus.model;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogueTest {

    private static final Instant AUTUMN = Instant.parse("2026-10-01T12:00:00Z");

    private static final Catalogue CATALOGUE = catalogue()
            .with(programme("a"))
            .with(programme("a-b").strand("two", Eligibility.OPEN).strand("one", Eligibility.OPEN))
            .with(programme("c"))
            .with(cohort("a", "2024-25", "x"))
            .with(cohort("a", "2026-27", "closed").opens("2026-05-01").closes("2026-06-01"))
            .with(cohort("a", "2026-27", "open").opens("2026-09-01"))
            .with(cohort("a-b", "2025-26", "x").strand("one"))
            .with(cohort("a-b", "2026-27", "x").strand("one").opens("2026-11-01"))
            .with(cohort("a-b", "2026-27", "y").strand("two").opens("tbc"))
            .with(notice("site-wide", "2026-10-01"))
            .with(notice("over", "2026-09-30"))
            .with(notice("for-a", "2026-10-01", "a"))
            .with(notice("for-two", "2026-10-05", "a", "c"))
            .build();

    private static Notice notice(String id, String until, String... programmes) {
        return new Notice(
                id,
                id,
                new RichText(""),
                LocalDate.of(2026, 9, 1),
                LocalDate.parse(until),
                Arrays.stream(programmes).map(ProgrammeId::new).toList());
    }

    private static List<String> ids(List<Cohort> cohorts) {
        return cohorts.stream().map(cohort -> cohort.id().toString()).toList();
    }

    @Test
    void offersAreSortedAndProgrammesWithStrandsAreTheirStrands() {
        assertThat(CATALOGUE.offers()).hasToString("[a, a-b/one, a-b/two, c]");
    }

    @Test
    void programmeHasTheCohortsOfItsStrandsAndStrandsHaveTheirOwn() {
        assertThat(ids(CATALOGUE.cohorts(OfferId.parse("a-b"))))
                .containsExactly("a-b/2025-26-x", "a-b/2026-27-x", "a-b/2026-27-y");
        assertThat(ids(CATALOGUE.cohorts(OfferId.parse("a-b/one")))).containsExactly("a-b/2025-26-x", "a-b/2026-27-x");
        assertThat(CATALOGUE.cohorts(new ProgrammeId("a"))).hasSize(3);
        assertThat(CATALOGUE.cohorts(OfferId.parse("c"))).isEmpty();
    }

    @Test
    void currentCohortsComeInTheOrderOfWhatCanBeActedOn() {
        Bookings bookings = new Bookings(CATALOGUE, AUTUMN);
        assertThat(bookings.of(OfferId.parse("a")).current())
                .extracting(run -> run.cohort().id().toString())
                .containsExactly("a/2026-27-open", "a/2026-27-closed");
        assertThat(bookings.of(OfferId.parse("a")).status()).isEqualTo(BookingStatus.OPEN);
        assertThat(bookings.of(OfferId.parse("c")).status()).isEqualTo(BookingStatus.NOT_RUNNING);
        assertThatIllegalArgumentException().isThrownBy(() -> bookings.of(OfferId.parse("none")));
    }

    @Test
    void noticesShowUntilTheEndOfTheirLastDay() {
        assertThat(CATALOGUE.notices(AUTUMN)).extracting(Notice::id).containsExactly("site-wide");
        assertThat(CATALOGUE.notices(new ProgrammeId("a"), AUTUMN))
                .extracting(Notice::id)
                .containsExactly("for-a", "for-two");
        assertThat(CATALOGUE.notices(new ProgrammeId("a"), Instant.parse("2026-10-01T23:00:00Z")))
                .extracting(Notice::id)
                .containsExactly("for-two");
        assertThat(CATALOGUE.notices(new ProgrammeId("c"), Instant.parse("2026-08-31T22:59:59Z")))
                .isEmpty();
    }

    @Test
    void titlesOfStrandsFollowTheirProgrammes() {
        assertThat(CATALOGUE.title(OfferId.parse("a-b/one"))).contains("A b: One");
        assertThat(CATALOGUE.title(OfferId.parse("a-b/none"))).isEmpty();
        assertThat(CATALOGUE.titleOrId(OfferId.parse("none"))).isEqualTo("none");
    }
}
