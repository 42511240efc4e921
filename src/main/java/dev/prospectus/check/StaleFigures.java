package dev.prospectus.check;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Warning: the number of places taken is older than 30 days, or from the future, while schools can apply. */
final class StaleFigures implements Check {

    private static final int DAYS = 30;

    @Override
    public Rule rule() {
        return Rule.warning("COH010");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.places().flatMap(Cohort.Places::asOf).ifPresent(day -> {
                BookingStatus status = context.bookings().of(cohort).status();
                boolean full = status == BookingStatus.FULLY_BOOKED
                        && context.bookings().of(cohort).fullUntil().isEmpty();
                if (status.isActionable() || full) {
                    check(Pointer.of(cohort).at("places", "as-of"), day, context.today(), report);
                }
            });
        }
    }

    private static void check(Pointer pointer, LocalDate day, LocalDate today, Report report) {
        long age = ChronoUnit.DAYS.between(day, today);
        if (age > DAYS) {
            report.add(
                    pointer,
                    "these figures are " + age + " days old while schools can apply",
                    "count again, and set 'as-of' to the day of counting");
        } else if (age < 0) {
            report.add(pointer, "these figures are from the future: " + day, "set 'as-of' to the day of counting");
        }
    }
}
