package dev.prospectus.output.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.OfferId;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timelines of {@code status.json} say at every instant what a build at that instant says. */
final class ApiStatusTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(800);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/resources/sites/base", "src/test/resources/sites/arts-hub"})
    void aTimelineSaysWhatBookingsSayAtEachInstant(String folder) throws IOException {
        ReadApi api = ReadApi.of(Path.of(folder), AS_OF);
        Catalogue catalogue = api.site().edition().catalogue();
        JsonObject status = api.file("status");
        Map<String, Cohort> runs = new HashMap<>();
        catalogue.cohorts().forEach(run -> runs.put(run.id().toString(), run));
        assertThat(ids(status, "cohorts"))
                .isEqualTo(catalogue.cohorts().stream()
                        .map(Cohort::id)
                        .map(CohortId::toString)
                        .toList());
        assertThat(ids(status, "offers"))
                .containsAll(catalogue.offers().stream().map(OfferId::toString).toList());
        Random random = new Random(11);
        List<Instant> instants = new ArrayList<>(List.of(AS_OF));
        changes(status).forEach(at -> instants.addAll(List.of(at.minusSeconds(1), at)));
        for (int i = 0; i < 50; i++) {
            instants.add(AS_OF.plusSeconds(random.nextLong(AHEAD.toSeconds())));
        }
        assertThat(instants).hasSizeGreaterThan(60);
        for (Instant instant : instants) {
            Bookings then = new Bookings(catalogue, instant);
            for (JsonElement entry : status.getAsJsonArray("cohorts")) {
                String id = id(entry);
                assertThat(at(entry, instant))
                        .as(id + " at " + instant)
                        .isEqualTo(then.of(runs.get(id)).status().id());
            }
            for (JsonElement entry : status.getAsJsonArray("offers")) {
                String id = id(entry);
                assertThat(at(entry, instant))
                        .as(id + " at " + instant)
                        .isEqualTo(then.of(OfferId.parse(id)).status().id());
            }
        }
    }

    /** Not even by when to look again does a file tell that something waits. */
    @Test
    void nothingOfWhatWaitsIsTold() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        String all = ReadApi.of(site, AS_OF).files().toString();
        assertThat(all).contains("foundations");
        Path programme = site.resolve("data/programmes/foundations.yml");
        Files.writeString(
                programme, Files.readString(programme).replace("phases:", "publish-from: 2026-10-03\nphases:"));
        ReadApi api = ReadApi.of(site, AS_OF);
        assertThat(api.files().keySet()).noneMatch(path -> path.contains("foundations"));
        assertThat(api.data().toString()).doesNotContain("/foundations", "\"foundations", "2026-10-03");
        assertThat(api.file("index").getAsJsonObject("nextChange").get("at").getAsString())
                .isGreaterThan("2026-10-03");
        ReadApi then = ReadApi.of(site, Instant.parse("2026-10-03T00:00:00Z"));
        assertThat(then.files()).containsKey("api/v1/programmes/foundations.json");
    }

    private static List<String> ids(JsonObject status, String list) {
        return status.getAsJsonArray(list).asList().stream()
                .map(ApiStatusTest::id)
                .toList();
    }

    private static String id(JsonElement entry) {
        return entry.getAsJsonObject().get("id").getAsString();
    }

    private static List<Instant> changes(JsonObject status) {
        List<Instant> changes = new ArrayList<>();
        for (JsonElement entry : status.getAsJsonArray("cohorts")) {
            changesOf(entry).forEach(change -> changes.add(instant(change)));
        }
        return changes;
    }

    private static JsonArray changesOf(JsonElement entry) {
        JsonArray changes = entry.getAsJsonObject().getAsJsonArray("changes");
        return changes == null ? new JsonArray() : changes;
    }

    private static Instant instant(JsonElement change) {
        return Instant.parse(change.getAsJsonObject().get("at").getAsString());
    }

    /** As a program reads it that knows nothing of the rules. */
    private static String at(JsonElement entry, Instant instant) {
        String status = entry.getAsJsonObject().get("status").getAsString();
        for (JsonElement change : changesOf(entry)) {
            if (!instant(change).isAfter(instant)) {
                status = change.getAsJsonObject().get("status").getAsString();
            }
        }
        return status;
    }
}
