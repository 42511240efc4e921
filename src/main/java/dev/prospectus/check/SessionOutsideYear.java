package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Error: a session is outside the academic year of the folder that its cohort is in. */
final class SessionOutsideYear implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error(
                "COH003",
                "The sessions of a cohort take place in the academic year of its folder, 1 September to 31 August.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            List<Cohort.Session> sessions = cohort.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                check(cohort, i, "date", sessions.get(i).date().day(), report);
                check(cohort, i, "last-day", sessions.get(i).lastDay(), report);
            }
        }
    }

    private static void check(Cohort cohort, int session, String key, Optional<LocalDate> date, Report report) {
        AcademicYear year = cohort.id().year();
        date.filter(day -> !year.contains(day)).ifPresent(day -> {
            AcademicYear own = AcademicYear.of(day);
            report.add(
                    Pointer.of(cohort).at("sessions").item(session).at(key),
                    day + " lies in the academic year " + own + ", not in " + year,
                    "correct the year of the date, or move the cohort to data/cohorts/" + own);
        });
    }
}
