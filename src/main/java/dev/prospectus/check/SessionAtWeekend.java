package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A session on a Saturday or Sunday, which is most often a slip of the finger. */
final class SessionAtWeekend implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH004", "Sessions take place from Monday to Friday.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Cohort cohort : subject.catalogue().cohorts()) {
            List<Cohort.Session> sessions = cohort.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                Spot spot = Spot.of(cohort).at("sessions").item(i);
                sessions.get(i).date().day().ifPresent(day -> check(spot.at("date"), day, report));
                sessions.get(i).lastDay().ifPresent(day -> check(spot.at("last-day"), day, report));
            }
        }
    }

    private static void check(Spot spot, LocalDate day, Report report) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            String name = weekday.getDisplayName(TextStyle.FULL, Locale.UK);
            report.add(spot, day + " is a " + name, "check the day, the month and the year");
        }
    }
}
