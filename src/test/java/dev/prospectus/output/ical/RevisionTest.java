package dev.prospectus.output.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.history.CommittedFiles;
import dev.prospectus.history.TestRepository;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.plan.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of a session's changes along a history as git keeps it. */
final class RevisionTest {

    private static final Cohort RUN =
            Sample.cohort("a", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 11, 2));
    private static final Catalogue CATALOGUE = new Sample().with(RUN).tools().catalogue();
    private static final String SESSIONS = "data/cohorts/2026-27/development.yml";
    private static final String SETTINGS = "site-config.yml";

    /** 2,072 days and 9 hours after the beginning of 2020. */
    private static final int FIRST = 2_984_220;

    @TempDir
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private TestRepository repository;

    @BeforeEach
    void makeARepository() throws Exception {
        repository = TestRepository.at(temp);
        write(SESSIONS, "start: 09:30\n");
        write("data/programmes/development.yml", "title: Development\n");
        write("data/venues.yml", "hall: Town hall\n");
        write(SETTINGS, "name: North\ntime-zone: Europe/London\nlanguage: en-GB\nbase-url: https://hub.example.org/\n");
        repository.commit("A hub", Instant.parse("2025-09-03T09:00:00Z"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aCommitByAClockThatIsBehindRaisesIt() throws Exception {
        assertThat(revision()).isEqualTo(told("2025-09-03T09:00:00Z", FIRST));
        write(SESSIONS, "start: 10:30\n");
        repository.commit("An hour later", Instant.parse("2025-08-01T09:00:00Z"));
        assertThat(revision()).isEqualTo(told("2025-09-03T09:01:00Z", FIRST + 1));
        write(SESSIONS, "start: 11:30\n");
        repository.commit("And another, in the year 1970", Instant.EPOCH);
        assertThat(revision()).isEqualTo(told("2025-09-03T09:02:00Z", FIRST + 2));
    }

    /** Published within a minute of each other: the number counts minutes. */
    @Test
    void commitsOfTheSameMinuteRaiseIt() throws Exception {
        write(SESSIONS, "start: 10:30\n");
        repository.commit("Half a minute later", Instant.parse("2025-09-03T09:00:30Z"));
        Instant asOf = Instant.parse("2025-09-03T09:00:40Z");
        assertThat(Revision.of(RUN, edition(asOf))).isEqualTo(new Revision(Optional.of(asOf), FIRST + 1));
    }

    /** A commit from the year to come is told as of now; the one after it is later all the same. */
    @Test
    void aClockThatWasAheadHoldsNothingBack() throws Exception {
        write(SESSIONS, "start: 10:30\n");
        repository.commit("Ahead", Instant.parse("2027-09-03T09:00:00Z"));
        assertThat(revision()).isEqualTo(told("2026-09-03T09:00:00Z", FIRST + 730 * 1_440));
        write(SESSIONS, "start: 11:30\n");
        assertThat(revision()).isEqualTo(told("2026-09-03T09:00:00Z", FIRST + 730 * 1_440 + 1));
        repository.commit("Right again", Instant.parse("2026-09-02T09:00:00Z"));
        assertThat(revision()).isEqualTo(told("2026-09-03T09:00:00Z", FIRST + 730 * 1_440 + 1));
    }

    @Test
    void anotherNameOfTheHubIsNoChangeOfItsDates() throws Exception {
        write(
                SETTINGS,
                "name: Northern\nbase-url: 'https://hub.example.org/'\ntime-zone: \"Europe/London\"\nlanguage: en-GB # of pages\n");
        repository.commit("A name", Instant.parse("2025-09-04T09:00:00Z"));
        assertThat(revision().sequence()).isEqualTo(FIRST);
        write(
                SETTINGS,
                "{name: Northern, language: en-GB, base-url: https://hub.example.org/, time-zone:\n  Europe/Paris}\n");
        repository.commit("A time zone", Instant.parse("2025-09-05T09:00:00Z"));
        assertThat(revision().sequence()).isEqualTo(FIRST + 2 * 1_440);
        write(
                SETTINGS,
                "{name: North, language: en-GB, base-url: https://hub.example.org/, time-zone: Europe/Paris}\n");
        assertThat(revision().sequence()).isEqualTo(FIRST + 2 * 1_440);
        write(SETTINGS, "time-zone: Europe/London\n");
        assertThat(revision()).isEqualTo(told("2026-09-03T09:00:00Z", FIRST + 365 * 1_440));
    }

    /** "Online" may be the place of a session. */
    @Test
    void otherWordsOfAHubCountFromWhenTheyCame() throws Exception {
        write("data/vocabulary.yml", "modes: []\n");
        repository.commit("Words", Instant.parse("2025-09-04T09:00:00Z"));
        assertThat(revision().sequence()).isEqualTo(FIRST + 1_440);
        write("data/vocabulary.yml", "modes: []\r\n");
        assertThat(revision().sequence()).isEqualTo(FIRST + 1_440);
        Files.delete(temp.resolve("data/vocabulary.yml"));
        repository.commit("No words", Instant.parse("2025-09-05T09:00:00Z"));
        assertThat(revision().sequence()).isEqualTo(FIRST + 2 * 1_440);
    }

    /** The time zone is older than the clone, and so as old as the settings are at most. */
    @Test
    void ofAPartOfTheHistoryTheNumberIsHighRatherThanLow() throws Exception {
        String last = repository.commit("Nothing", Instant.parse("2025-09-04T09:00:00Z"));
        write(".git/shallow", last + "\n");
        assertThat(revision()).isEqualTo(new Revision(Optional.empty(), 0));
        write(SESSIONS, "start: 10:30\n");
        write("data/programmes/development.yml", "title: Developing\n");
        write("data/venues.yml", "hall: Village hall\n");
        repository.commit("All of the run", Instant.parse("2025-09-05T09:00:00Z"));
        assertThat(revision()).isEqualTo(new Revision(Optional.empty(), 0));
        write(
                SETTINGS,
                "name: Northern\ntime-zone: Europe/London\nlanguage: en-GB\nbase-url: https://hub.example.org/\n");
        repository.commit("A name", Instant.parse("2025-09-06T09:00:00Z"));
        assertThat(revision()).isEqualTo(told("2025-09-06T09:00:00Z", FIRST + 3 * 1_440));
    }

    /** As {@code git clone --filter=blob:none} leaves it, the number is that of all changes of the settings. */
    @Test
    void withoutTheContentOfOldVersionsTheNumberIsHighRatherThanLow() throws Exception {
        write(
                SETTINGS,
                "name: Northern\ntime-zone: Europe/London\nlanguage: en-GB\nbase-url: https://hub.example.org/\n");
        repository.commit("A name", Instant.parse("2025-09-04T09:00:00Z"));
        assertThat(revision().sequence()).isEqualTo(FIRST);
        Path settings = temp.resolve(".git/objects/d0/018c5523538c8bf42eaa5c5dec487d87e13edd");
        assertThat(settings).exists();
        Files.delete(settings);
        assertThat(revision()).isEqualTo(told("2025-09-04T09:00:00Z", FIRST + 1_440));
    }

    private Revision revision() {
        return Revision.of(RUN, edition(Instant.parse("2026-09-03T09:00:00Z")));
    }

    private static Revision told(String changed, int sequence) {
        return new Revision(Optional.of(Instant.parse(changed)), sequence);
    }

    private Edition edition(Instant asOf) {
        return CalendarOutputTest.edition(CATALOGUE, asOf, new CommittedFiles(temp));
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
