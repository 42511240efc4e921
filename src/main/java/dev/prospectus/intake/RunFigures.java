package dev.prospectus.intake;

import dev.prospectus.intake.BookingsRead.Booking;
import dev.prospectus.model.BookingExport.State;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of runs as the rows of an export add up, where they can be true. */
final class RunFigures {

    /** So many times the places that there are, and so many more, are no bookings that came too late. */
    private static final int FAR_TIMES = 2;

    private static final int FAR_MORE = 10;

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final boolean knowsStates;
    private final boolean fewer;
    private final List<Note> notes = new ArrayList<>();

    /**
     * @param knowsStates whether the form says who waits
     * @param fewer whether a run may have fewer places taken than before
     */
    RunFigures(Catalogue catalogue, LocalDate asOf, boolean knowsStates, boolean fewer) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.knowsStates = knowsStates;
        this.fewer = fewer;
    }

    /**
     * What is to be written of a run.
     *
     * @param standing what the site says of it now, whichever file says it
     */
    record Counted(Figures now, Figures standing) {}

    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** What is to be written, unless it can't be true. */
    Optional<Counted> of(CohortId id, List<Booking> bookings) {
        Cohort cohort = catalogue.cohorts(id.programme()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (cohort.places().isEmpty()) {
            fail(
                    bookings.stream().map(Booking::row).toList(),
                    CohortWords.written(id) + " has no places to count",
                    "add 'places: {total: 30}' to it, with the number of places that there are");
            return Optional.empty();
        }
        Cohort.Places places = cohort.places().get();
        int taken = sum(bookings, State.TAKEN);
        if (isFarTooMany(id, bookings, taken, places.total())) {
            return Optional.empty();
        }
        reportOverBooking(id, bookings, places.total());
        int waiting = sum(bookings, State.WAITING);
        boolean told = knowsStates && (waiting > 0 || places.waitingList());
        Figures now = new Figures(taken, told ? Optional.of(waiting) : Optional.empty(), Optional.of(asOf));
        Figures standing = new Figures(places.taken().orElse(0), places.waiting(), places.asOf());
        return isExplained(id, bookings, now, standing) ? Optional.of(new Counted(now, standing)) : Optional.empty();
    }

    private static int sum(List<Booking> bookings, State state) {
        return bookings.stream()
                .filter(booking -> booking.state() == state)
                .mapToInt(Booking::places)
                .sum();
    }

    /** Whether a figure can't be meant: a row takes more places than there are, or all together far more. */
    private boolean isFarTooMany(CohortId id, List<Booking> bookings, int taken, int total) {
        List<Integer> wrong = bookings.stream()
                .filter(booking -> booking.state() == State.TAKEN && booking.places() > total)
                .map(Booking::row)
                .toList();
        if (!wrong.isEmpty()) {
            fail(
                    wrong,
                    "more places than the " + total + " of " + CohortWords.written(id)
                            + ", so that run was not counted",
                    "write the number of places that the booking takes, or correct 'places: total' of the run");
            return true;
        }
        if (taken > FAR_TIMES * total && taken >= total + FAR_MORE) {
            fail(
                    List.of(),
                    CohortWords.written(id) + " has " + total + " places and " + taken
                            + " bookings, which can't all hold, so that run was not counted",
                    "see whether these rows book other runs too; who waits needs a column for the state, as 'waiting'; or"
                            + " correct 'places: total' of the run");
            return true;
        }
        return false;
    }

    private void reportOverBooking(CohortId id, List<Booking> bookings, int total) {
        int taken = 0;
        List<Integer> over = new ArrayList<>();
        for (Booking booking : bookings) {
            if (booking.state() == State.TAKEN && booking.places() > 0) {
                taken += booking.places();
                if (taken > total) {
                    over.add(booking.row());
                }
            }
        }
        if (taken > total) {
            notes.add(Note.warning(
                    over,
                    CohortWords.written(id) + " has " + total + " places and " + taken + " are booked; these came last",
                    "put who came last on the waiting list, or raise 'places: total' if the room allows it"));
        }
    }

    /** Whether fewer places are taken because rows say that they were given back, or somebody says that it is so. */
    private boolean isExplained(CohortId id, List<Booking> bookings, Figures now, Figures standing) {
        int fall = standing.taken() - now.taken();
        if (fewer || fall <= 0 || standing.isNewerThan(now) || fall <= sum(bookings, State.CANCELLED)) {
            return true;
        }
        fail(
                List.of(),
                CohortWords.written(id) + " had " + standing.inWords() + ", and this export makes it " + now.inWords()
                        + "; that figure was not taken over",
                "see whether the export holds all answers, and not the newest alone; if places were given back, say so with"
                        + " --allow-fewer");
        return false;
    }

    private void fail(List<Integer> rows, String message, String hint) {
        notes.add(Note.error(rows, message, hint));
    }
}
