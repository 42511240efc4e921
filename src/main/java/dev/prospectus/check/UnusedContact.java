package dev.prospectus.check;

import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.DataFiles;
import java.util.Set;
import java.util.stream.Collectors;

/** Info: nothing names a contact. */
final class UnusedContact implements Check {

    @Override
    public Rule rule() {
        return Rule.info("REF007");
    }

    @Override
    public void check(CheckContext context, Report report) {
        if (context.hasBrokenFiles()) {
            return;
        }
        Set<ContactId> used =
                ContactUse.all(context).stream().map(ContactUse::contact).collect(Collectors.toSet());
        for (Contact contact : context.catalogue().contacts()) {
            if (!used.contains(contact.id())
                    && !context.missingIds().isNewName(contact.id().value())) {
                report.add(
                        Pointer.in(DataFiles.contacts()).at(contact.id().value()),
                        "nothing names the contact '" + contact.id() + "'",
                        "delete it if it is left over");
            }
        }
    }
}
