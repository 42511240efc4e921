package dev.prospectus.plan;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Results of expensive computations, kept from one build to the next.
 *
 * <p>An entry may be dropped at any time. So a result must depend on its key alone, and a build's output never on the cache.
 * Safe for use by many threads.
 */
@FunctionalInterface
public interface Cache {

    /** Keeps nothing. */
    Cache NONE = (key, compute) -> compute.get();

    /**
     * The result for a key, computed if it is not in the cache.
     *
     * @param key names everything that the result depends on, including the version of the computation
     */
    byte[] bytes(String key, Supplier<byte[]> compute);

    /** The same for text. */
    default String text(String key, Supplier<String> compute) {
        byte[] bytes = bytes(key, () -> compute.get().getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
