package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Warning: people meet online at a place, or in person in an online room. */
final class ModeAgainstVenue implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH018");
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
        List<Optional<Mode>> heirs = cohort.sessions().stream()
                .filter(session -> session.venue().isEmpty())
                .flatMap(session -> session.parts().isEmpty()
                        ? Stream.of(session.mode())
                        : heirs(session).map(mode -> mode.or(session::mode)))
                .toList();
        if (cohort.sessions().isEmpty() || isWrong(cohort.mode(), heirs)) {
            check(context, cohort.mode(), cohort.venue(), Pointer.of(cohort).at("venue"), "this line", report);
        }
    }

    /** Likewise a session's own, if no part takes it in another mode. */
    private static void session(CheckContext context, Cohort cohort, int index, Report report) {
        Session session = cohort.sessions().get(index);
        Optional<Mode> mode = session.mode().or(cohort::mode);
        Pointer pointer = Pointer.of(cohort).at("sessions").item(index);
        if (session.parts().isEmpty() || isWrong(mode, heirs(session).toList())) {
            check(context, mode, session.venue(), pointer.at("venue"), "this venue", report);
        }
        for (int i = 0; i < session.parts().size(); i++) {
            SessionPart part = session.parts().get(i);
            check(
                    context,
                    part.mode().or(() -> mode),
                    part.venue(),
                    pointer.at("parts").item(i).at("venue"),
                    "this venue",
                    report);
        }
    }

    /** The modes that parts name which take place where their session does. */
    private static Stream<Optional<Mode>> heirs(Session session) {
        return session.parts().stream().filter(part -> part.venue().isEmpty()).map(SessionPart::mode);
    }

    /** Whether somebody meets in the mode of a whole at its venue, and nobody there in another. */
    private static boolean isWrong(Optional<Mode> whole, List<Optional<Mode>> heirs) {
        return heirs.stream().anyMatch(Optional::isEmpty)
                && heirs.stream().noneMatch(own -> own.isPresent() && !own.equals(whole));
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
                    "delete " + what
                            + first(context, Mode::isAtVenue)
                                    .map(other -> ", or write 'mode: " + other.id() + "' beside it")
                                    .orElse(""));
        } else if (mode.get().isAtVenue() && venue.get().online()) {
            report.add(
                    pointer,
                    "people meet in person, and the venue '" + venue.get().id() + "' is an online room",
                    first(context, Mode::isOnline)
                                    .map(other -> "write 'mode: " + other.id() + "' beside it, or ")
                                    .orElse("")
                            + "name the place");
        }
    }

    private static Optional<Mode> first(CheckContext context, Predicate<Mode> kind) {
        return context.catalogue().vocabulary().modes().stream().filter(kind).findFirst();
    }
}
