package dev.prospectus.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.plan.LastChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the files of a site last changed. */
final class CommittedFilesTest {

    private static final Instant FIRST = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-07-01T09:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private TestRepository repository;

    @BeforeEach
    void makeARepository() throws Exception {
        repository = TestRepository.at(temp);
        write("hub/site-config.yml", "name: North\n");
        write("hub/data/venues.yml", "- hall\n");
        write("hub/data/old.yml", "old\n");
        repository.commit("A hub", FIRST);
        write("hub/data/venues.yml", "- hall\n- school\n");
        write("README.md", "No file of the hub");
        repository.commit("A venue", SECOND);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aFileChangedWithTheLastCommitThatChangedIt() {
        LastChanges hub = hub();
        assertThat(hub.of("site-config.yml", AS_OF)).contains(FIRST);
        assertThat(hub.of("data/venues.yml", AS_OF)).contains(SECOND);
    }

    @Test
    void aMergedChangeCountsFromTheMerge() throws Exception {
        repository.branch("proposal");
        write("hub/site-config.yml", "name: Northern\n");
        repository.commit("A name", SECOND.plusSeconds(60));
        repository.checkout("main");
        write("hub/data/terms.yml", "[]\n");
        repository.commit("Meanwhile", SECOND.plusSeconds(120));
        repository.merge("proposal", THIRD);
        assertThat(hub().of("site-config.yml", AS_OF)).contains(THIRD);
        assertThat(hub().of("data/terms.yml", AS_OF)).contains(SECOND.plusSeconds(120));
    }

    /** A clock that is behind, a rebase: whoever published in between published from earlier. */
    @Test
    void aCommitDatedBeforeItsParentCountsFromAMinuteLater() throws Exception {
        write("hub/site-config.yml", "name: Northern\n");
        repository.commit("A name, by a clock that is behind", FIRST.minusSeconds(3_600));
        write("hub/data/old.yml", "older\n");
        repository.commit("By the same", FIRST.minusSeconds(3_000));
        write("hub/data/terms.yml", "[]\n");
        repository.commit("By one that is right", THIRD);

        assertThat(hub().of("data/venues.yml", AS_OF)).contains(SECOND);
        assertThat(hub().of("site-config.yml", AS_OF)).contains(Instant.parse("2026-06-01T09:01:00Z"));
        assertThat(hub().of("data/old.yml", AS_OF)).contains(Instant.parse("2026-06-01T09:02:00Z"));
        assertThat(hub().of("data/terms.yml", AS_OF)).contains(THIRD);
    }

    @Test
    void commitsOfOneMinuteCountFromOneEach() throws Exception {
        write("hub/site-config.yml", "name: Northern\n");
        repository.commit("A name", THIRD.plusSeconds(20));
        write("hub/data/venues.yml", "[]\n");
        repository.commit("No venue", THIRD.plusSeconds(50));
        write("hub/data/old.yml", "older\n");
        repository.commit("A minute later", THIRD.plusSeconds(130));

        assertThat(hub().of("site-config.yml", AS_OF)).contains(Instant.parse("2026-07-01T09:00:20Z"));
        assertThat(hub().of("data/venues.yml", AS_OF)).contains(Instant.parse("2026-07-01T09:01:00Z"));
        assertThat(hub().of("data/old.yml", AS_OF)).contains(Instant.parse("2026-07-01T09:02:10Z"));
    }

    /** A clock was a year ahead. What changes now has not been committed, and yet comes later. */
    @Test
    void whatIsNotCommittedCountsFromLaterThanWhatIs() throws Exception {
        write("hub/site-config.yml", "name: Northern\n");
        repository.commit("A name", Instant.parse("2027-07-01T09:00:00Z"));
        write("hub/data/venues.yml", "- school\n");
        assertThat(hub().of("data/venues.yml", AS_OF)).contains(Instant.parse("2027-07-01T09:01:00Z"));
        repository.commit("A venue", AS_OF);
        assertThat(hub().of("data/venues.yml", AS_OF)).contains(Instant.parse("2027-07-01T09:01:00Z"));
    }

    @Test
    void whatIsNotCommittedChangesNow() throws Exception {
        write("hub/data/venues.yml", "- school\n");
        write("hub/data/new.yml", "new\n");
        Files.delete(temp.resolve("hub/data/old.yml"));
        assertThat(hub().of("data/venues.yml", AS_OF)).contains(AS_OF);
        assertThat(hub().of("data/new.yml", AS_OF)).contains(AS_OF);
        assertThat(hub().of("data/old.yml", AS_OF)).contains(AS_OF);
    }

    @Test
    void otherLineEndsOnTheDiskAreNoChange() throws Exception {
        write("hub/data/venues.yml", "- hall\r\n- school\r\n");
        assertThat(hub().of("data/venues.yml", AS_OF)).contains(SECOND);
    }

    @Test
    void ofAPartOfTheHistoryOnlyItsOwnChangesAreKnown() throws Exception {
        String last = repository.commit("Nothing", SECOND.plusSeconds(1));
        write("hub/data/terms.yml", "[]\n");
        repository.commit("Terms", THIRD);
        write(".git/shallow", last + "\n");
        assertThat(hub().of("data/terms.yml", AS_OF)).contains(THIRD);
        assertThat(hub().of("data/venues.yml", AS_OF)).isEmpty();
    }

    @Test
    void withoutACommitOrARepositoryNothingIsKnown(@TempDir Path other) throws Exception {
        assertThat(new CommittedFiles(other).of("site-config.yml", AS_OF)).isEmpty();
        TestRepository.at(other).close();
        assertThat(new CommittedFiles(other).of("site-config.yml", AS_OF)).isEmpty();
    }

    private LastChanges hub() {
        return new CommittedFiles(temp.resolve("hub"));
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
