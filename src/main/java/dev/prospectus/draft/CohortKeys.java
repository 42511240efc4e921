package dev.prospectus.draft;

import java.util.List;
import java.util.Map;

/**
 * What becomes of each key of a cohort when its year is drafted anew. Keys stand in the order of the schema, with those above
 * them. A test holds this list against the schema, so that somebody decides about every new key.
 */
final class CohortKeys {

    enum Fate {
        /** Holds in every year. */
        KEEP,
        /** What happened in that year, or was known of it. */
        DROP,
        /** The keys below it decide. */
        BELOW,
        /** Words, in which years are counted on. */
        WORDS,
        /** An id, with the same years. */
        ID,
        /** The strands that run in the new year. */
        STRANDS,
        /** A venue, as long as there is one. */
        VENUE,
        /** A contact, as long as there is one. */
        CONTACT,
        /** A day on which readers may know of it: the matching one, if it is still to come. */
        PUBLISH,
        /** When applications open. */
        OPENS,
        /** When applications close: as long before the first session as last year. */
        CLOSES,
        /** The address of a form: a page of the site holds, a form elsewhere is the old year's. */
        FORM,
        /** A day that is as long before the first session as last year. It can't be to be confirmed. */
        BEFORE,
        /** Places taken: none yet, where they are counted. */
        TAKEN,
        /** When the days of a run are known. */
        AWAITED,
        /** The day of a session. */
        SESSION,
        /** The last day of a session. */
        LAST_DAY,
        /** An academic year. */
        YEAR,
        /** What participants get: files and pages of the site hold, addresses elsewhere are often recordings of that year. */
        MATERIALS,
        /** Words about that year, which may hold in the next: a comment. */
        NOTES
    }

    /** A key with those above it, and what becomes of it. */
    record Ruled(String path, Fate fate) {

        String key() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private static final List<Ruled> ALL = List.of(
            new Ruled("cohorts", Fate.BELOW),
            new Ruled("cohorts/id", Fate.ID),
            new Ruled("cohorts/strand", Fate.STRANDS),
            new Ruled("cohorts/title", Fate.WORDS),
            new Ruled("cohorts/publish-from", Fate.PUBLISH),
            new Ruled("cohorts/applications", Fate.BELOW),
            new Ruled("cohorts/applications/opens", Fate.OPENS),
            new Ruled("cohorts/applications/closes", Fate.CLOSES),
            new Ruled("cohorts/applications/url", Fate.FORM),
            new Ruled("cohorts/applications/allocation", Fate.KEEP),
            new Ruled("cohorts/applications/decisions-by", Fate.BEFORE),
            new Ruled("cohorts/places", Fate.BELOW),
            new Ruled("cohorts/places/total", Fate.KEEP),
            new Ruled("cohorts/places/taken", Fate.TAKEN),
            new Ruled("cohorts/places/waiting-list", Fate.KEEP),
            new Ruled("cohorts/places/waiting", Fate.DROP),
            new Ruled("cohorts/places/as-of", Fate.DROP),
            new Ruled("cohorts/places/unit", Fate.KEEP),
            new Ruled("cohorts/places/people-per-place", Fate.KEEP),
            new Ruled("cohorts/cost", Fate.BELOW),
            new Ruled("cohorts/cost/amount", Fate.KEEP),
            new Ruled("cohorts/cost/per", Fate.KEEP),
            new Ruled("cohorts/cost/early", Fate.BELOW),
            new Ruled("cohorts/cost/early/amount", Fate.KEEP),
            new Ruled("cohorts/cost/early/until", Fate.BEFORE),
            new Ruled("cohorts/cost/for", Fate.BELOW),
            new Ruled("cohorts/cost/for/school-types", Fate.KEEP),
            new Ruled("cohorts/cost/for/roles", Fate.KEEP),
            new Ruled("cohorts/minimum", Fate.BELOW),
            new Ruled("cohorts/minimum/places", Fate.KEEP),
            new Ruled("cohorts/minimum/decided-by", Fate.BEFORE),
            new Ruled("cohorts/dates", Fate.AWAITED),
            new Ruled("cohorts/sessions", Fate.BELOW),
            new Ruled("cohorts/sessions/id", Fate.KEEP),
            new Ruled("cohorts/sessions/title", Fate.WORDS),
            new Ruled("cohorts/sessions/date", Fate.SESSION),
            new Ruled("cohorts/sessions/last-day", Fate.LAST_DAY),
            new Ruled("cohorts/sessions/start", Fate.KEEP),
            new Ruled("cohorts/sessions/end", Fate.KEEP),
            new Ruled("cohorts/sessions/parts", Fate.BELOW),
            new Ruled("cohorts/sessions/parts/title", Fate.WORDS),
            new Ruled("cohorts/sessions/parts/start", Fate.KEEP),
            new Ruled("cohorts/sessions/parts/end", Fate.KEEP),
            new Ruled("cohorts/sessions/parts/for", Fate.KEEP),
            new Ruled("cohorts/sessions/parts/mode", Fate.KEEP),
            new Ruled("cohorts/sessions/parts/venue", Fate.VENUE),
            new Ruled("cohorts/sessions/mode", Fate.KEEP),
            new Ruled("cohorts/sessions/venue", Fate.VENUE),
            new Ruled("cohorts/sessions/materials", Fate.MATERIALS),
            new Ruled("cohorts/sessions/materials/title", Fate.KEEP),
            new Ruled("cohorts/sessions/materials/file", Fate.KEEP),
            new Ruled("cohorts/sessions/materials/url", Fate.KEEP),
            new Ruled("cohorts/sessions/materials/when", Fate.KEEP),
            new Ruled("cohorts/sessions/bring", Fate.KEEP),
            new Ruled("cohorts/ends-in", Fate.YEAR),
            new Ruled("cohorts/mode", Fate.KEEP),
            new Ruled("cohorts/venue", Fate.VENUE),
            new Ruled("cohorts/features", Fate.KEEP),
            new Ruled("cohorts/language", Fate.KEEP),
            new Ruled("cohorts/led-by", Fate.CONTACT),
            new Ruled("cohorts/override", Fate.DROP),
            new Ruled("cohorts/override/status", Fate.DROP),
            new Ruled("cohorts/override/until", Fate.DROP),
            new Ruled("cohorts/override/reason", Fate.DROP),
            new Ruled("cohorts/full-for", Fate.DROP),
            new Ruled("cohorts/postponed", Fate.DROP),
            new Ruled("cohorts/postponed/reason", Fate.DROP),
            new Ruled("cohorts/postponed/on", Fate.DROP),
            new Ruled("cohorts/postponed/new-dates-by", Fate.DROP),
            new Ruled("cohorts/cancelled", Fate.DROP),
            new Ruled("cohorts/cancelled/reason", Fate.DROP),
            new Ruled("cohorts/cancelled/on", Fate.DROP),
            new Ruled("cohorts/materials", Fate.MATERIALS),
            new Ruled("cohorts/materials/title", Fate.KEEP),
            new Ruled("cohorts/materials/file", Fate.KEEP),
            new Ruled("cohorts/materials/url", Fate.KEEP),
            new Ruled("cohorts/materials/when", Fate.KEEP),
            new Ruled("cohorts/bring", Fate.KEEP),
            new Ruled("cohorts/notes", Fate.NOTES),
            new Ruled("cohorts/aliases", Fate.DROP));

    /** The keys below each that has some. */
    private static final Map<String, List<Ruled>> BELOW = ALL.stream()
            .filter(ruled -> ruled.path().contains("/"))
            .collect(java.util.stream.Collectors.groupingBy(
                    ruled -> ruled.path().substring(0, ruled.path().lastIndexOf('/'))));

    private CohortKeys() {}

    /** All keys, in the order of the schema. */
    static List<Ruled> all() {
        return ALL;
    }

    /** The keys below one, in the order of the schema. */
    static List<Ruled> below(String path) {
        return BELOW.getOrDefault(path, List.of());
    }
}
