package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Error: two sessions of a cohort overlap. */
final class OverlappingSessions implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("COH006", "A cohort has one session at a time.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            List<Cohort.Session> sessions = cohort.sessions();
            for (int later = 1; later < sessions.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    if (overlap(sessions.get(earlier), sessions.get(later), context.zone())) {
                        report.add(
                                Pointer.of(cohort).at("sessions").item(later).at("date"),
                                "session " + (later + 1) + " is at the same time as session " + (earlier + 1),
                                "correct one of the dates, or give both a start and an end");
                    }
                }
            }
        }
    }

    private static boolean overlap(Cohort.Session one, Cohort.Session other, ZoneId zone) {
        if (!sharesDay(one, other)) {
            return false;
        }
        return one.startsAt(zone)
                        .orElse(Instant.MAX)
                        .isBefore(other.endsAt(zone).orElse(Instant.MIN))
                && other.startsAt(zone)
                        .orElse(Instant.MAX)
                        .isBefore(one.endsAt(zone).orElse(Instant.MIN));
    }

    private static boolean sharesDay(Cohort.Session one, Cohort.Session other) {
        LocalDate first = one.date().day().orElse(LocalDate.MAX);
        LocalDate second = other.date().day().orElse(LocalDate.MAX);
        return !first.isAfter(other.lastDay().orElse(second))
                && !second.isAfter(one.lastDay().orElse(first));
    }
}
