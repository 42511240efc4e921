package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Warning: a session is listed below a later one, so one of the two dates is probably wrong. */
final class SessionsOutOfOrder implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH005");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            LocalDate latest = LocalDate.MIN;
            List<Session> sessions = cohort.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                Optional<LocalDate> day =
                        sessions.get(i).date().day().filter(date -> !SessionOutsideYear.isOutside(cohort, date));
                if (day.isPresent() && day.get().isBefore(latest)) {
                    report.add(
                            Pointer.of(cohort).at("sessions").item(i).at("date"),
                            day.get() + " comes before the session above it on " + latest,
                            "check both dates and their years; then put the sessions in order");
                }
                latest = day.filter(latest::isBefore).orElse(latest);
            }
        }
    }
}
