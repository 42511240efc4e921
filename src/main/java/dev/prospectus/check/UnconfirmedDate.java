package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date of a cohort that is still to be confirmed.
 *
 * @param name what messages call it, such as {@code the opening date}
 * @param deadline the day by which it is to be confirmed
 */
record UnconfirmedDate(Pointer pointer, String name, Optional<LocalDate> deadline) {

    /** The unconfirmed dates of a cohort, in the order of the file. */
    static List<UnconfirmedDate> allOf(Cohort cohort) {
        List<UnconfirmedDate> found = new ArrayList<>();
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

    private static void add(List<UnconfirmedDate> found, Pointer pointer, String name, PlannedDate date) {
        if (date instanceof PlannedDate.ToBeConfirmed unconfirmed) {
            found.add(new UnconfirmedDate(pointer, name, unconfirmed.by()));
        }
    }
}
