package dev.prospectus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionTextTest {

    private static final Moments DAY_FIRST = Moments.of(List.of());

    /** Every way to write one day and its times, next to each other in one line. */
    @Test
    void sessionsAreSplitBeforeADayHoweverItIsWritten() {
        LocalDate day = LocalDate.of(2027, 3, 10);
        List<String> days = List.of(
                "2027-03-10",
                "2027/03/10",
                "10/03/2027",
                "10.3.27",
                "10-03-2027",
                "10 March 2027",
                "10th of March 2027",
                "Wednesday 10 March 2027",
                "Wed 10 Mar 27",
                "March 10, 2027",
                "March 10th 2027",
                "20270310");
        List<String> times =
                List.of("09:30-12:30", "9.30-12.30", "9.30am - 12.30pm", "from 9:30 to 12:30", "at 0930 to 1230");
        List<String> titles = List.of("", " Counting on", ": Number, shape and data", " (hall and annexe)");
        List<String> gaps = List.of(", ", "; ", "\n", " and ", ", and ", " & ");

        for (String written : days) {
            for (String between : times) {
                for (String title : titles) {
                    for (String gap : gaps) {
                        String one = written + " " + between + title;
                        List<String> parts = SessionText.parts(one + gap + one + gap + "tbc by " + written);
                        assertThat(parts).as(one + gap).containsExactly(one, one, "tbc by " + written);
                        SessionText session = SessionText.of(one, DAY_FIRST);
                        assertThat(session.trouble()).as(one).isEmpty();
                        assertThat(said(session))
                                .as(one)
                                .isEqualTo(day + " 09:30 12:30"
                                        + (title.isEmpty() ? "" : " " + title.replaceAll("^[ :]+", "")));
                        assertThat(said(SessionText.of(parts.get(2), DAY_FIRST)))
                                .isEqualTo("tbc by " + day);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 March 2027 1.30-3.30pm | 2027-03-10 13:30 15:30",
                "10 March 2027, 1-3pm Follow up | 2027-03-10 13:00 15:00 Follow up",
                "10 March 2027 10-3.30pm | 2027-03-10 10:00 15:30",
                "10 March 2027 11.30-1.30pm | 2027-03-10 11:30 13:30",
                "10 March 2027 02:00-04:00 | 2027-03-10 02:00 04:00",
                "2027-03-10T09:30-12:30 | 2027-03-10 09:30 12:30",
                "10 March 2027 - The first meeting | 2027-03-10 The first meeting",
                "10 March 2027 Years 5-8 | 2027-03-10 Years 5-8",
                "tbc | tbc",
                "TBC The last meeting | tbc The last meeting",
                "to be confirmed by 10 March 2027 09:30-12:30 | tbc by 2027-03-10 09:30 12:30",
            })
    void whatIsWrittenIsUnderstood(String typed, String meant) {
        SessionText session = SessionText.of(typed, DAY_FIRST);
        assertThat(session.trouble()).isEmpty();
        assertThat(said(session)).isEqualTo(meant);
    }

    /** These stay as they were typed, so that the file's own form refuses them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday 10 March 2027 09:30-12:30 | Tuesday 10 March 2027",
                "10 March 09:30-12:30 | 10 March",
                "10 March 10-12am | 10 March",
                "2027-02-30 09:30-12:30 | 2027-02-30",
            })
    void whatIsNoDayIsNoneOfAnotherYear(String typed, String day) {
        assertThat(SessionText.of(typed, DAY_FIRST).date()).isEqualTo(DataValue.text(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting on 14/01/2027",
                "2027-03-10 Meeting on 14/01/2027",
                "2027-03-10 09:30-12:30 then 17 March 2027 in the hall",
                "2027-03-10 09:30-12:30 2027-03-17 09:30-12:30",
                "2027-03-10 from 9.30",
                "2027-03-10 9am Counting",
                "2027-03-10 Counting 13:30",
                "2027-03-10 9.30-12.30, 13.30-15.30",
                "2027-03-10 1.30-3.30",
                "10, 17 and 24 March",
                "Counting on",
            })
    void whatCanBeMisreadIsRefused(String typed) {
        assertThat(SessionText.of(typed, DAY_FIRST).trouble()).isPresent();
    }

    private static String said(SessionText session) {
        return List.of(
                        Answers.text(session.date()),
                        session.times().stream().map(Object::toString).collect(Collectors.joining(" ")),
                        session.title())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
