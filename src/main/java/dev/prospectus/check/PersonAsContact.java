package dev.prospectus.check;

import dev.prospectus.model.Contact;
import dev.prospectus.model.DataFiles;

/** Warning: a contact is a person, by its role or its mailbox. */
final class PersonAsContact implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF012");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Contact contact : context.catalogue().contacts()) {
            Pointer pointer = Pointer.in(DataFiles.contacts()).at(contact.id().value());
            PersonNames.in(contact.role())
                    .ifPresent(name -> report.add(
                            pointer.at("role"),
                            "'" + name.words() + "' is a person, and a contact is a role",
                            "write what they do, such as 'Programmes team'"));
            if (PersonNames.isMailbox(contact.email())) {
                report.add(
                        pointer.at("email"),
                        "'" + contact.email() + "' is the mailbox of a person",
                        "write a mailbox of the role, which others can read too");
            }
        }
    }
}
