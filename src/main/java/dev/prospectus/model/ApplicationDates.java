package dev.prospectus.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * From when and until when schools can apply for a run, so that no date contradicts its status. They are those that the editors
 * wrote. While an override holds they follow from it: an opening or deadline that it brings is told in place of theirs, and none
 * of theirs that it denies.
 *
 * @param opens as it is written: a day, or that it is to be confirmed; absent where nothing is to be told
 * @param closes the same of the end; absent also where applications are taken until the first session
 * @param opening the first instant, once it is known
 * @param closing the first instant at which nobody can apply any more, once it is known
 */
public record ApplicationDates(
        Optional<PlannedDate> opens,
        Optional<PlannedDate> closes,
        Optional<Instant> opening,
        Optional<Instant> closing) {

    static ApplicationDates of(Cohort run, CohortSchedule schedule, BookingRules rules, Instant at) {
        ApplicationDates written = new ApplicationDates(
                run.applications().map(Applications::opens),
                run.applications().flatMap(Applications::closes),
                schedule.opens(),
                schedule.closes());
        return run.override()
                .filter(said -> run.holds())
                .map(said -> at.isBefore(schedule.overriddenUntil().orElseThrow())
                        ? written.whileItHolds(said.status(), schedule, rules.timeline(run, schedule, at), rules.zone())
                        : written.afterwards(said.status(), run, schedule, rules))
                .orElse(written);
    }

    private ApplicationDates whileItHolds(
            BookingStatus said, CohortSchedule schedule, StatusTimeline timeline, ZoneId zone) {
        Instant now = timeline.from();
        Optional<Instant> past = opening.filter(at -> !at.isAfter(now));
        if (said == BookingStatus.FULLY_BOOKED && past.isPresent()) {
            return this; // As where a count says so: applications are open, and there are no places.
        }
        Optional<Instant> next =
                said.isActionable() ? Optional.empty() : timeline.change(now, BookingStatus::isActionable);
        if (said.isActionable() || next.isPresent()) {
            Optional<Instant> end = timeline.change(next.orElse(now), status -> !status.isActionable())
                    .filter(schedule::canBeDeadline);
            ApplicationDates told = told(next.or(() -> past), end, zone);
            return end.isPresent() ? told : new ApplicationDates(told.opens, closes, told.opening, end);
        }
        if (said == BookingStatus.OPENING_SOON || said == BookingStatus.REGISTER_INTEREST) {
            return opening.isEmpty() ? this : told(Optional.empty(), Optional.empty(), zone);
        }
        return told(past, closing.filter(at -> !at.isAfter(now)), zone);
    }

    /** An opening that it put off and a deadline that it moved stay where they were told. What it closed for a while had opened before. */
    private ApplicationDates afterwards(BookingStatus said, Cohort run, CohortSchedule schedule, BookingRules rules) {
        Instant turn = schedule.overriddenUntil().orElseThrow();
        boolean later = (said == BookingStatus.OPENING_SOON || said == BookingStatus.REGISTER_INTEREST)
                && opening.filter(turn::isAfter).isPresent()
                && rules.status(run, schedule, turn).isActionable();
        boolean longer = said.isActionable() && turn.isAfter(schedule.lastChance());
        Optional<Instant> turned = Optional.of(turn);
        return new ApplicationDates(
                later ? date(turned, rules.zone(), PlannedDate.On::beginning) : opens,
                longer ? date(turned, rules.zone(), PlannedDate.On::ending) : closes,
                later ? turned : opening,
                longer ? turned : closing);
    }

    /** The editors' own words for an instant that is theirs, and a day or a moment for any other. */
    private ApplicationDates told(Optional<Instant> from, Optional<Instant> until, ZoneId zone) {
        return new ApplicationDates(
                from.equals(opening)
                        ? opens.filter(date -> from.isPresent())
                        : date(from, zone, PlannedDate.On::beginning),
                until.equals(closing)
                        ? closes.filter(date -> until.isPresent())
                        : date(until, zone, PlannedDate.On::ending),
                from,
                until);
    }

    private static Optional<PlannedDate> date(
            Optional<Instant> at, ZoneId zone, BiFunction<Instant, ZoneId, PlannedDate> form) {
        return at.map(instant -> form.apply(instant, zone));
    }
}
