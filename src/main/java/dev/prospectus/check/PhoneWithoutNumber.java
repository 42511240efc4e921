package dev.prospectus.check;

import dev.prospectus.model.DataFiles;

/** Warning: the phone of a contact has fewer than three digits, so the link on its page would dial nothing. */
final class PhoneWithoutNumber implements Check {

    private static final int MIN_DIGITS = 3;

    @Override
    public Rule rule() {
        return Rule.warning("REF010", "A contact's phone is a number that can be dialled.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        context.catalogue()
                .contacts()
                .forEach(contact -> contact.phone()
                        .filter(phone ->
                                phone.chars().filter(Character::isDigit).count() < MIN_DIGITS)
                        .ifPresent(phone -> report.add(
                                Pointer.in(DataFiles.contacts()).at(contact.id().value(), "phone"),
                                "'" + phone + "' is no telephone number",
                                "write a number such as \"01632 960123\", or delete the line")));
    }
}
