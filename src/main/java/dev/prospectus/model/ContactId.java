package dev.prospectus.model;

/** Names a role mailbox in {@code data/contacts.yml}. */
public record ContactId(String value) implements Comparable<ContactId> {

    public ContactId {
        Slug.require(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
