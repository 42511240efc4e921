package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Slug;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * By what an offer can be filtered and sorted, as ids. Whoever asks for an online run in spring wants one run that is both,
 * so each run tells by itself what depends on it.
 *
 * @param kind {@code whole}, or the kind of strand it is
 * @param runs the current ones, what starts soonest first; without any, one that says so
 * @param units those of its units that other programmes have too
 */
public record OfferFacets(List<String> roles, List<String> phases, String kind, List<Run> runs, List<String> units) {

    /** The kind of an offer that is a programme as a whole. */
    public static final String WHOLE = "whole";

    /** What scripts read, for an attribute in single quotes: an array in the order of the components. */
    public String json() {
        return RolloverJson.attribute(
                List.of(roles, phases, kind, runs.stream().map(Run::values).toList(), units));
    }

    /**
     * What one run contributes to its offer. Whatever is over or cancelled has a status only, and what was postponed no dates.
     *
     * @param status what it contributes to its offer
     * @param terms the terms its sessions fall into
     * @param days the days of the week of its sessions, such as {@code monday}
     * @param modes how its sessions take place
     * @param places where people come together, in the order of their names
     * @param starts when it starts, as far as that is to come
     * @param closes when it stops taking applications, if it takes them or will
     * @param access what it has for people with access needs
     */
    public record Run(
            Rollover<BookingStatus> status,
            List<String> terms,
            List<String> days,
            List<String> modes,
            List<Place> places,
            Optional<Instant> starts,
            Optional<Instant> closes,
            List<String> access) {

        static Run only(Rollover<BookingStatus> status) {
            return new Run(
                    status, List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
        }

        /** In the order that scripts know. */
        private List<Object> values() {
            return List.of(
                    status, terms, days, modes, places.stream().map(Place::id).toList(), starts, closes, access);
        }
    }

    /**
     * A town, or a venue that tells none.
     *
     * @param id the slug of its name
     */
    public record Place(String id, String name) {

        public static Place of(String name) {
            return new Place(Slug.of(name), name);
        }
    }
}
