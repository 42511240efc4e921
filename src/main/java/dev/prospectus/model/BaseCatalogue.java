package dev.prospectus.model;

/**
 * A catalogue that a site builds on: a folder laid out like a site, whose programmes and words the site takes over.
 *
 * @param id its name in {@code extends: national/primary-development}
 * @param from its folder, relative to the site's and with forward slashes; it may lie outside
 * @param offer which of its programmes stand on the site
 */
public record BaseCatalogue(String id, String from, Offer offer) {

    /** Which programmes of a catalogue a site offers. */
    public enum Offer implements FixedChoice {
        USED("those that have runs here or are extended, and what these ask for"),
        ALL("all");

        private final String label;

        Offer(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
