package dev.prospectus.output.openreferral;

import static dev.prospectus.output.openreferral.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.prospectus.history.CommittedFiles;
import dev.prospectus.history.TestRepository;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for what is new since some instant misses no change. */
final class LastModifiedTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T10:00:00Z");
    private static final Path SAMPLE = Path.of(".");
    private static final Path ARTS_HUB = Path.of("src/test/resources/sites/arts-hub");
    private static final String SUBJECT_KNOWLEDGE = "/programmes/subject-knowledge/";
    private static final String FOUNDATIONS = "/programmes/foundations/";

    @TempDir
    Path temp;

    private static Answers at(Path hub, Instant asOf, LastChanges changes) throws IOException {
        return Answers.of(hub, asOf, Optional.empty(), changes);
    }

    private static LastChanges edited(Instant at) {
        return (file, unknown) -> Optional.of(at);
    }

    private static Instant modified(Answers answers, String page) {
        return Instant.parse(text(answers.service(page), "last_modified"));
    }

    /** The last session of a run of the first ends on 29 September at half past three in the afternoon. */
    @Test
    void whatWasEditedOrChangedItsStatusIsNewSinceThen() throws IOException {
        String programme = "/programmes/gcse-mathematical-thinking/";
        assertThat(at(SAMPLE, AS_OF, LastChanges.UNKNOWN).service(programme).has("last_modified"))
                .isFalse();
        assertThat(text(at(SAMPLE, AS_OF, edited(LONG_AGO)).service(programme), "last_modified"))
                .isEqualTo("2026-09-29T14:30:00.000Z");
        Answers fresh = at(SAMPLE, AS_OF, edited(Instant.parse("2026-09-30T08:00:00.123Z")));
        assertThat(text(fresh.service(programme), "last_modified")).isEqualTo("2026-09-30T08:00:00.123Z");
        assertThat(fresh.list("services"))
                .allSatisfy(brief -> assertThat(text(brief, "last_modified"))
                        .isEqualTo(text(fresh.files().get("services/" + text(brief, "id")), "last_modified")));
    }

    /** Its e-mail, addresses, organisation and notices stand in files of others. */
    @ParameterizedTest
    @CsvSource({
        "site-config.yml,true,true",
        "data/contacts.yml,true,true",
        "data/venues.yml,true,false",
        "data/notices.yml,true,true",
        "data/programmes/subject-knowledge.yml,true,false",
        "data/programmes/foundations.yml,false,true",
        "data/cohorts/2026-27/subject-knowledge.yml,true,false",
        "data/glossary.yml,false,false"
    })
    void eachFileThatItIsToldFromCounts(String file, boolean subjectKnowledge, boolean foundations) throws IOException {
        Instant now = Instant.parse("2026-10-01T08:59:00Z");
        Answers answers =
                at(GoldenSite.BASE, AS_OF, (asked, unknown) -> Optional.of(asked.equals(file) ? now : LONG_AGO));
        assertThat(modified(answers, SUBJECT_KNOWLEDGE).equals(now)).isEqualTo(subjectKnowledge);
        assertThat(modified(answers, FOUNDATIONS).equals(now)).isEqualTo(foundations);
    }

    /** Of a file that is not there, a history says that it is as new as can be. */
    @Test
    void aFileThatAHubLacksIsNotAskedFor() throws IOException {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Files.delete(hub.resolve("data/notices.yml"));
        Answers answers =
                at(hub, AS_OF, (file, asOf) -> Optional.of(Files.exists(hub.resolve(file)) ? LONG_AGO : asOf));
        assertThat(modified(answers, FOUNDATIONS)).isBefore(AS_OF);
        assertThat(modified(answers, SUBJECT_KNOWLEDGE)).isBefore(AS_OF);
    }

    /** Clocks change between its days. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-19T22:59:00Z,false,2026-10-07T12:00:00Z",
        "2026-10-20T06:00:00Z,true,2026-10-19T23:00:00Z",
        "2026-11-01T23:59:00Z,true,2026-10-19T23:00:00Z",
        "2026-11-02T06:00:00Z,false,2026-11-02T00:00:00Z"
    })
    void aNoticeIsNewWhenItShowsAndWhenItIsOver(Instant asOf, boolean shows, Instant since) throws IOException {
        Answers answers = at(GoldenSite.BASE, asOf, edited(LONG_AGO));
        Instant modified = modified(answers, SUBJECT_KNOWLEDGE);
        assertThat(answers.service(SUBJECT_KNOWLEDGE).has("alert")).isEqualTo(shows);
        assertThat(modified).isEqualTo(since).isNotEqualTo(modified(answers, FOUNDATIONS));
    }

    /** 2026-27 ends with August. */
    @Test
    void aServiceIsInactiveSinceItsPostponedRunBelongsToThePast() throws IOException {
        Path hub = GoldenSite.assemble(temp, GoldenSite.BASE);
        Files.delete(hub.resolve("data/bookings/2026-27.csv"));
        Files.writeString(hub.resolve("data/cohorts/2026-27/foundations.yml"), """
                cohorts:
                  - id: october
                    title: October, online
                    sessions:
                      - {date: 2026-10-14, start: 09:30, end: 15:00}
                    mode: online
                    postponed:
                      reason: The room is taken.
                """);
        Answers before = at(hub, Instant.parse("2027-08-31T22:59:00Z"), edited(LONG_AGO));
        assertThat(text(before.service(FOUNDATIONS), "status")).isEqualTo("temporarily closed");
        Answers after = at(hub, Instant.parse("2027-09-02T09:00:00Z"), edited(LONG_AGO));
        assertThat(text(after.service(FOUNDATIONS), "status")).isEqualTo("inactive");
        assertThat(modified(after, FOUNDATIONS)).isEqualTo(Instant.parse("2027-08-31T23:00:00Z"));
    }

    /** Whatever it is that time changes: status, runs, notices, prices, what is published from a day on. */
    @Test
    void noChangeThatTimeBringsIsMissed() throws IOException {
        int changes = 0;
        for (Path hub : List.of(SAMPLE, ARTS_HUB, GoldenSite.BASE)) {
            Map<String, JsonObject> before = new HashMap<>();
            Instant then = Instant.MIN;
            int days = hub.equals(SAMPLE) ? 200 : 400;
            for (int day = 0; day < days; day += 57) {
                Instant asOf = AS_OF.plus(day, ChronoUnit.DAYS);
                for (JsonObject service : at(hub, asOf, edited(LONG_AGO)).services()) {
                    JsonObject whole = service.deepCopy();
                    Instant modified =
                            Instant.parse(whole.remove("last_modified").getAsString());
                    whole.remove("prospectus_as_of");
                    assertThat(modified).isBeforeOrEqualTo(asOf);
                    JsonObject old = before.put(text(whole, "url"), whole);
                    if (!whole.equals(old) && day > 0) {
                        changes++;
                        assertThat(modified)
                                .as("%s%nas of %s: %s%nas of %s: %s", hub, then, old, asOf, whole)
                                .isAfter(then);
                    }
                }
                then = asOf;
            }
        }
        assertThat(changes).isGreaterThan(25);
    }

    /** What was in a file that is gone is not there any more since it went, and words of the hub are its own since they came. */
    @Test
    void filesThatCameOrWentCount() throws Exception {
        Path hub = GoldenSite.assemble(temp.resolve("hub"), GoldenSite.BASE);
        Instant noRuns = Instant.parse("2026-10-03T10:00:00Z");
        Instant words = Instant.parse("2026-10-27T10:00:00Z");
        Instant noNotice = Instant.parse("2026-10-25T10:00:00Z");
        try (TestRepository repository = TestRepository.at(hub)) {
            repository.commit("A hub", LONG_AGO);
            Files.delete(hub.resolve("data/cohorts/2026-27/foundations.yml"));
            Files.delete(hub.resolve("data/bookings/2026-27.csv"));
            repository.commit("No runs of one", noRuns);
            Answers answers = at(hub, Instant.parse("2026-10-05T09:00:00Z"), new CommittedFiles(hub));
            assertThat(modified(answers, FOUNDATIONS)).isEqualTo(noRuns);
            assertThat(modified(answers, SUBJECT_KNOWLEDGE)).isNotEqualTo(noRuns);
            Files.delete(hub.resolve("data/notices.yml"));
            repository.commit("No notice any more", noNotice);
            Answers quiet = at(hub, Instant.parse("2026-10-26T09:00:00Z"), new CommittedFiles(hub));
            assertThat(modified(quiet, SUBJECT_KNOWLEDGE)).isEqualTo(noNotice);
            GoldenSite.assemble(hub.resolve("data"), Path.of("src/test/resources/open-referral/hub/data"));
            Files.delete(hub.resolve("data/cohorts/2026-27/foundations.yml"));
            repository.commit("Words of its own", words);
        }
        Answers own = at(hub, Instant.parse("2026-10-28T09:00:00Z"), new CommittedFiles(hub));
        assertThat(modified(own, SUBJECT_KNOWLEDGE)).isEqualTo(words);
        assertThat(modified(own, FOUNDATIONS)).isEqualTo(words);
    }
}
