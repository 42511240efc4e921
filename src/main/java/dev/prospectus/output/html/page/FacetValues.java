package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.Session;
import dev.prospectus.model.Term;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Rollover;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the properties by which offers can be filtered and sorted. */
public final class FacetValues {

    private static final Set<BookingStatus> OVER = EnumSet.of(BookingStatus.FINISHED, BookingStatus.CANCELLED);

    private final Edition edition;

    public FacetValues(Edition edition) {
        this.edition = edition;
    }

    public OfferFacets of(OfferId offer) {
        Programme programme = edition.catalogue().programme(offer.programme()).orElseThrow();
        OfferBooking booking = edition.booking(offer);
        List<OfferFacets.Run> runs = runs(offer).stream().map(this::run).toList();
        return new OfferFacets(
                ids(roles(programme)),
                ids(programme.phases()),
                offer.strand()
                        .flatMap(programme::strand)
                        .map(strand -> strand.kind().id())
                        .orElse(OfferFacets.WHOLE),
                runs.isEmpty() ? List.of(OfferFacets.Run.only(Rollover.of(booking.timeline()))) : runs,
                edition.catalogue().sharedUnits().of(offer));
    }

    /**
     * The current runs, sorted by their start. Statuses do not change this order, so the first run with the best status is
     * the best one at any time.
     */
    List<CohortBooking> runs(OfferId offer) {
        return edition.booking(offer).current().stream()
                .sorted(Comparator.comparing((CohortBooking run) -> run.starts().orElse(Instant.MAX))
                        .thenComparing(run -> run.cohort().id()))
                .toList();
    }

    /** Its status as part of its offer, so that the best of them is the offer's at any time: in the archive it runs no more. */
    private OfferFacets.Run run(CohortBooking booking) {
        Cohort run = booking.cohort();
        Rollover<BookingStatus> status = Rollover.of(booking.withinOffer());
        List<String> modes = ids(edition.catalogue().vocabulary().modes().stream()
                .filter(run.modes()::contains)
                .toList());
        if (OVER.contains(booking.status())) {
            return OfferFacets.Run.only(status);
        }
        if (booking.status() == BookingStatus.POSTPONED) {
            return new OfferFacets.Run(
                    status,
                    List.of(),
                    List.of(),
                    modes,
                    places(run),
                    Optional.empty(),
                    Optional.empty(),
                    ids(edition.catalogue().features(run)));
        }
        return new OfferFacets.Run(
                status,
                ids(days(run).map(Term::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Term.class)))),
                days(run)
                        .map(LocalDate::getDayOfWeek)
                        .distinct()
                        .sorted()
                        .map(FacetValues::id)
                        .toList(),
                modes,
                places(run),
                toCome(booking.starts()),
                toCome(booking.closes().filter(at -> booking.status().takesApplications())),
                ids(edition.catalogue().features(run)));
    }

    /** Its own, then those others in use of which somebody has one of its own as well. */
    private List<Role> roles(Programme programme) {
        return Stream.concat(
                        programme.roles().stream(),
                        edition.catalogue().roles().stream().filter(programme::isFor))
                .distinct()
                .toList();
    }

    public static String id(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<LocalDate> days(Cohort run) {
        return run.sessions().stream().flatMap(FacetValues::days);
    }

    private static Stream<LocalDate> days(Session session) {
        return session.date().day().stream()
                .flatMap(first ->
                        first.datesUntil(session.lastDay().orElse(first).plusDays(1)));
    }

    private List<OfferFacets.Place> places(Cohort run) {
        return run.venues().stream()
                .flatMap(id -> edition.catalogue().venue(id).stream())
                .flatMap(venue -> venue.place().stream())
                .distinct()
                .sorted()
                .map(OfferFacets.Place::of)
                .filter(place -> !place.id().isEmpty())
                .toList();
    }

    private Optional<Instant> toCome(Optional<Instant> instant) {
        return instant.filter(at -> at.isAfter(edition.asOf()));
    }

    private static List<String> ids(Collection<? extends Labelled> choices) {
        return choices.stream().map(Labelled::id).toList();
    }
}
