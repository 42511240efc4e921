package dev.prospectus.check;

import java.util.List;

/** Error: a programme, a cohort or the site names a contact that doesn't exist. */
final class UnknownContact implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF003");
    }

    @Override
    public void check(CheckContext context, Report report) {
        if (context.catalogue().contacts().isEmpty()) {
            return;
        }
        List<String> names = context.catalogue().contacts().stream()
                .map(contact -> contact.id().value())
                .toList();
        for (ContactUse use : ContactUse.all(context)) {
            String typed = use.contact().value();
            if (!context.knows(use.contact())
                    && !context.missingIds().contacts().containsKey(typed)) {
                report.add(
                        use.pointer(),
                        "there is no contact '" + typed + "'",
                        Suggestion.of(names, typed, "contacts", "add it to data/contacts.yml"));
            }
        }
    }
}
