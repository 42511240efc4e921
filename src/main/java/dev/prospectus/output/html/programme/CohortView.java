package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * The page of one run.
 *
 * @param offer the programme, or its strand, with a link
 * @param reason why it was cancelled, or why the editors set its status
 * @param notes safe HTML
 * @param apply how to apply, safe HTML
 * @param figures whether pictures in notes or apply open larger
 * @param past whether it stands in the archive
 */
public record CohortView(
        Frame frame,
        String title,
        Link offer,
        String year,
        StatusView status,
        ActionView action,
        Optional<String> reason,
        List<Fact> facts,
        List<SessionView> sessions,
        List<VenueView> venues,
        Optional<String> notes,
        Optional<String> apply,
        boolean figures,
        ContactView contact,
        boolean past,
        Link archive) {

    public record VenueView(String name, List<String> address, Optional<String> access, Optional<String> travel) {}
}
