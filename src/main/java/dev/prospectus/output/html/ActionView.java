package dev.prospectus.output.html;

import java.util.Optional;

/**
 * What a reader does next: always a link that works.
 *
 * @param id of the action, for style sheets
 * @param label the link's words
 * @param hint what to know before following it
 */
public record ActionView(String id, String label, String href, Optional<String> hint) {}
