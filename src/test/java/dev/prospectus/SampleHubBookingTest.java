package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.StatusOverride;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample hub shows every booking status and the cases that are rare in a real one. */
final class SampleHubBookingTest {

    @Test
    void everyBookingStatusCanBeSeenInAutumn() {
        Set<BookingStatus> ofCohorts = EnumSet.noneOf(BookingStatus.class);
        Set<BookingStatus> ofOffers = EnumSet.noneOf(BookingStatus.class);
        SampleHub.CATALOGUE.cohorts().stream()
                .filter(cohort -> new Bookings(SampleHub.CATALOGUE, SampleHub.AUTUMN)
                        .of(cohort)
                        .isCurrent())
                .forEach(cohort ->
                        ofCohorts.add(SampleHub.CATALOGUE.site().bookingRules().status(cohort, SampleHub.AUTUMN)));
        SampleHub.CATALOGUE.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .forEach(offer -> ofOffers.add(new Bookings(SampleHub.CATALOGUE, SampleHub.AUTUMN)
                        .of(offer)
                        .status()));

        assertThat(ofCohorts).isEqualTo(EnumSet.complementOf(EnumSet.of(BookingStatus.NOT_RUNNING)));
        assertThat(ofOffers).contains(BookingStatus.NOT_RUNNING);
    }

    @Test
    void theSampleHoldsTheRareCases() {
        assertThat(SampleHub.CATALOGUE.cohorts())
                .as("places without any, and applications without an end")
                .anyMatch(cohort ->
                        cohort.places().filter(places -> places.total() == 0).isPresent())
                .anyMatch(cohort -> cohort.applications()
                        .filter(applications -> applications.closes().isEmpty())
                        .isPresent());
        assertThat(SampleHub.CATALOGUE.cohorts())
                .as("an override in force, and one that has expired")
                .anyMatch(cohort -> overriddenUntil(cohort, "2026-10-09"))
                .anyMatch(cohort -> overriddenUntil(cohort, "2026-09-11"));
        assertThat(SampleHub.CATALOGUE.cohorts())
                .as("sessions over several days")
                .anyMatch(cohort -> cohort.sessions().stream()
                        .anyMatch(session -> session.lastDay().isPresent()));
    }

    private static boolean overriddenUntil(Cohort cohort, String day) {
        return cohort.override().flatMap(StatusOverride::until).stream()
                .anyMatch(until -> until.toString().equals(day));
    }
}
