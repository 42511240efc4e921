package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Warning: a session is on a Saturday or Sunday, which is usually a typing mistake. */
final class SessionAtWeekend implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH004");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            List<Session> sessions = cohort.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                check(cohort, i, "date", sessions.get(i).date().day(), report);
                check(cohort, i, "last-day", sessions.get(i).lastDay(), report);
            }
        }
    }

    private static void check(Cohort cohort, int session, String key, Optional<LocalDate> date, Report report) {
        date.filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .ifPresent(day -> report.add(
                        Pointer.of(cohort).at("sessions").item(session).at(key),
                        day + " is a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK),
                        "check the day, the month and the year"));
    }
}
