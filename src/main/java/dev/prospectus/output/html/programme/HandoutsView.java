package dev.prospectus.output.html.programme;

import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.util.List;

/**
 * What participants get and bring.
 *
 * @param bring things to bring, a phrase each
 */
public record HandoutsView(List<Item> materials, List<String> bring) {

    static final HandoutsView NONE = new HandoutsView(List.of(), List.of());

    public HandoutsView {
        materials = List.copyOf(materials);
        bring = List.copyOf(bring);
    }

    /** When the first of some materials is shown, for an attribute in single quotes; empty when that stays. */
    public String later() {
        return hidden() ? materials.get(0).later() : "";
    }

    /** Whether none of the materials is shown yet. */
    public boolean hidden() {
        return materials.stream().allMatch(Item::hidden);
    }

    /** @param shown whether readers see it */
    public record Item(String title, String href, Rollover<Boolean> shown) {

        /** For an attribute in single quotes; empty when it stays shown. */
        public String later() {
            return RolloverJson.attribute(shown);
        }

        public boolean hidden() {
            return !shown.now();
        }
    }
}
