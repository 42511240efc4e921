package dev.prospectus.model;

import java.util.Optional;

/**
 * Whom to ask: always a role, never a person, so that the page stays true when people move on.
 *
 * @param role such as "Primary programmes team"
 * @param email a role mailbox
 * @param about what to ask them, one sentence
 */
public record Contact(
        ContactId id, String role, String email, Optional<TelephoneNumber> phone, Optional<String> about) {}
