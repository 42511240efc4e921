package dev.prospectus.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers for a programme and who leads it, as roles.
 *
 * @param contact whom to ask about everything that has no contact of its own
 * @param byPurpose whom to ask about one thing
 * @param ledBy who leads it
 */
public record People(ContactId contact, Map<Purpose, ContactId> byPurpose, List<ContactId> ledBy) {

    public People {
        byPurpose = Map.copyOf(byPurpose);
        ledBy = List.copyOf(ledBy);
    }

    /** Of whom everything is asked. */
    public static People only(ContactId contact) {
        return new People(contact, Map.of(), List.of());
    }

    /** What a school may ask about. */
    public enum Purpose implements FixedChoice {
        APPLY("Applying"),
        CONTENT("Content"),
        ACCESS("Access");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public Optional<ContactId> about(Purpose purpose) {
        return Optional.ofNullable(byPurpose.get(purpose));
    }

    /** Those who are asked about one thing, in the order of what it is. */
    public Map<Purpose, ContactId> inOrder() {
        return byPurpose.isEmpty() ? Map.of() : new EnumMap<>(byPurpose);
    }

    /** Everybody who is named. */
    public Stream<ContactId> all() {
        return Stream.of(Stream.of(contact), byPurpose.values().stream(), ledBy.stream())
                .flatMap(some -> some)
                .distinct();
    }
}
