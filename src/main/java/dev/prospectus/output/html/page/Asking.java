package dev.prospectus.output.html.page;

import dev.prospectus.model.ContactId;
import dev.prospectus.model.People;
import dev.prospectus.model.People.Purpose;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whom to ask about what: everybody once, who answers for everything else last. */
public final class Asking {

    private final PageTools tools;

    public Asking(PageTools tools) {
        this.tools = tools;
    }

    /**
     * Whom to ask about an offer or a run.
     *
     * @param first who answers for everything that has no contact of its own
     * @param subject of messages that the links start
     */
    public List<Ask> of(People people, ContactId first, String subject) {
        Map<ContactId, List<Purpose>> about = new LinkedHashMap<>();
        people.inOrder().forEach((purpose, contact) -> {
            if (!contact.equals(first)) {
                about.computeIfAbsent(contact, unseen -> new ArrayList<>()).add(purpose);
            }
        });
        List<Ask> asks = new ArrayList<>();
        about.forEach((contact, purposes) ->
                asks.add(new Ask(Optional.of(Listing.labels(purposes)), tools.contact(contact, subject))));
        asks.add(new Ask(
                about.isEmpty() ? Optional.empty() : Optional.of("Everything else"), tools.contact(first, subject)));
        return asks;
    }

    /** "Primary programmes lead and hub office". */
    public Optional<String> names(List<ContactId> contacts) {
        return contacts.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(contacts.stream()
                        .flatMap(id -> tools.catalogue().contact(id).stream())
                        .map(contact -> contact.role())
                        .toList()));
    }
}
