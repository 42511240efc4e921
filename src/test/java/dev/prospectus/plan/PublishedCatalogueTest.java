package dev.prospectus.plan;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class PublishedCatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final Requirement OLD = completed("old");
    private static final Requirement NEW = completed("new");
    private static final Requirement NEW_IN_WORDS =
            new Requirement.Holds("has completed another programme that is not yet published");

    private static Requirement completed(String offer) {
        return new Requirement.Completed(OfferId.parse(offer), Optional.empty());
    }

    private static Requirement without(Requirement requirement) {
        return requirement.accept(new WithoutOffers(
                offer -> offer.programme().value().equals("new"),
                BuiltInVocabulary.get().naming().nouns()));
    }

    @Test
    void whatNobodyCanHaveCompletedIsNoWayToMeetARequirement() {
        assertThat(without(OLD)).isEqualTo(OLD);
        assertThat(without(new Requirement.AnyOf(List.of(OLD, NEW)))).isEqualTo(new Requirement.AnyOf(List.of(OLD)));
        assertThat(without(new Requirement.AnyOf(List.of(new Requirement.AllOf(List.of(OLD, NEW)), OLD))))
                .isEqualTo(new Requirement.AnyOf(List.of(OLD)));
    }

    @Test
    void theOnlyWayIsToldInWords() {
        assertThat(without(NEW)).isEqualTo(NEW_IN_WORDS);
        assertThat(without(new Requirement.AllOf(List.of(OLD, NEW))))
                .isEqualTo(new Requirement.AllOf(List.of(OLD, NEW_IN_WORDS)));
        assertThat(without(new Requirement.AnyOf(List.of(NEW))))
                .isEqualTo(new Requirement.AnyOf(List.of(NEW_IN_WORDS)));
    }

    @Test
    void whatIsPublishedStaysTheSameInstance() {
        Catalogue whole = catalogue()
                .with(programme("old"))
                .with(cohort("old", "2026-27", "out").publishFrom("2026-10-01"))
                .with(cohort("old", "2026-27", "waits").publishFrom("2026-10-02"))
                .build();
        Waiting waiting = Waiting.of(whole, TODAY);
        Catalogue published = PublishedCatalogue.of(whole, waiting).catalogue();

        assertThat(waiting.next()).contains(LocalDate.of(2026, 10, 2));
        assertThat(published.cohorts()).extracting(run -> run.id().name()).containsExactly("out");
        assertThat(published.programme(new ProgrammeId("old")).orElseThrow())
                .isSameAs(whole.programme(new ProgrammeId("old")).orElseThrow());
        Catalogue later = PublishedCatalogue.of(whole, Waiting.of(whole, TODAY.plusDays(1)))
                .catalogue();
        assertThat(later).isSameAs(whole);
    }

    @Test
    void aRunWaitsForTheLaterDayOfItsProgrammeAndItsOwn() {
        Catalogue whole = catalogue()
                .with(programme("new").publishFrom("2026-11-01"))
                .with(cohort("new", "2026-27", "a"))
                .with(cohort("new", "2026-27", "b").publishFrom("2026-10-15"))
                .with(cohort("new", "2026-27", "c").publishFrom("2026-12-01"))
                .build();
        Waiting waiting = Waiting.of(whole, TODAY);
        assertThat(waiting.cohorts().values())
                .containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
        assertThat(waiting.heldBack())
                .extracting(held -> held.source())
                .containsExactly("data/programmes/new.yml", "c of data/cohorts/2026-27/new.yml");
        assertThat(Waiting.of(whole, LocalDate.of(2026, 11, 1)).cohorts()).hasSize(1);
        assertThat(PublishedCatalogue.of(whole, waiting).catalogue().programmes())
                .isEmpty();
    }

    @Test
    void linksToWhatWaitsAreKnownInEveryForm() {
        Catalogue whole = catalogue().with(programme("new")).build();
        Waiting waiting =
                new Waiting(new TreeMap<>(Map.of(new ProgrammeId("new"), TODAY.plusDays(1))), new TreeMap<>());
        PublishedCatalogue published = PublishedCatalogue.of(whole, waiting);
        String home = new Routes(whole.site().baseUrl()).absolute("/");
        assertThat(List.of(
                        "/programmes/new/",
                        "/programmes/new",
                        "/programmes/new/#part_dates",
                        "/programmes/new/flyer/",
                        "/calendar/for/new/",
                        home + "programmes/new/?a=b"))
                .allSatisfy(link -> assertThat(published.waits(link)).as(link).isTrue());
        assertThat(List.of(
                        "/programmes/newer/", "/programmes/", "https://elsewhere.example.org/programmes/new/", "#new"))
                .allSatisfy(link -> assertThat(published.waits(link)).as(link).isFalse());
    }
}
