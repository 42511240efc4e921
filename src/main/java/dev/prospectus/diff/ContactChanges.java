package dev.prospectus.diff;

import dev.prospectus.model.Contact;

/** Contacts: the roles that answer questions. */
final class ContactChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        return new Section(
                "contacts",
                "contact",
                "contacts",
                new Entries<Contact>(
                                (side, contact) -> contact.role(),
                                contact -> contact.id().value(),
                                (side, contact) -> contact.email())
                        .of(sides, sides.contacts()));
    }
}
