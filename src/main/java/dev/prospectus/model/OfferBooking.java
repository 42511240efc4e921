package dev.prospectus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How booking stands for an offer: which of its cohorts a school can best act on, now and as time goes by. Worked out once,
 * so that lists, pages, next steps and flyers name the same cohort.
 *
 * @see Bookings#of(OfferId)
 */
public final class OfferBooking {

    private final StatusTimeline timeline;
    private final List<CohortBooking> current;
    private final List<Span> spans;

    /** @param cohorts of every year */
    OfferBooking(List<CohortBooking> cohorts, Instant asOf) {
        this.timeline = StatusTimeline.best(
                asOf, cohorts.stream().map(CohortBooking::withinOffer).toList());
        this.current = cohorts.stream()
                .filter(CohortBooking::isCurrent)
                .sorted(CohortBooking.MOST_ACTIONABLE)
                .toList();
        this.spans = spans(asOf);
    }

    /**
     * A stretch of time in which the same cohort is the best.
     *
     * @param from its first instant
     * @param status of the offer
     * @param best absent when no cohort is current
     * @param current how many cohorts are current
     */
    public record Span(Instant from, BookingStatus status, Optional<CohortBooking> best, int current) {}

    /** The status at the instant of the edition. */
    public BookingStatus status() {
        return timeline.initial();
    }

    /** The status from the edition's instant on. */
    public StatusTimeline timeline() {
        return timeline;
    }

    /** The cohorts that belong to the present, what a school can best act on first. */
    public List<CohortBooking> current() {
        return current;
    }

    /** The same cohorts by id, for what is not to change its order as time goes by. */
    public List<Cohort> currentById() {
        return current.stream()
                .map(CohortBooking::cohort)
                .sorted(Comparator.comparing(Cohort::id))
                .toList();
    }

    /** The cohort that a school can best act on; absent when none is current. */
    public Optional<CohortBooking> best() {
        return current.stream().findFirst();
    }

    /**
     * What holds from the edition's instant on, in the order of time. A span begins whenever the status of the offer or of one
     * of its cohorts changes. The first begins with the edition.
     */
    public List<Span> spans() {
        return spans;
    }

    private List<Span> spans(Instant asOf) {
        SortedSet<Instant> instants = new TreeSet<>();
        instants.add(asOf);
        for (CohortBooking cohort : current) {
            cohort.timeline().changes().forEach(change -> instants.add(change.at()));
            cohort.withinOffer().changes().forEach(change -> instants.add(change.at()));
        }
        List<Span> all = new ArrayList<>();
        for (Instant instant : instants) {
            List<CohortBooking> there = current.stream()
                    .filter(cohort -> cohort.isCurrentAt(instant))
                    .toList();
            all.add(new Span(
                    instant,
                    timeline.at(instant),
                    there.stream().min(CohortBooking.mostActionableAt(instant)),
                    there.size()));
        }
        return List.copyOf(all);
    }
}
