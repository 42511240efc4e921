package dev.prospectus.outlook;

import dev.prospectus.check.Pointer;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.SchoolDays;
import dev.prospectus.source.Places;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Closing dates on days on which schools are closed, so that whoever reads of them there is too late. */
final class HolidayDeadlines {

    private HolidayDeadlines() {}

    static Stream<Gap> of(Catalogue catalogue, Bookings bookings, Places places, Instant until) {
        SchoolDays days = SchoolDays.of(catalogue);
        return catalogue.cohorts().stream()
                .filter(Cohort::holds)
                .filter(run -> bookings.of(run)
                        .applicationDates()
                        .closes()
                        .equals(run.applications().flatMap(Applications::closes)))
                .filter(run -> bookings.of(run)
                        .closes()
                        .filter(at -> at.isAfter(bookings.asOf()) && at.isBefore(until))
                        .isPresent())
                .flatMap(run -> day(run).stream()
                        .flatMap(day -> days.closed(day).map(why -> gap(run, day, why, days, places)).stream()));
    }

    /** A run without a closing date takes applications until it begins. */
    private static Optional<LocalDate> day(Cohort run) {
        return run.applications().flatMap(Applications::closes).flatMap(PlannedDate::day);
    }

    private static Gap gap(Cohort run, LocalDate day, String why, SchoolDays days, Places places) {
        LocalDate before = day.minusDays(1);
        while (before.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                || days.closed(before).isPresent()) {
            before = before.minusDays(1);
        }
        return new Gap.ClosedDeadline(
                run,
                day,
                why,
                before,
                Pointer.of(run).at("applications", "closes").locate(places));
    }
}
