package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Error: two sessions of a cohort overlap. */
final class OverlappingSessions implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("COH006");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            check(cohort, meetings(cohort, context.zone()), report);
        }
    }

    /** @param number in the file, from 0 */
    private record Meeting(int number, Instant start, Instant end) {}

    /** Those whose day is known, in their order in time. */
    private static List<Meeting> meetings(Cohort cohort, ZoneId zone) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < cohort.sessions().size(); i++) {
            int number = i;
            Session session = cohort.sessions().get(i);
            session.startsAt(zone)
                    .filter(start -> LongSession.tooManyDays(session).isEmpty())
                    .flatMap(start -> session.endsAt(zone).map(end -> new Meeting(number, start, end)))
                    .ifPresent(meetings::add);
        }
        meetings.sort(Comparator.comparing(Meeting::start).thenComparing(Meeting::number));
        return meetings;
    }

    /** Each meeting is held against the one before that lasts longest, so that there are no more findings than meetings. */
    private static void check(Cohort cohort, List<Meeting> meetings, Report report) {
        for (int i = 1, longest = 0; i < meetings.size(); i++) {
            Meeting before = meetings.get(longest);
            Meeting now = meetings.get(i);
            if (now.start().isBefore(before.end()) && before.start().isBefore(now.end())) {
                int first = Math.min(before.number(), now.number());
                int second = Math.max(before.number(), now.number());
                report.add(
                        Pointer.of(cohort).at("sessions").item(second).at("date"),
                        "session " + (second + 1) + " is at the same time as session " + (first + 1),
                        "correct one of the dates, or give both a start and an end");
            }
            longest = now.end().isAfter(before.end()) ? i : longest;
        }
    }
}
