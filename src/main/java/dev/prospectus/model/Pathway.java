package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * How programmes follow one another: a page of its own, without being an offer.
 *
 * @param routes ways through it; the first is the main one
 * @param aliases the addresses that its page had before
 */
public record Pathway(
        PathwayId id,
        String title,
        String summary,
        List<Phase> phases,
        Optional<RichText> body,
        List<Route> routes,
        Evidence evidence,
        List<String> aliases) {

    public Pathway {
        phases = List.copyOf(phases);
        routes = List.copyOf(routes);
        aliases = List.copyOf(aliases);
    }

    /** Without anything that shows how it is, and always at the same address. */
    public Pathway(
            PathwayId id,
            String title,
            String summary,
            List<Phase> phases,
            Optional<RichText> body,
            List<Route> routes) {
        this(id, title, summary, phases, body, routes, Evidence.NONE, List.of());
    }

    /**
     * An ordered way through the pathway.
     *
     * @param parallel whether it runs beside the main route rather than being a choice of its own
     * @param from ids of stages on other routes that it may follow
     */
    public record Route(
            String id,
            String title,
            Optional<String> summary,
            List<Role> roles,
            boolean parallel,
            List<String> from,
            List<Stage> stages) {
        public Route {
            Slug.require(id);
            roles = List.copyOf(roles);
            from = List.copyOf(from);
            stages = List.copyOf(stages);
        }
    }

    /**
     * One step of a route.
     *
     * @param offers what can be taken here; never empty
     * @param choice how the offers relate when there are several
     * @param timing in words, such as "Year 1" or "Before or alongside"; may be empty
     * @param body what happens here, where it differs from other stages
     */
    public record Stage(
            String id,
            String title,
            List<OfferId> offers,
            Choice choice,
            String timing,
            Optional<String> note,
            Rules rules,
            Optional<RichText> body) {
        public Stage {
            Slug.require(id);
            offers = List.copyOf(offers);
        }

        /** What happens here is what its offers say. */
        public Stage(
                String id,
                String title,
                List<OfferId> offers,
                Choice choice,
                String timing,
                Optional<String> note,
                Rules rules) {
            this(id, title, offers, choice, timing, note, rules, Optional.empty());
        }

        /**
         * How it is taken.
         *
         * @param optional whether it may be left out
         * @param alongside whether it may be taken at the same time as the next
         * @param repeats whether it may be taken again, year after year
         * @param entry whether this is where most schools start
         */
        public record Rules(boolean optional, boolean alongside, boolean repeats, boolean entry) {}

        public boolean optional() {
            return rules.optional();
        }

        public boolean alongside() {
            return rules.alongside();
        }

        public boolean repeats() {
            return rules.repeats();
        }

        public boolean entry() {
            return rules.entry();
        }
    }

    /** How several offers of one stage relate. */
    public enum Choice implements FixedChoice {
        ONE("one of these"),
        ANY("any of these"),
        ALL("all of these");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
