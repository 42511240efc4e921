package dev.prospectus.output.html.page;

import dev.prospectus.model.Contact;
import dev.prospectus.model.TelephoneNumber;
import java.util.Optional;

/**
 * Whom to ask.
 *
 * @param holder the name of who has the role, if they agreed to be named
 */
public record ContactView(
        String role,
        Optional<String> holder,
        String email,
        String mail,
        Optional<String> phone,
        Optional<String> call,
        Optional<String> about) {

    /** @param subject of a message that the link starts */
    public static ContactView of(Contact contact, String subject) {
        return new ContactView(
                contact.role(),
                contact.named(),
                contact.email(),
                NextSteps.mail(contact, subject),
                contact.phone().map(TelephoneNumber::written),
                contact.phone().map(TelephoneNumber::address),
                contact.about());
    }
}
