package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * What happens to personal data.
 *
 * @param controller who answers for it
 * @param host who runs the web server, in words
 * @param complaints whom else to turn to, in sentences of the hub
 * @param otherHosts from which pages load something, and which so learn of the reader
 * @param inUnitedKingdom whether its Information Commissioner hears complaints
 */
public record PrivacyView(
        Frame frame,
        String controller,
        ContactView contact,
        Optional<String> host,
        Optional<String> complaints,
        List<String> otherHosts,
        boolean inUnitedKingdom,
        String updated) {

    public PrivacyView {
        otherHosts = List.copyOf(otherHosts);
    }
}
