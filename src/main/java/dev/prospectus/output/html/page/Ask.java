package dev.prospectus.output.html.page;

import java.util.Optional;

/**
 * Whom to ask.
 *
 * @param about what, where it is one thing among others: "Applying and access"
 */
public record Ask(Optional<String> about, ContactView contact) {}
