package dev.prospectus.linkeddata;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Session;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;

/** Writes where people meet. Schools that are not named are no place that a reader of the block could go to. */
final class Places {

    private static final Cohort.Meeting UNKNOWN = new Cohort.Meeting(Optional.empty(), Optional.empty());

    private final Edition edition;

    Places(Edition edition) {
        this.edition = edition;
    }

    /** Whether a session has a place to write. */
    boolean known(Cohort run, Session session) {
        return !of(run, List.of(session)).isEmpty();
    }

    void write(LinkedJson json, Cohort run, List<Session> sessions) {
        json.each("location", of(run, sessions), venue -> {
            if (venue.isPresent() && !venue.get().online()) {
                place(json, venue.get());
            } else {
                json.node("VirtualLocation", () -> {
                    venue.ifPresent(room -> json.text("name", room.name()));
                    json.text("url", edition.routes().absolute(Routes.cohort(run.id())));
                });
            }
        });
    }

    /** Each venue once; empty where people meet online without one. None where it is not known for one of the sessions. */
    private List<Optional<Venue>> of(Cohort run, List<Session> sessions) {
        List<Cohort.Meeting> meetings = sessions.stream()
                .flatMap(session -> run.meetings(session).stream())
                .toList();
        if (meetings.stream().anyMatch(meeting -> meeting.equals(UNKNOWN))) {
            return List.of();
        }
        return meetings.stream()
                .filter(meeting -> meeting.venue().isPresent()
                        || meeting.mode().filter(Mode::isOnline).isPresent())
                .map(meeting -> meeting.venue().flatMap(edition.catalogue()::venue))
                .distinct()
                .toList();
    }

    /** Search engines want an address, and take a text where there are no lines: the part of the region, else the name again. */
    private static void place(LinkedJson json, Venue venue) {
        json.node("Place", () -> {
            json.text("name", venue.name());
            Venue.PostalAddress address = venue.address();
            if (address.lines().isEmpty() && address.postcode().isEmpty()) {
                json.text("address", venue.place().orElse(venue.name()));
                return;
            }
            json.node("address", "PostalAddress", () -> {
                if (!address.lines().isEmpty()) {
                    json.text("streetAddress", String.join(", ", address.lines()));
                }
                address.postcode().ifPresent(code -> json.text("postalCode", code));
                address.country().ifPresent(code -> json.text("addressCountry", code));
            });
        });
    }
}
