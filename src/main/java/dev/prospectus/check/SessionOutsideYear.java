package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Error: a session is outside the academic year of the folder that its cohort is in. */
final class SessionOutsideYear implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("COH003");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            cohort.setting()
                    .endsIn()
                    .filter(year -> year.compareTo(cohort.id().year()) < 0)
                    .ifPresent(year -> report.add(
                            Pointer.of(cohort).at("ends-in"),
                            "the run would end in " + year + ", before it begins in "
                                    + cohort.id().year(),
                            "correct the year, or delete this line"));
            List<Session> sessions = cohort.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                check(cohort, i, "date", sessions.get(i).date().day(), report);
                check(cohort, i, "last-day", sessions.get(i).lastDay(), report);
            }
        }
    }

    /** Whether a day is told of here, so that what follows from it is no finding of its own. */
    static boolean isOutside(Cohort cohort, LocalDate day) {
        return day.isBefore(cohort.id().year().firstDay())
                || day.isAfter(cohort.lastYear().lastDay());
    }

    /** Only the first session tells that a whole cohort stands in the wrong folder. */
    private static String hint(Cohort cohort, AcademicYear own, int session) {
        AcademicYear first = cohort.id().year();
        if (own.compareTo(first) > 0 && session > 0) {
            return "correct the date; if the run really goes on in " + own
                    + (cohort.setting().endsIn().isPresent()
                            ? ", change the cohort's 'ends-in' to " + own
                            : ", add 'ends-in: " + own + "' to the cohort");
        }
        return session > 0
                ? "correct the year of the date"
                : "correct the year of the date, or move the cohort to data/cohorts/" + own;
    }

    private static void check(Cohort cohort, int session, String key, Optional<LocalDate> date, Report report) {
        AcademicYear first = cohort.id().year();
        AcademicYear last = cohort.lastYear();
        date.filter(day -> isOutside(cohort, day)).ifPresent(day -> {
            AcademicYear own = AcademicYear.of(day);
            report.add(
                    Pointer.of(cohort).at("sessions").item(session).at(key),
                    day + " lies in the academic year " + own + ", not in " + first
                            + (last.equals(first) ? "" : " to " + last),
                    hint(cohort, own, session));
        });
    }
}
