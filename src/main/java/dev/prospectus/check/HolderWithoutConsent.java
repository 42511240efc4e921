package dev.prospectus.check;

import dev.prospectus.model.Contact;
import dev.prospectus.model.DataFiles;

/** Warning: nothing says whether the holder of a role agreed to be named. */
final class HolderWithoutConsent implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF016");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Contact contact : context.catalogue().contacts()) {
            contact.holder()
                    .filter(holder -> holder.named().isEmpty())
                    .ifPresent(
                            holder -> report.add(
                                    Pointer.in(DataFiles.contacts())
                                            .at(contact.id().value(), "holder"),
                                    "no page names '" + holder.name() + "', since nothing says that they agreed to it",
                                    "add 'named: true' once they have agreed, or 'named: false' to keep the name off the pages"));
        }
    }
}
