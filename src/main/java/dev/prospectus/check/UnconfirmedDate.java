package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A date of a cohort that is still to be confirmed.
 *
 * @param name what messages call it, such as {@code the opening date}
 * @param deadline the day by which it is to be confirmed
 * @param known what to do once it is known
 */
public record UnconfirmedDate(Pointer pointer, String name, Optional<LocalDate> deadline, String known) {

    /** Those that readers still wait for: none of a cohort that was cancelled, or whose academic year is over. */
    public static List<UnconfirmedDate> awaited(Cohort cohort, Instant asOf, ZoneId zone) {
        return cohort.cancelled().isPresent() || cohort.id().year().endsAt(zone).isBefore(asOf)
                ? List.of()
                : allOf(cohort);
    }

    /** What is to be done about one whose day has passed. */
    public String mend(Cohort cohort) {
        return cohort.postponed().isPresent()
                ? known + " and delete 'postponed', or give 'new-dates-by' a later day"
                : known + ", or a later 'tbc by' day";
    }

    /** The unconfirmed dates of a cohort, in the order of the file. Of one that was postponed none holds: its new date is awaited. */
    static List<UnconfirmedDate> allOf(Cohort cohort) {
        List<UnconfirmedDate> found = new ArrayList<>();
        if (cohort.postponed().isPresent()) {
            cohort.postponed()
                    .filter(later -> later.until().isPresent())
                    .ifPresent(later -> found.add(new UnconfirmedDate(
                            Pointer.of(cohort).at("postponed", "new-dates-by"),
                            "the new date of this run",
                            later.knownBy(),
                            "write the new dates")));
            return found;
        }
        cohort.applications().ifPresent(applications -> {
            add(found, () -> Pointer.of(cohort).at("applications", "opens"), "the opening date", applications.opens());
            applications
                    .closes()
                    .ifPresent(date -> add(
                            found, () -> Pointer.of(cohort).at("applications", "closes"), "the closing date", date));
        });
        cohort.setting()
                .awaited()
                .ifPresent(date -> found.add(new UnconfirmedDate(
                        Pointer.of(cohort).at("dates"),
                        "the start of this run",
                        date.by(),
                        "write its sessions in place of 'dates'")));
        for (int i = 0; i < cohort.sessions().size(); i++) {
            int session = i;
            add(
                    found,
                    () -> Pointer.of(cohort).at("sessions").item(session).at("date"),
                    "the date of session " + (i + 1),
                    cohort.sessions().get(i).date());
        }
        return found;
    }

    /** @param pointer made only for a date that is unconfirmed */
    private static void add(List<UnconfirmedDate> found, Supplier<Pointer> pointer, String name, PlannedDate date) {
        if (date instanceof PlannedDate.ToBeConfirmed unconfirmed) {
            found.add(new UnconfirmedDate(pointer.get(), name, unconfirmed.by(), "write the date"));
        }
    }
}
