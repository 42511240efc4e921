package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import java.util.Optional;

/**
 * What happens to personal data.
 *
 * @param controller who answers for it
 * @param host who runs the web server, in words
 * @param complaints whom else to turn to, in sentences of the hub
 * @param inUnitedKingdom whether its Information Commissioner hears complaints
 */
public record PrivacyView(
        Frame frame,
        String controller,
        ContactView contact,
        Optional<String> host,
        Optional<String> complaints,
        boolean inUnitedKingdom,
        String updated) {}
