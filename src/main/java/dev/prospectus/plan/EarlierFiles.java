package dev.prospectus.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What some of the author's files held before.
 *
 * @param from since when that is known; absent where nothing is
 * @param unchanged the files that hold now what they have held since then
 * @param changed the others that there were at any time, oldest version first; the first one stood at {@code from}. The last may
 *     differ from the file as it is now, which then has no history yet
 */
public record EarlierFiles(Optional<Instant> from, Set<String> unchanged, Map<String, List<Version>> changed) {

    /** Nothing is known. */
    public static final EarlierFiles UNKNOWN = new EarlierFiles(Optional.empty(), Set.of(), Map.of());

    public EarlierFiles {
        unchanged = Set.copyOf(unchanged);
        changed = Map.copyOf(changed);
    }

    /**
     * What a file held from an instant on.
     *
     * @param content absent while there was no such file
     */
    public record Version(Instant from, Optional<Content> content) {}

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }
}
