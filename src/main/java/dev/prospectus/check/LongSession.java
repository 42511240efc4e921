package dev.prospectus.check;

import dev.prospectus.model.Session;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Warning: one session has times and lasts for weeks, most likely because the month of its last day is mistyped. Without times it may be
 * weeks that somebody spends in a school.
 */
final class LongSession implements FileCheck {

    private static final int MOST_DAYS = 14;

    @Override
    public Rule rule() {
        return Rule.warning("COH045");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.eachSession((place, session) -> tooManyDays(session)
                .ifPresent(days -> report.add(
                        place.at("last-day"),
                        "this session would last " + days + " days",
                        "correct the month of one of its days; if people meet only on some of these days, make each of them"
                                + " a session")));
    }

    /** The days of a session that lasts too long; absent for one that does not. */
    static Optional<Long> tooManyDays(Session session) {
        return session.date()
                .day()
                .filter(first -> session.start().isPresent())
                .flatMap(first -> session.lastDay().map(last -> ChronoUnit.DAYS.between(first, last) + 1))
                .filter(days -> days > MOST_DAYS);
    }
}
