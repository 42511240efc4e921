package dev.prospectus.check;

import java.util.List;

/** Error: a programme, a cohort or the site names a contact that doesn't exist. */
final class UnknownContact implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF003", "Every contact that is named stands in data/contacts.yml.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<String> names = context.catalogue().contacts().stream()
                .map(contact -> contact.id().value())
                .toList();
        for (ContactUse use : ContactUse.all(context)) {
            if (!context.knows(use.contact())) {
                String typed = use.contact().value();
                report.add(
                        use.pointer(),
                        "there is no contact '" + typed + "'",
                        Suggestion.of(names, typed, "add it to data/contacts.yml"));
            }
        }
    }
}
