package dev.prospectus.output.html.offers;

import java.util.List;

/**
 * The form that filters the list of offers, with nothing chosen. A script applies it; the list of facets serves without.
 *
 * @param action the page itself
 * @param main the groups that most readers use
 * @param more the groups that fold away
 */
public record FilterForm(String action, List<Group> main, List<Group> more) {

    /** @param name of the field, and of the cards' data attribute */
    public record Group(String name, String legend, List<Option> options) {}

    /** @param count how many offers have it; an option without any appears once an offer rolls over to it */
    public record Option(String value, String label, int count) {}
}
