package dev.prospectus;

import static dev.prospectus.SampleHub.offers;
import static dev.prospectus.SampleHub.pathway;
import static dev.prospectus.SampleHub.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.prospectus.model.Pathway;
import dev.prospectus.model.Pathway.Choice;
import dev.prospectus.model.Pathway.Route;
import dev.prospectus.model.Pathway.Stage;
import dev.prospectus.testing.Roles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How programmes follow one another can be said in the data files: a test for each pathway of the sample hub. */
final class SampleHubPathwaysTest {

    @Test
    void thePrimaryPathwayLeadsFromReadinessToSustaining() {
        Route main = route("primary", "main");

        assertThat(pathway("primary").routes().get(0)).isEqualTo(main);
        assertThat(main.stages())
                .extracting(Stage::offers, Stage::optional, Stage::entry, Stage::repeats)
                .containsExactly(
                        tuple(offers("primary-readiness"), true, false, false),
                        tuple(offers("primary-development"), false, true, false),
                        tuple(offers("primary-embedding"), false, false, false),
                        tuple(offers("primary-sustaining"), false, false, true));
        assertThat(pathway("primary").body().orElseThrow().source()).contains("lasts one academic year");
        assertThat(route("primary", "specialist").stages())
                .extracting(Stage::offers)
                .containsExactly(offers("primary-mastery-specialist"));
    }

    @Test
    void theSecondaryPathwayRepeatsItsLastStageBesideTheSpecialistRoute() {
        Route main = route("secondary", "main");

        assertThat(main.stages())
                .extracting(Stage::timing, Stage::optional, Stage::alongside, Stage::repeats)
                .containsExactly(
                        tuple("Before or alongside Development", true, true, false),
                        tuple("Year 1", false, false, false),
                        tuple("Year 2", false, false, false),
                        tuple("Year 3 and beyond", false, false, true));
        assertThat(main.stages().get(0).choice()).isEqualTo(Choice.ANY);
        assertThat(main.stages().get(0).offers()).hasSize(4);
        assertThat(main.stages().get(1).offers()).isEqualTo(offers("secondary-development"));
        assertThat(main.stages().get(2).offers()).isEqualTo(offers("secondary-embedding-sustaining"));
        assertThat(main.stages().get(3).offers()).isEqualTo(offers("secondary-embedding-sustaining"));
        assertThat(route("secondary", "specialist").stages())
                .extracting(Stage::offers)
                .containsExactly(offers("secondary-mastery-specialist"));
    }

    @Test
    void theSpecialistKnowledgePathwayIsChosenByRole() {
        Pathway pathway = pathway("specialist-knowledge");

        assertThat(pathway.routes())
                .extracting(Route::roles)
                .containsExactly(
                        List.of(Roles.TEACHER), List.of(Roles.TEACHING_ASSISTANT), List.of(Roles.EARLY_CAREER_TEACHER));
        Stage pathways = pathway.routes().get(0).stages().get(0);
        assertThat(pathways.choice()).isEqualTo(Choice.ANY);
        assertThat(pathways.offers())
                .isEqualTo(offers("sktm-primary-teachers/number", "sktm-primary-teachers/spatial-reasoning"));
        assertThat(pathway.routes().get(1).stages())
                .extracting(Stage::offers)
                .containsExactly(offers("sktm-teaching-assistants"));
        assertThat(pathway.routes().get(2).stages())
                .extracting(Stage::offers)
                .containsExactly(
                        offers("sktm-early-career-teachers/phase-1"), offers("sktm-early-career-teachers/phase-2"));
    }
}
