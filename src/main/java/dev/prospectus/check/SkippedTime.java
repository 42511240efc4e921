package dev.prospectus.check;

import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * Error: a session begins or ends at a time that clocks skip on that day. It counts as one after the change, so that a session of
 * this hour would take no time, which no calendar may hold (RFC 5545 section 3.8.2.2).
 */
final class SkippedTime implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("COH047");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.eachSession((place, session) ->
                session.date().day().ifPresent(day -> check(place, session, day, context.zone(), report)));
    }

    private static void check(Pointer place, Session session, LocalDate day, ZoneId zone, Report report) {
        LocalDate last = session.lastDay().orElse(day);
        if (session.parts().isEmpty()) {
            session.start().ifPresent(start -> check(place.at("start"), day.atTime(start), zone, report));
            session.end().ifPresent(end -> check(place.at("end"), last.atTime(end), zone, report));
        }
        for (int i = 0; i < session.parts().size(); i++) {
            SessionPart part = session.parts().get(i);
            Pointer there = place.at("parts").item(i);
            check(there.at("start"), day.atTime(part.start()), zone, report);
            check(there.at("end"), day.atTime(part.end()), zone, report);
        }
    }

    private static void check(Pointer place, LocalDateTime moment, ZoneId zone, Report report) {
        skip(moment, zone).ifPresent(skip -> {
            LocalTime before = skip.getDateTimeBefore().toLocalTime();
            LocalTime after = skip.getDateTimeAfter().toLocalTime();
            report.add(
                    place,
                    "there is no " + moment.toLocalTime() + " on " + moment.toLocalDate() + ": clocks go forward from "
                            + before + " to " + after,
                    "write " + moment.toLocalTime().plusHours(12) + " if the afternoon is meant, else a time before "
                            + before + " or from " + after + " on");
        });
    }

    /** The change of clocks that leaves out a moment; absent for one that there is. */
    static Optional<ZoneOffsetTransition> skip(LocalDateTime moment, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(moment)).filter(ZoneOffsetTransition::isGap);
    }
}
