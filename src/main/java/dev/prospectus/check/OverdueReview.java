package dev.prospectus.check;

import dev.prospectus.model.Contact;
import dev.prospectus.model.DataFiles;

/** Warning: the day has passed on which somebody was to look whether a role still has its holder. */
final class OverdueReview implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF014");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Contact contact : context.catalogue().contacts()) {
            contact.holder()
                    .filter(holder -> holder.review().isBefore(context.today()))
                    .ifPresent(holder -> report.add(
                            Pointer.in(DataFiles.contacts()).at(contact.id().value(), "holder", "review"),
                            "whether '" + holder.name() + "' still has this role was to be looked at by "
                                    + holder.review(),
                            "ask whether they still have the role and may be named, then set a later day, or delete the"
                                    + " holder"));
        }
    }
}
