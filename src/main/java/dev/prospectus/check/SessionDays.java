package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import java.time.LocalDate;
import java.util.Optional;

/** Walks through the days on which people meet, and where each stands. */
final class SessionDays {

    private SessionDays() {}

    /** Receives each day that is known. */
    interface Listener {
        void day(LocalDate day, Pointer pointer);
    }

    /** The first and last days of the sessions of all cohorts whose dates hold. */
    static void of(CheckContext context, Listener listener) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohort.holds()) {
                for (int i = 0; i < cohort.sessions().size(); i++) {
                    Pointer pointer = Pointer.of(cohort).at("sessions").item(i);
                    add(cohort.sessions().get(i).date().day(), pointer.at("date"), listener);
                    add(cohort.sessions().get(i).lastDay(), pointer.at("last-day"), listener);
                }
            }
        }
    }

    private static void add(Optional<LocalDate> day, Pointer pointer, Listener listener) {
        day.ifPresent(date -> listener.day(date, pointer));
    }
}
