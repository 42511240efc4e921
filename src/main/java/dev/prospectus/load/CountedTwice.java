package dev.prospectus.load;

import dev.prospectus.model.Cohort;
import java.util.Optional;

/**
 * What a line of bookings and the file of its cohort say of the same places. The newer figures count. What both say of the
 * same day must agree; the line counts then, since a form does not miscount.
 */
record CountedTwice(Cohort.Places line, Cohort.Places own) {

    /** Whether the cohort's own figures are newer, so that the line is passed over. */
    boolean isOlder() {
        return own.asOf().isPresent()
                && own.taken().isPresent()
                && line.asOf().filter(day -> !day.isBefore(own.asOf().get())).isEmpty();
    }

    /** Whether one of the two is out of date or wrong. */
    boolean disagree() {
        boolean comparable = isOlder() || (own.asOf().isPresent() && own.asOf().equals(line.asOf()));
        return comparable && own.taken().isPresent() && (takenDiffers() || waitingDiffers());
    }

    private boolean takenDiffers() {
        return !own.taken().equals(line.taken());
    }

    private boolean waitingDiffers() {
        return line.waiting().isPresent()
                && own.waiting().isPresent()
                && !line.waiting().equals(own.waiting());
    }

    /** @param cohort as the line names it */
    String message(String cohort) {
        return "this line says " + figures(line)
                + line.asOf().map(day -> " as of " + day).orElse(", but not as of when") + "; the file of '" + cohort
                + "' says " + figures(own)
                + own.asOf().map(day -> " as of " + day).orElse("");
    }

    String hint() {
        return isOlder()
                ? "delete the line, or count again and write its day as 'as-of'; until then the file counts"
                : "correct one of the two; until then the line counts";
    }

    /** Those that differ. */
    private String figures(Cohort.Places places) {
        String taken = takenDiffers() ? words(places.taken(), "taken") : "";
        String waiting = waitingDiffers() ? words(places.waiting(), "waiting") : "";
        return taken + (taken.isEmpty() || waiting.isEmpty() ? "" : " and ") + waiting;
    }

    private static String words(Optional<Integer> figure, String what) {
        return figure.orElse(0) + " " + what;
    }
}
