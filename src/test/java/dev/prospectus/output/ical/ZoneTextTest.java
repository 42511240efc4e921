package dev.prospectus.output.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ZoneTextTest {

    private static final int UNTIL = 2031;

    @TempDir
    Path folder;

    @Test
    void aZoneOfTodayIsTwoRules() {
        assertThat(ZoneText.of(ZoneId.of("Europe/London"), UNTIL)).isEqualTo("""
                        BEGIN:VTIMEZONE
                        TZID:Europe/London
                        BEGIN:DAYLIGHT
                        DTSTART:20140330T010000
                        TZOFFSETFROM:+0000
                        TZOFFSETTO:+0100
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        DTSTART:20141026T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0000
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        END:VTIMEZONE
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whereClocksNeverChangeOneLineSaysSo() {
        assertThat(ZoneText.of(ZoneId.of("Etc/UTC"), UNTIL))
                .contains("DTSTART:20150101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\n")
                .containsOnlyOnce("BEGIN:STANDARD");
    }

    /** Every zone of the world, read by ical.js from the text alone, tells the times that Java tells. */
    @Test
    void everyZoneTellsTheTimesOfThisSite() throws IOException {
        List<LocalDateTime> times = new ArrayList<>();
        for (LocalDateTime time = LocalDateTime.of(2015, 1, 2, 12, 0);
                time.getYear() < UNTIL;
                time = time.plusDays(23)) {
            times.add(time);
        }
        SortedMap<String, byte[]> calendars = new TreeMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV"))
                .forEach(id -> calendars.put(id, ContentLines.folded(calendar(id, times))));
        List<String> wrong = new ArrayList<>();
        Read.byIcalJs(calendars, folder).forEach((id, dates) -> {
            for (int i = 0; i < times.size(); i++) {
                String meant = times.get(i).atZone(ZoneId.of(id)).toInstant().toString();
                if (!dates.get(i).from().equals(meant)) {
                    wrong.add(id + ": " + dates.get(i).from() + ", not " + meant);
                    break;
                }
            }
        });
        assertThat(calendars).hasSizeGreaterThan(400);
        assertThat(wrong).isEmpty();
    }

    private static String calendar(String zone, List<LocalDateTime> times) {
        StringBuilder calendar = new StringBuilder(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + ZoneText.of(ZoneId.of(zone), UNTIL));
        for (LocalDateTime time : times) {
            calendar.append("BEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20200101T000000Z\r\nDTSTART;TZID=")
                    .append(zone)
                    .append(':')
                    .append(time.toString().replaceAll("[-:]", ""))
                    .append("00\r\nEND:VEVENT\r\n");
        }
        return calendar + "END:VCALENDAR\r\n";
    }
}
