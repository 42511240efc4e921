package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How booking stands in a catalogue from one instant on. This is the only door to {@link BookingRules}: each cohort and each
 * offer is worked out when it is first asked for, and never again. Safe for use by several threads.
 */
public final class Bookings {

    private final Catalogue catalogue;
    private final Instant asOf;
    private final BookingRules rules;
    private final Map<CohortId, CohortBooking> cohorts = new ConcurrentHashMap<>();
    private final Map<OfferId, OfferBooking> offers = new ConcurrentHashMap<>();

    public Bookings(Catalogue catalogue, Instant asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.rules = catalogue.site().bookingRules();
    }

    public Instant asOf() {
        return asOf;
    }

    /** @param cohort of this catalogue */
    public CohortBooking of(Cohort cohort) {
        return cohorts.computeIfAbsent(cohort.id(), id -> new CohortBooking(cohort, rules, asOf));
    }

    /**
     * Booking of a programme, of which it takes the best strand, or of one strand.
     *
     * @throws IllegalArgumentException if the catalogue lacks it
     */
    public OfferBooking of(OfferId offer) {
        OfferBooking known = offers.get(offer);
        return known != null ? known : offers.computeIfAbsent(offer, this::worked);
    }

    /**
     * How a cohort's status came to be what it is.
     *
     * @param cohort of this catalogue
     * @param earlier how it stood before, oldest first; empty where only its own dates are known
     */
    public StatusHistory history(Cohort cohort, List<RunVersion> earlier) {
        Optional<LocalDate> programmeFrom =
                catalogue.programme(cohort.id().programme()).flatMap(Programme::publishFrom);
        return PastStatuses.of(cohort, earlier, rules, programmeFrom, asOf);
    }

    /** The cohorts that open next for applications, soonest first. */
    public List<CohortBooking> opening() {
        return catalogue.cohorts().stream()
                .map(this::of)
                .filter(run -> run.status() == BookingStatus.OPENING_SOON)
                .filter(run -> run.opens().filter(asOf::isBefore).isPresent())
                .sorted(Comparator.comparing((CohortBooking run) -> run.opens().orElseThrow())
                        .thenComparing(run -> run.cohort().id()))
                .toList();
    }

    private OfferBooking worked(OfferId offer) {
        if (catalogue.title(offer).isEmpty()) {
            throw new IllegalArgumentException("not in the catalogue: " + offer);
        }
        return new OfferBooking(catalogue.cohorts(offer).stream().map(this::of).toList(), asOf);
    }
}
