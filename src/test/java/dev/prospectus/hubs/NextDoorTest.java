package dev.prospectus.hubs;

import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.NextDoor;
import dev.prospectus.model.NextDoor.Stretch;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.Programme;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.StatusTimeline;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a full programme names, held against the neighbours' own files, which Gson reads. */
final class NextDoorTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final int BELIEVED_DAYS = 7;
    private static final Set<String> OPEN = Set.of("open", "few-places");
    private static final Set<BookingStatus> HERE = Set.of(
            BookingStatus.OPEN, BookingStatus.FEW_PLACES, BookingStatus.OPENING_SOON, BookingStatus.REGISTER_INTEREST);
    private static final Programme OURS =
            programme("ours").sameAs("national/primary-development").build();

    @TempDir
    private Path folder;

    private List<GeneratedHub> generated(long seed) {
        return Stream.of("a", "b", "c")
                .map(id -> GeneratedHub.of(
                        id,
                        seed * 3 + id.charAt(0),
                        NOW.minus(new Random(seed + id.charAt(0)).nextInt(9 * 24), ChronoUnit.HOURS),
                        "https://" + id + ".example.org/"))
                .toList();
    }

    private List<PublishedHub> read(List<GeneratedHub> hubs) throws Exception {
        List<PublishedHub> read = new ArrayList<>();
        for (GeneratedHub hub : hubs) {
            hub.write(folder.resolve(hub.id()));
            read.add(HubFeeds.of(folder)
                    .read(List.of(new OtherHub(hub.id(), "Hub " + hub.id(), hub.id())))
                    .get(0)
                    .published()
                    .orElseThrow());
        }
        return read;
    }

    private static StatusTimeline here(Random random) {
        List<StatusTimeline.Change> changes = new ArrayList<>();
        BookingStatus[] all = BookingStatus.values();
        int last = random.nextInt(all.length);
        BookingStatus first = all[last];
        Instant at = NOW;
        for (int i = random.nextInt(4); i > 0; i--) {
            at = at.plus(1L + random.nextInt(100), ChronoUnit.HOURS);
            last = (last + 1 + random.nextInt(all.length - 1)) % all.length;
            changes.add(new StatusTimeline.Change(at, all[last]));
        }
        return new StatusTimeline(NOW, first, changes);
    }

    @Test
    void whoIsNamedIsTheFirstToStartOfTheFirstNeighbourThatIsOpenByItsOwnWord() throws Exception {
        Set<Optional<String>> named = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<GeneratedHub> hubs = generated(seed);
            StatusTimeline here = here(random);
            List<Stretch> stretches = new NextDoor(read(hubs), BELIEVED_DAYS).of(OURS, Optional.empty(), here);
            assertThat(stretches.get(0).from()).isEqualTo(NOW);
            List<Instant> instants =
                    new ArrayList<>(stretches.stream().map(Stretch::from).toList());
            stretches.stream()
                    .skip(1)
                    .forEach(stretch -> instants.add(stretch.from().minusSeconds(1)));
            for (int i = 0; i < 40; i++) {
                instants.add(NOW.plus(random.nextInt(12 * 24 * 60), ChronoUnit.MINUTES));
            }
            for (Instant instant : instants) {
                Stretch then = stretches.stream()
                        .filter(stretch -> !stretch.from().isAfter(instant))
                        .reduce((one, later) -> later)
                        .orElseThrow();
                Optional<String> told =
                        then.suggestion().map(some -> some.run().page().toString());
                assertThat(told)
                        .as("seed %d at %s", seed, instant)
                        .isEqualTo(HERE.contains(here.at(instant)) ? Optional.empty() : expected(hubs, instant));
                named.add(told);
            }
        }
        assertThat(named).as("not only one answer").hasSizeGreaterThan(6).contains(Optional.empty());
    }

    private static Optional<String> expected(List<GeneratedHub> hubs, Instant instant) {
        for (GeneratedHub hub : hubs) {
            String best = null;
            String bestStart = "";
            boolean believed =
                    !instant.isBefore(hub.asOf()) && instant.isBefore(hub.asOf().plus(BELIEVED_DAYS, ChronoUnit.DAYS));
            if (believed && takesOthers(hub)) {
                for (JsonElement item : items(hub, "cohorts/2026-27", "cohorts")) {
                    JsonObject run = item.getAsJsonObject();
                    String start = run.has("starts") ? run.get("starts").getAsString() : "9999";
                    String id = run.get("id").getAsString();
                    if (id.startsWith("primary-development/")
                            && start.compareTo(instant.toString()) > 0
                            && OPEN.contains(status(hub, id, instant))
                            && (best == null || start.compareTo(bestStart) < 0)) {
                        best = run.get("page").getAsString();
                        bestStart = start;
                    }
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private static boolean takesOthers(GeneratedHub hub) {
        for (JsonElement item : items(hub, "index", "programmes")) {
            JsonObject programme = item.getAsJsonObject();
            if (programme.get("sameAs").getAsString().equals("national/primary-development")) {
                return programme.has("openToNeighbours");
            }
        }
        return false;
    }

    private static String status(GeneratedHub hub, String run, Instant instant) {
        for (JsonElement item : items(hub, "status", "cohorts")) {
            JsonObject status = item.getAsJsonObject();
            if (status.get("id").getAsString().equals(run)) {
                return GeneratedHub.statusAt(status, instant);
            }
        }
        throw new AssertionError(run);
    }

    private static Iterable<JsonElement> items(GeneratedHub hub, String file, String key) {
        return JsonParser.parseString(hub.files().get("api/v1/" + file + ".json"))
                .getAsJsonObject()
                .getAsJsonArray(key);
    }

    @Test
    void withoutAnAgreedNameNobodyIsNamed() throws Exception {
        StatusTimeline full = new StatusTimeline(NOW, BookingStatus.FULLY_BOOKED, List.of());
        List<PublishedHub> hubs = read(List.of(GeneratedHub.of("a", 1, NOW, "https://a.example.org/")));
        NextDoor nextDoor = new NextDoor(hubs, BELIEVED_DAYS);
        assertThat(nextDoor.of(programme("primary-development").build(), Optional.empty(), full))
                .containsExactly(new Stretch(NOW, Optional.empty()));
    }
}
