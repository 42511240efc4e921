package dev.prospectus.model;

import java.util.List;

/**
 * What participants get, and what they bring.
 *
 * @param bring things to bring, a phrase each
 */
public record Handouts(List<Material> materials, List<String> bring) {

    public static final Handouts NONE = new Handouts(List.of(), List.of());

    public Handouts {
        materials = List.copyOf(materials);
        bring = List.copyOf(bring);
    }

    /**
     * Slides, a task to prepare, a recording.
     *
     * @param place where it is
     */
    public record Material(String title, Place place, When when) {}

    /** Where a material is. */
    public sealed interface Place {

        /** A path on this site, or a full address. */
        String address();

        /** A page of this site or another. */
        record Page(String address) implements Place {}

        /** @param file path under {@code content/} */
        record ContentFile(String file) implements Place {
            @Override
            public String address() {
                return "/" + file;
            }
        }
    }

    /** When readers see a material. */
    public enum When implements FixedChoice {
        BEFORE("Before"),
        /** Once what it belongs to is over. */
        AFTER("Afterwards");

        private final String label;

        When(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
