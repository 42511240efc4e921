package dev.prospectus.output.html.finder;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.finder.Finder;
import dev.prospectus.finder.Match;
import dev.prospectus.finder.SchoolAnswers;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page of a large catalogue tells of a dozen offers of each time, and how many it leaves out. */
final class FinderMatchesTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final String LIST = "/programmes/?phase=primary&role=teacher";

    /** @param open offers that close one day after another, from 2 November on, in the order of their names */
    private static List<FinderOutcomeView.Group> groups(int open, int later) {
        CatalogueBuilder catalogue = catalogue();
        for (int i = 0; i < open; i++) {
            String id = "open-" + (10 + i);
            catalogue
                    .with(programme(id))
                    .with(cohort(id, "2026-27", "x")
                            .opens("2026-09-01")
                            .closes("2026-11-" + (10 + i))
                            .session("2026-12-01")
                            .places(30, 0));
        }
        for (int i = 0; i < later; i++) {
            String id = "later-" + (10 + i);
            catalogue.with(programme(id)).with(cohort(id, "2026-27", "x").opens("2026-12-01"));
        }
        Edition edition = new Edition(catalogue.build(), AS_OF, new Assets(Map.of()), path -> Optional.empty());
        List<Match> found = new Finder(
                        edition.catalogue(), offer -> edition.booking(offer).status())
                .all(SchoolAnswers.of(Phases.PRIMARY, Roles.TEACHER));
        return new FinderMatches(PageTools.of(edition)).groups(found, List.of("primary", "teacher"), false, LIST);
    }

    @Test
    void aDozenIsToldInFull() {
        List<FinderOutcomeView.Group> groups = groups(12, 2);

        assertThat(groups).extracting(FinderOutcomeView.Group::id).containsExactly("right-now", "soon", "later");
        assertThat(groups).extracting(group -> group.matches().size()).containsExactly(12, 2, 0);
        assertThat(groups).allSatisfy(group -> assertThat(group.rest()).isEmpty());
    }

    /** The count holds until the first of those left out, open-22, closes. */
    @Test
    void moreAreCountedUntilOneOfThemRollsOver() {
        FinderOutcomeView.Group rightNow = groups(15, 0).get(0);

        assertThat(rightNow.matches()).hasSize(12);
        assertThat(rightNow.matches().get(11).offer().id()).isEqualTo("open-21");
        assertThat(rightNow.rest()).contains(new FinderOutcomeView.Rest(3, "2026-11-23T00:00:00Z", 15, LIST));
    }
}
