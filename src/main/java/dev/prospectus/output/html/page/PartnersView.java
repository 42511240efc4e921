package dev.prospectus.output.html.page;

import java.util.List;
import java.util.Optional;

/**
 * Organisations of one kind that a hub works with.
 *
 * @param title what they are: "Our funders"
 */
public record PartnersView(String id, String title, List<Entry> partners) {

    /**
     * @param href its website
     * @param logo safe HTML; without it its name is shown
     */
    public record Entry(String name, Optional<String> href, Optional<String> logo) {}
}
