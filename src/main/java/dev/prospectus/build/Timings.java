package dev.prospectus.build;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each phase of a build took, in the order in which they ran. */
public final class Timings {

    private final Map<String, Duration> phases = new LinkedHashMap<>();

    <T> T measure(String phase, Measured<T> work) throws IOException {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            phases.merge(phase, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    public Map<String, Duration> phases() {
        return Collections.unmodifiableMap(phases);
    }

    /** Work that may meet a machine's fault. */
    @FunctionalInterface
    interface Measured<T> {
        T run() throws IOException;
    }
}
