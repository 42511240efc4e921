package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/** How long something takes, which may differ by how people meet. */
public record Length(List<Part> parts) {

    public Length {
        parts = List.copyOf(parts);
    }

    public static Length of(String words) {
        return new Length(List.of(new Part(Optional.empty(), words)));
    }

    /**
     * @param mode absent where the length is the same however people meet
     * @param words such as "half a day"
     */
    public record Part(Optional<Mode> mode, String words) {}
}
