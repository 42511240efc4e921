package dev.prospectus.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CronLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 * * * *       | 1",
                "*/15 6-22 * * *  | 1",
                "0 3 * * 1        | 7",
                "0 3 * * MON,thu  | 4",
                "0 3 * * 1-5      | 3",
                "0 3 * * 7        | 7",
                "0 3 * * 0        | 7",
                "0 3 1 * *        | 31",
                "0 3 1,15 * *     | 17",
                "0 3 */10 * *     | 10",
                "0 3 * SEP-DEC *  | 244",
                "0 3 1 * MON      | 7",
                "@daily           | 1",
                "@weekly          | 7",
                "5/10 3 2/7 * *   | 8"
            })
    void theLongestPauseIsInDays(String line, int days) {
        assertThat(new CronLine(line).longestPause().orElse(0)).isEqualTo(days);
    }

    @ParameterizedTest
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "",
                "every day",
                "0 3 L * *",
                "0 3 * *",
                "0 3 */0 * *",
                "0 3 30 FEB *",
                "@reboot",
                "0 0 1-2147483647 * *",
                "0 0 1-31/2147483647 * *",
                "0 0 0 * *",
                "0 0 * 13 *"
            })
    void whatCannotBeReadOrNeverRunsHasNone(String line) {
        assertThat(new CronLine(line).longestPause()).isEmpty();
    }
}
