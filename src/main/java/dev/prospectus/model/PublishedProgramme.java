package dev.prospectus.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A programme of another hub.
 *
 * @param sameAs the national programme that it follows; hubs that name the same one offer the same
 * @param page of the hub itself
 * @param open to schools from elsewhere
 * @param timeline from the instant of the publication on
 */
public record PublishedProgramme(
        String id,
        Optional<String> sameAs,
        String title,
        String summary,
        Audience audience,
        URI page,
        boolean open,
        StatusTimeline timeline) {

    /** Whom it is for, by ids of the hub's words. */
    public record Audience(List<String> phases, List<String> roles) {
        public Audience {
            phases = List.copyOf(phases);
            roles = List.copyOf(roles);
        }
    }
}
