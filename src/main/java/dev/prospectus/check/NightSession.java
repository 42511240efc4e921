package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import java.time.LocalTime;

/** Warning: a session begins in the night, most likely because a time of the afternoon was typed without 12 hours more. */
final class NightSession implements FileCheck {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Override
    public Rule rule() {
        return Rule.warning("COH044");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            for (int i = 0; i < cohort.sessions().size(); i++) {
                Session session = cohort.sessions().get(i);
                Pointer place = Pointer.of(cohort).at("sessions").item(i);
                if (session.parts().isEmpty()) {
                    session.start().ifPresent(start -> check(place.at("start"), start, report));
                }
                for (int j = 0; j < session.parts().size(); j++) {
                    check(
                            place.at("parts").item(j).at("start"),
                            session.parts().get(j).start(),
                            report);
                }
            }
        }
    }

    private static void check(Pointer place, LocalTime start, Report report) {
        if (start.isBefore(MORNING)) {
            report.add(
                    place,
                    start + " is in the night",
                    "write " + start.plusHours(12) + " if the afternoon is meant; look at the end as well");
        }
    }
}
