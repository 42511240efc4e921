package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import java.time.LocalDate;
import java.util.Optional;

/** Walks through the days on which people meet, and where each stands. */
final class SessionDays {

    private SessionDays() {}

    /** Receives each day that is known. */
    interface Listener {
        void day(LocalDate day, Place place);
    }

    /** Where a day stands. Few days are told of, so its pointer is made when one is. */
    record Place(Cohort cohort, int session, String key) {

        Pointer pointer() {
            return Pointer.of(cohort).at("sessions").item(session).at(key);
        }
    }

    /** The first and last days of the sessions of all cohorts whose dates hold. */
    static void of(CheckContext context, Listener listener) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohort.holds()) {
                for (int i = 0; i < cohort.sessions().size(); i++) {
                    Session session = cohort.sessions().get(i);
                    add(session.date().day(), new Place(cohort, i, "date"), listener);
                    add(session.lastDay(), new Place(cohort, i, "last-day"), listener);
                }
            }
        }
    }

    private static void add(Optional<LocalDate> day, Place place, Listener listener) {
        day.ifPresent(date -> listener.day(date, place));
    }
}
