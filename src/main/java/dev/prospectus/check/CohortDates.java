package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import java.util.ArrayList;
import java.util.List;

/** The planned dates of a cohort that are not known yet. */
final class CohortDates {

    private CohortDates() {}

    /** @param what as messages call it */
    record Unknown(Pointer pointer, String what, PlannedDate.ToBeConfirmed date) {}

    static List<Unknown> unknown(Cohort cohort) {
        List<Unknown> found = new ArrayList<>();
        Pointer pointer = Pointer.of(cohort);
        cohort.applications().ifPresent(applications -> {
            add(found, pointer.at("applications", "opens"), "the opening date", applications.opens());
            applications
                    .closes()
                    .ifPresent(date -> add(found, pointer.at("applications", "closes"), "the closing date", date));
        });
        for (int i = 0; i < cohort.sessions().size(); i++) {
            add(
                    found,
                    pointer.at("sessions").item(i).at("date"),
                    "the date of session " + (i + 1),
                    cohort.sessions().get(i).date());
        }
        return found;
    }

    private static void add(List<Unknown> found, Pointer pointer, String what, PlannedDate date) {
        if (date instanceof PlannedDate.ToBeConfirmed unknown) {
            found.add(new Unknown(pointer, what, unknown));
        }
    }
}
