package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import java.time.LocalDate;
import java.util.List;

/** A session takes place in another academic year than the file it stands in. */
final class SessionOutsideYear implements Check {

    @Override
    public Rule rule() {
        return Rule.error(
                "COH003",
                "The sessions of a cohort take place in the academic year of its folder, 1 September to 31 August.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Cohort cohort : subject.catalogue().cohorts()) {
            AcademicYear year = cohort.id().year();
            List<Cohort.Session> sessions = cohort.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                Spot spot = Spot.of(cohort).at("sessions").item(i);
                sessions.get(i).date().day().ifPresent(day -> check(spot.at("date"), day, year, report));
                sessions.get(i).lastDay().ifPresent(day -> check(spot.at("last-day"), day, year, report));
            }
        }
    }

    private static void check(Spot spot, LocalDate day, AcademicYear year, Report report) {
        if (!year.contains(day)) {
            report.add(
                    spot,
                    day + " lies in the academic year " + AcademicYear.of(day) + ", not in " + year,
                    "correct the year of the date, or move the cohort to data/cohorts/" + AcademicYear.of(day));
        }
    }
}
