package dev.prospectus.intake;

import dev.prospectus.model.CohortId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a line of {@code data/bookings/} says of a cohort.
 *
 * @param waiting absent where the form does not tell
 */
record Figures(int taken, Optional<Integer> waiting, Optional<LocalDate> asOf) {

    String line(CohortId cohort) {
        return cohort.programme() + "/" + cohort.name() + "," + taken + ","
                + waiting.map(String::valueOf).orElse("") + ","
                + asOf.map(LocalDate::toString).orElse("");
    }

    String inWords() {
        return taken + " taken" + waiting.map(many -> ", " + many + " waiting").orElse("")
                + asOf.map(day -> " as of " + day).orElse("");
    }

    boolean countsTheSame(Figures other) {
        return taken == other.taken && waiting.equals(other.waiting);
    }

    boolean isNewerThan(Figures other) {
        return asOf.isPresent()
                && other.asOf.map(day -> day.isBefore(asOf.get())).orElse(true);
    }
}
