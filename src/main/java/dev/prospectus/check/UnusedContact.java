package dev.prospectus.check;

import dev.prospectus.model.Contact;
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
        Set<String> used = ContactUse.all(context).stream()
                .map(use -> use.contact().value())
                .collect(Collectors.toSet());
        Set<String> known = context.catalogue().contacts().stream()
                .map(contact -> contact.id().value())
                .collect(Collectors.toSet());
        for (Contact contact : context.catalogue().contacts()) {
            String id = contact.id().value();
            if (!used.contains(id)
                    && !context.missingIds().isNewName(id)
                    && !MissingIds.isMeant(id, contact.role(), used, known)) {
                report.add(
                        Pointer.in(DataFiles.contacts()).at(id),
                        "nothing names the contact '" + id + "'",
                        "delete it if it is left over");
            }
        }
    }
}
