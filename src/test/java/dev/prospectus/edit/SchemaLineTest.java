package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLineTest {

    @ParameterizedTest
    @CsvSource({
        "site-config.yml, schema/site-config.schema.json",
        "NETWORK.yml, schema/network.schema.json",
        "data/venues.yml, ../schema/venues.schema.json",
        "data/programmes/a.yml, ../../schema/programme.schema.json",
        "data/pathways/a.yml, ../../schema/pathway.schema.json",
        "data/cohorts/2026-27/a.yml, ../../../schema/cohorts.schema.json"
    })
    void aFileNamesTheWayToItsSchema(String file, String way) {
        assertThat(SchemaLine.of(file)).contains("# yaml-language-server: $schema=" + way);
        assertThat(SchemaLine.of(file))
                .hasValueSatisfying(line -> assertThat(SchemaLine.is(line)).isTrue());
        assertThat(Path.of(file).resolveSibling(way).normalize()).startsWithRaw(Path.of("schema"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/bookings/2026-27.csv",
                "content/about.md",
                "data/other.yml",
                "data/cohorts/a.yml",
                "data/programmes/x/a.yml",
                "venues.yml",
                "data",
                ""
            })
    void whatIsNoDataFileHasNone(String file) {
        assertThat(SchemaLine.of(file)).isEmpty();
    }

    @Test
    void anyWayToSaySoIsKnown() {
        assertThat(SchemaLine.is("#yaml-language-server: $schema=x.json")).isTrue();
        assertThat(SchemaLine.is("# a note on the yaml-language-server")).isFalse();
    }
}
