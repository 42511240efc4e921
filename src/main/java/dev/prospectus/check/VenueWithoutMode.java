package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Venue;
import java.util.Collection;
import java.util.Optional;

/**
 * Information: a cohort has a place where people meet, or a room online, and does not say how they meet, as others do. Those who filter by how
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
        Optional<Mode> online = context.catalogue().vocabulary().modes().stream()
                .filter(Mode::isOnline)
                .findFirst();
        for (Cohort cohort : cohorts) {
            Optional<Venue> place = cohort.venue().flatMap(context.catalogue()::venue);
            if (place.isPresent() && cohort.modes().isEmpty()) {
                (place.get().online() ? online : usual)
                        .ifPresent(mode -> report.add(
                                Pointer.of(cohort).at("venue"),
                                "the cohort does not say how people meet: who looks for '" + mode.word()
                                        + "' does not find it",
                                "add 'mode: " + mode.id() + "', or the mode that is right"));
            }
        }
    }
}
