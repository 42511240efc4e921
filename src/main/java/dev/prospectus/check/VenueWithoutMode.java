package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Venue;
import java.util.Collection;
import java.util.Optional;

/**
 * Information: a cohort has a place where people meet and does not say that they meet in person, as others do. Those who filter by how
 * people meet don't find it.
 */
final class VenueWithoutMode implements Check {

    @Override
    public Rule rule() {
        return Rule.info("COH037");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Collection<Cohort> cohorts = context.catalogue().cohorts();
        Optional<Mode> usual = cohorts.stream()
                .flatMap(cohort -> cohort.mode().stream())
                .filter(Mode::isAtVenue)
                .findFirst();
        for (Cohort cohort : cohorts) {
            Optional<Venue> place =
                    cohort.venue().flatMap(context.catalogue()::venue).filter(venue -> !venue.online());
            if (usual.isPresent() && place.isPresent() && cohort.modes().isEmpty()) {
                report.add(
                        Pointer.of(cohort).at("venue"),
                        "the cohort does not say how people meet: who looks for '"
                                + usual.get().word() + "' does not find it",
                        "add 'mode: " + usual.get().id() + "', or the mode that is right");
            }
        }
    }
}
