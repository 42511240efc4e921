package dev.prospectus.output.network;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.StatusGroup;
import java.util.List;
import java.util.Optional;

/**
 * A list of programmes, for the template that lists the programmes of a hub.
 *
 * @param filtered whether it lists those of one region or role
 * @param all the list of all
 */
record ListView(Frame frame, Head head, boolean filtered, String all, Filters filters, Results results) {

    record Head(String title, String intro) {}

    /**
     * Ways to other lists.
     *
     * @param form to filter and sort with, where all are shown
     */
    record Filters(List<Facet> facets, Optional<Form> form) {}

    record Facet(String id, String title, List<Choice> choices) {}

    /**
     * A list of one region or role.
     *
     * @param id by which the form knows it
     * @param current whether it is this page
     */
    record Choice(String id, String title, String href, int count, boolean current) {}

    /**
     * The form, with nothing chosen.
     *
     * @param main the groups that most readers use
     * @param more the groups that fold away
     */
    record Form(String action, List<Group> main, List<Group> more) {}

    record Group(String name, String legend, List<Option> options) {}

    record Option(String value, String label, int count) {}

    /**
     * The list itself.
     *
     * @param count how many programmes it has, in words
     * @param parts the pages of the list; none where it fits one page
     * @param titles none: search and filters find them
     */
    record Results(
            String count, List<StatusGroup<OfferView>> groups, List<ListPart.PartLink> parts, List<Link> titles) {}
}
