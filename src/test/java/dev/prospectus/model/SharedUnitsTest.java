package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the base site, Foundations and Subject Knowledge with its strands Number and Shape. */
class SharedUnitsTest {

    @TempDir
    private Path site;

    @BeforeEach
    void baseSite() {
        GoldenSite.assemble(site, GoldenSite.BASE);
    }

    @Test
    void aUnitOfOneProgrammeAloneIsNone() throws IOException {
        covering("one", "Ratio", "Ratio", "Place value");

        assertThat(units().titles()).isEmpty();
    }

    @Test
    void titlesThatAreWrittenAlikeAreOneUnit() throws IOException {
        covering("one", "Place value", "Ratio");
        covering("two", "Place Value");

        assertThat(units().titles()).containsOnlyKeys("place-value");
        assertThat(units().of(OfferId.of(new ProgrammeId("one")))).containsExactly("place-value");
        assertThat(units().of(OfferId.of(new ProgrammeId("two")))).containsExactly("place-value");
        assertThat(units().of(OfferId.of(new ProgrammeId("foundations")))).isEmpty();
    }

    @Test
    void thoseAreToldThatMostProgrammesHave() throws IOException {
        String[] all = IntStream.range(0, 40).mapToObj(i -> "Unit " + i).toArray(String[]::new);
        covering("one", all);
        covering("two", all);
        covering("three", "Unit 39");

        assertThat(units().titles()).hasSize(24).containsKey("unit-39");
    }

    private SharedUnits units() {
        return Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01")))
                .catalogue()
                .sharedUnits();
    }

    private void covering(String id, String... units) throws IOException {
        String plain = Files.readString(site.resolve("data/programmes/foundations.yml"), StandardCharsets.UTF_8);
        Files.writeString(
                site.resolve("data/programmes/" + id + ".yml"),
                plain
                        + Arrays.stream(units)
                                .map(unit -> "  - title: " + unit + "\n")
                                .collect(Collectors.joining("", "units:\n", "")),
                StandardCharsets.UTF_8);
    }
}
