package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.reference;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.People.Purpose;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Whom to ask about one thing. What is not written here is asked of the programme's contact. */
final class PurposesShape extends ObjectShape<Map<Purpose, ContactId>> {

    private final Map<Purpose, Key<Optional<ContactId>>> contacts = new EnumMap<>(Purpose.class);

    PurposesShape() {
        super("a list of contacts by purpose");
        add(Purpose.APPLY, "whom to ask about applying");
        add(Purpose.CONTENT, "whom to ask what it is about");
        add(Purpose.ACCESS, "whom to tell what somebody needs to take part");
    }

    private void add(Purpose purpose, String description) {
        contacts.put(
                purpose,
                optional(
                        purpose.id(),
                        reference("contact", "data/contacts.yml", "office", ContactId::new),
                        description));
    }

    @Override
    protected Map<Purpose, ContactId> create(Values values) {
        Map<Purpose, ContactId> written = new EnumMap<>(Purpose.class);
        contacts.forEach((purpose, key) -> values.get(key).ifPresent(contact -> written.put(purpose, contact)));
        return written;
    }
}
