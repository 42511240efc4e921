package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import java.util.List;
import java.util.Optional;

/** Warning: people meet online at a place, or in person in an online room. */
final class ModeAgainstVenue implements Check {

    @Override
    public Rule rule() {
        return Rule.warning(
                "COH018", "Where people meet fits how they meet: online in an online room, in person at a place.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohort.cancelled().isEmpty()) {
                whole(context, cohort, report);
                for (int i = 0; i < cohort.sessions().size(); i++) {
                    session(context, cohort, i, report);
                }
            }
        }
    }

    /** The cohort's own venue is wrong if no session takes it in another mode. */
    private static void whole(CheckContext context, Cohort cohort, Report report) {
        List<Cohort.Session> heirs = cohort.sessions().stream()
                .filter(session -> session.venue().isEmpty())
                .toList();
        boolean used = cohort.sessions().isEmpty()
                || heirs.stream().anyMatch(session -> session.mode().isEmpty());
        boolean fits = heirs.stream()
                .anyMatch(
                        session -> session.mode().isPresent() && !session.mode().equals(cohort.mode()));
        if (used && !fits) {
            check(context, cohort.mode(), cohort.venue(), Pointer.of(cohort).at("venue"), "this line", report);
        }
    }

    private static void session(CheckContext context, Cohort cohort, int index, Report report) {
        Cohort.Session session = cohort.sessions().get(index);
        check(
                context,
                session.mode().or(cohort::mode),
                session.venue(),
                Pointer.of(cohort).at("sessions").item(index).at("venue"),
                "this venue",
                report);
    }

    private static void check(
            CheckContext context,
            Optional<Mode> mode,
            Optional<VenueId> id,
            Pointer pointer,
            String what,
            Report report) {
        Optional<Venue> venue = id.flatMap(context.catalogue()::venue);
        if (venue.isEmpty() || mode.isEmpty()) {
            return;
        }
        if (mode.get().isOnline() && !venue.get().online()) {
            report.add(
                    pointer,
                    "people meet online, and the venue '" + venue.get().id() + "' is a place",
                    "delete " + what + ", or write 'mode: in-person' beside it");
        } else if (mode.get().isAtVenue() && venue.get().online()) {
            report.add(
                    pointer,
                    "people meet in person, and the venue '" + venue.get().id() + "' is an online room",
                    "write 'mode: online' beside it, or name the place");
        }
    }
}
