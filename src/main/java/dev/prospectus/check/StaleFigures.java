package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Warning: the number of places taken is older than 30 days, or from the future, while schools can apply. */
final class StaleFigures implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH010");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.places()
                    .filter(places -> places.asOf().isPresent())
                    .filter(places -> context.bookings().of(cohort).turnsOnFigures())
                    .ifPresent(
                            places -> check(Pointer.of(cohort).at("places", "as-of"), places, context.today(), report));
        }
    }

    private static void check(Pointer pointer, Cohort.Places places, LocalDate today, Report report) {
        LocalDate day = places.asOf().orElseThrow();
        if (places.freshUntil().filter(today::isAfter).isPresent()) {
            report.add(
                    pointer,
                    "these figures are " + ChronoUnit.DAYS.between(day, today) + " days old while schools can apply",
                    "count again, and set 'as-of' to the day of counting");
        } else if (day.isAfter(today)) {
            report.add(pointer, "these figures are from the future: " + day, "set 'as-of' to the day of counting");
        }
    }
}
