package dev.prospectus.model;

import java.util.Optional;

/**
 * An organisation that a hub works with, or that pays for its work.
 *
 * @param url its website
 */
public record Partner(String name, Kind kind, Optional<Logo> logo, Optional<String> url) {

    /**
     * @param file path under {@code content/}
     * @param alt what it shows, for those who can't see it
     */
    public record Logo(String file, String alt) {}

    public enum Kind implements FixedChoice {
        PARTNER("Our partners"),
        FUNDER("Our funders");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
