package dev.prospectus.output.html;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Edition;
import java.time.LocalDate;
import java.util.Optional;

/** When and where one run takes place, and how full it is, in few words. */
final class RunWords {

    private final Edition edition;

    RunWords(Edition edition) {
        this.edition = edition;
    }

    /** "Starts 7 October 2026", "Started 7 October 2026", or by when the date will be known. */
    Optional<String> starts(Cohort cohort) {
        Optional<LocalDate> first = cohort.firstStart(edition.rules().zone())
                .map(start -> start.atZone(edition.rules().zone()).toLocalDate());
        if (first.isPresent()) {
            String verb = first.get().isBefore(edition.today()) ? "Started " : "Starts ";
            return first.map(day -> verb + DateWords.day(day));
        }
        return cohort.sessions().stream()
                .map(Cohort.Session::date)
                .filter(PlannedDate.ToBeConfirmed.class::isInstance)
                .findFirst()
                .map(date -> "Date " + DateWords.planned(date, edition.today()));
    }

    /** "In person, Northbridge", "Online". */
    Optional<String> where(Cohort cohort) {
        Optional<String> mode = cohort.mode().map(Mode::label);
        Optional<String> place = cohort.venue()
                .flatMap(this::venue)
                .filter(venue -> !venue.address().isEmpty())
                .map(venue -> venue.area().orElse(venue.name()));
        if (mode.isPresent() && place.isPresent()) {
            return Optional.of(mode.get() + ", " + place.get());
        }
        return mode.or(() -> place);
    }

    /** "5 of 30 places left on 1 September 2026". */
    Optional<String> placesLeft(Cohort cohort) {
        return cohort.places()
                .flatMap(places -> places.left()
                        .map(left -> left(left, places.total())
                                + places.asOf()
                                        .map(day -> " on " + DateWords.day(day))
                                        .orElse("")));
    }

    private static String left(int left, int total) {
        String all = Listing.count(total, "place", "places");
        return left == 0 ? "None of " + all + " left" : left + " of " + all + " left";
    }

    private Optional<Venue> venue(VenueId id) {
        return edition.catalogue().venue(id);
    }
}
