package dev.prospectus.plan;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What was computed once and need not be again, across builds too.
 *
 * <p>It may forget at any time, so results must depend on the key alone and a build's output never on the memory. Safe from
 * many threads.
 */
@FunctionalInterface
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = (key, compute) -> compute.get();

    /** @param key names everything the result depends on, the version of the computation included */
    byte[] recallBytes(String key, Supplier<byte[]> compute);

    /** The same for text. */
    default String recall(String key, Supplier<String> compute) {
        byte[] bytes = recallBytes(key, () -> compute.get().getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
