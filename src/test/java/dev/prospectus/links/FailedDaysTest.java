package dev.prospectus.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of addresses that did not answer. */
final class FailedDaysTest {

    private static final String A = "https://a.example.org/";
    private static final String B = "https://b.example.org/page?x=1";
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final Answer MISSING = Answer.missing("404 Not Found");
    private static final Answer THERE = Answer.there(Optional.empty());
    private static final FailedDays NOTHING = new FailedDays(new TreeMap<>());

    @TempDir
    Path temp;

    @Test
    void twoFailuresOnOneDayAreOne() {
        FailedDays days = NOTHING.after(Map.of(A, MISSING), FIRST, true).after(Map.of(A, MISSING), FIRST, true);
        assertThat(days.of(A)).containsExactly(FIRST);
    }

    /** After the third day nothing changes, so that the file does not either. */
    @Test
    void theFirstThreeDaysAreKept() {
        FailedDays days = NOTHING;
        for (int i = 0; i < 5; i++) {
            days = days.after(Map.of(A, MISSING), FIRST.plusWeeks(i), true);
        }
        assertThat(days.of(A)).containsExactly(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2));
    }

    @Test
    void whatAnswersAgainIsForgottenAndWhatTellsNothingIsNot() {
        FailedDays days = NOTHING.after(Map.of(A, MISSING, B, MISSING), FIRST, true);
        days = days.after(Map.of(A, THERE, B, Answer.unknown("later")), FIRST.plusDays(1), true);
        assertThat(days.days()).containsOnlyKeys(B);
        assertThat(days.of(B)).containsExactly(FIRST);
    }

    @Test
    void whatTheSiteDoesNotLinkToAnyMoreIsForgottenUnlessAFileWasBroken() {
        FailedDays days = NOTHING.after(Map.of(A, MISSING), FIRST, true);
        assertThat(days.after(Map.of(B, THERE), FIRST, true).days()).isEmpty();
        assertThat(days.after(Map.of(B, THERE), FIRST, false).days()).containsOnlyKeys(A);
    }

    @Test
    void theFileHasALineForEachAddressInOrder() throws IOException {
        Path file = temp.resolve("links-state.txt");
        assertThat(NOTHING.write(file)).as("nothing to tell, no file").isFalse();
        assertThat(file).doesNotExist();

        FailedDays days = NOTHING.after(Map.of(B, MISSING, A, MISSING), FIRST, true)
                .after(Map.of(B, MISSING, A, THERE), FIRST.plusWeeks(1), true)
                .after(Map.of(B, MISSING, A, MISSING), FIRST.plusWeeks(2), true);
        assertThat(days.write(file)).isTrue();
        assertThat(file)
                .content()
                .isEqualTo("# Addresses that did not answer, and on which days. 'prospectus links' writes this file;"
                        + " commit it.\n"
                        + "https://a.example.org/ 2026-10-15\n"
                        + "https://b.example.org/page?x=1 2026-10-01 2026-10-08 2026-10-15\n");
        assertThat(FailedDays.read(file)).isEqualTo(days);
        assertThat(days.write(file)).as("the same again").isFalse();
        assertThat(temp.toFile().list()).as("nothing is left beside it").containsExactly("links-state.txt");
    }

    /** Git joins lines of two branches by keeping both. */
    @Test
    void linesOfTwoJobsAreReadTogether() throws IOException {
        Path file = temp.resolve("links-state.txt");
        Files.writeString(file, A + " 2026-10-08\n" + A + " 2026-10-01 2026-10-08\r\n\n");
        assertThat(FailedDays.read(file).of(A)).containsExactly(FIRST, FIRST.plusWeeks(1));
    }

    @Test
    void aLineThatNobodyWroteIsToldWithItsPlace() throws IOException {
        for (String line : new String[] {"<<<<<<< HEAD", A, A + " yesterday", "something 2026-10-01"}) {
            Path file = Files.writeString(temp.resolve("links-state.txt"), "# head\n" + line + "\n");
            assertThatThrownBy(() -> FailedDays.read(file))
                    .as(line)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("links-state.txt:2: this line is not an address and its days");
        }
    }
}
