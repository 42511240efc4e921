package dev.prospectus.check;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Warning: a session begins in the night, most likely because a time of the afternoon was typed without 12 hours more. Of a time that
 * the night does not have, {@link SkippedTime} tells.
 */
final class NightSession implements FileCheck {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Override
    public Rule rule() {
        return Rule.warning("COH044");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.eachSession((place, session) -> {
            Predicate<LocalTime> exists = start -> session.date()
                    .day()
                    .flatMap(day -> SkippedTime.skip(day.atTime(start), context.zone()))
                    .isEmpty();
            if (session.parts().isEmpty()) {
                session.start().filter(exists).ifPresent(start -> check(place.at("start"), start, report));
            }
            for (int i = 0; i < session.parts().size(); i++) {
                Pointer there = place.at("parts").item(i).at("start");
                Optional.of(session.parts().get(i).start())
                        .filter(exists)
                        .ifPresent(start -> check(there, start, report));
            }
        });
    }

    private static void check(Pointer place, LocalTime start, Report report) {
        if (start.isBefore(MORNING)) {
            report.add(
                    place,
                    start + " is in the night",
                    "write " + start.plusHours(12) + " if the afternoon is meant; look at the end as well");
        }
    }
}
