package dev.prospectus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of edits that were planted in a small site, in full. */
final class PlantedEditsTest {

    @TempDir
    Path temp;

    static List<String> fixtures() throws IOException {
        return PlantedEdits.names();
    }

    @Test
    void thereAreAtLeastThirty() throws IOException {
        assertThat(PlantedEdits.names()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void anEditIsToldInWords(String fixture) throws IOException {
        SiteChanges changes = PlantedEdits.of(fixture, temp).changes();
        Golden.assertMatches(
                PlantedEdits.FIXTURES.resolve(fixture).resolve("expected.txt"),
                PlantedEdits.written(changes, DiffFormat.TEXT));
    }

    /** An edit that readers see is told, and one that they do not see is none. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void onlyCommentsAndLayoutAreNoChange(String fixture) throws IOException {
        assertThat(PlantedEdits.of(fixture, temp).changes().isNothing()).isEqualTo(fixture.startsWith("unseen-"));
    }

    /** The way back is told as well: what came goes. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void theOtherDirectionIsAChangeToo(String fixture) throws IOException {
        PlantedEdits edits = PlantedEdits.of(fixture, temp);
        assertThat(PlantedEdits.changes(edits.after(), edits.before()).isNothing())
                .isEqualTo(fixture.startsWith("unseen-"));
        assertThat(PlantedEdits.changes(edits.after(), edits.after()).isNothing())
                .isTrue();
    }
}
