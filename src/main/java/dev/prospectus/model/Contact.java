package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to ask: always a role, so that the page stays true when people move on.
 *
 * @param role such as "Primary programmes team"
 * @param email a role mailbox
 * @param about what to ask them, one sentence
 * @param holder who has the role at present
 */
public record Contact(
        ContactId id,
        String role,
        String email,
        Optional<TelephoneNumber> phone,
        Optional<String> about,
        Optional<Holder> holder) {

    /**
     * A person, who is named only if the hub says that they agreed.
     *
     * @param named whether pages tell the name; absent where nobody said so, and then no page does
     * @param review when somebody looks whether it is still true
     */
    public record Holder(String name, Optional<Boolean> named, LocalDate review) {}

    /** A role that nobody is named for. */
    public Contact(ContactId id, String role, String email, Optional<TelephoneNumber> phone, Optional<String> about) {
        this(id, role, email, phone, about, Optional.empty());
    }

    /** The name of who has the role, where pages may tell it. */
    public Optional<String> named() {
        return holder.filter(person -> person.named().equals(Optional.of(true))).map(Holder::name);
    }
}
