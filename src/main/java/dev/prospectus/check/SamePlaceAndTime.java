package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Session;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warning: two runs of the same offer meet in one place at the same times, most likely because one was copied. One meeting that
 * they share, such as the first, is no fault; nor is it where different people lead them.
 */
final class SamePlaceAndTime implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH042");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<Slot, Cohort> seen = new HashMap<>();
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (!cohort.holds()) {
                continue;
            }
            Map<Cohort, Integer> shared = new LinkedHashMap<>();
            int slots = 0;
            for (Session session : cohort.sessions()) {
                Optional<Slot> slot = slot(cohort, session, context);
                if (slot.isPresent()) {
                    slots++;
                    Cohort first = seen.putIfAbsent(slot.get(), cohort);
                    if (first != null && !first.equals(cohort)) {
                        shared.merge(first, 1, Integer::sum);
                    }
                }
            }
            int all = slots;
            shared.forEach((first, times) -> {
                if ((times > 1 || all == 1) && isDouble(cohort, first)) {
                    report(cohort, first, times, report);
                }
            });
        }
    }

    private record Slot(ProgrammeId programme, VenueId venue, LocalDate day, LocalTime start) {}

    private static Optional<Slot> slot(Cohort cohort, Session session, CheckContext context) {
        List<VenueId> venues = cohort.meetings(session).stream()
                .flatMap(meeting -> meeting.venue().stream())
                .toList();
        if (venues.size() != 1
                || context.catalogue()
                        .venue(venues.get(0))
                        .filter(Venue::online)
                        .isPresent()) {
            return Optional.empty();
        }
        return session.date()
                .day()
                .flatMap(day ->
                        session.start().map(start -> new Slot(cohort.id().programme(), venues.get(0), day, start)));
    }

    /** Whether both are runs of one offer under the same people; what has the same title too is told by {@link CopiedCohort}. */
    private static boolean isDouble(Cohort cohort, Cohort first) {
        return !Collections.disjoint(cohort.offers(), first.offers())
                && cohort.lead().equals(first.lead())
                && !cohort.title().equalsIgnoreCase(first.title());
    }

    private static void report(Cohort cohort, Cohort first, int times, Report report) {
        report.add(
                Pointer.of(cohort).at("sessions"),
                (times == 1 ? "a session is" : times + " sessions are")
                        + " in the same place and at the same time as those of '"
                        + first.id().name() + "'",
                "write this run's own dates or venue; if two groups do meet there, say under 'led-by' who leads each");
    }
}
