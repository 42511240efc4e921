package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.testing.GoldenFindings;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample hub of this repository is sound. */
class SampleHubTest {

    private static final Path HERE = Path.of("");
    private static final LoadOptions OPTIONS = LoadOptions.on(AsOf.day(LocalDate.of(2026, 10, 1)));

    @Test
    void nothingIsWrongWithIt() {
        assertThat(GoldenFindings.text(Loader.load(HERE, OPTIONS).findings())).isEmpty();
    }

    @Test
    void allOfItIsInTheCatalogue() {
        Loaded loaded = Loader.load(HERE, OPTIONS);

        assertThat(loaded.catalogue().programmes()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(loaded.catalogue().pathways()).hasSize(3);
        assertThat(loaded.catalogue().cohorts()).hasSizeGreaterThan(15);
        assertThat(loaded.catalogue().pages()).hasSizeGreaterThan(4);
        assertThat(loaded.assets()).isNotEmpty();
        assertThat(loaded.brokenFiles()).isEmpty();
    }

    @Test
    void oneThreadLoadsWhatManyDo() {
        Loaded one = Loader.load(HERE, OPTIONS.withThreads(1));
        Loaded many = Loader.load(HERE, OPTIONS.withThreads(8));

        assertThat(one.catalogue().programmes())
                .containsExactlyElementsOf(many.catalogue().programmes());
        assertThat(one.catalogue().cohorts())
                .containsExactlyElementsOf(many.catalogue().cohorts());
        assertThat(one.catalogue().pathways())
                .containsExactlyElementsOf(many.catalogue().pathways());
    }
}
