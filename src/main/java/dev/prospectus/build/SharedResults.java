package dev.prospectus.build;

import dev.prospectus.plan.Cache;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made for one of several sites in a process, in memory for the others: they show the same pictures, and their icons
 * differ only where their colours do. When it grows too large, what nobody asked for longest is let go.
 */
final class SharedResults implements Cache {

    /** What a hub and the catalogues that it builds on make, many times over; little beside the smallest heap. */
    private static final int MAX_TOTAL_BYTES = 64 << 20;

    private final int maxTotal;
    private final Map<String, byte[]> results = new LinkedHashMap<>(256, 0.75f, true);
    private long total;

    private SharedResults(int maxTotal) {
        this.maxTotal = maxTotal;
    }

    static SharedResults inMemory() {
        return upTo(MAX_TOTAL_BYTES);
    }

    static SharedResults upTo(int maxTotal) {
        return new SharedResults(maxTotal);
    }

    /** A site's own cache, which takes what it lacks from here, so that a later build of the site alone has it too. */
    Cache behind(Cache own) {
        return new Cache() {
            @Override
            public byte[] bytes(String key, Supplier<byte[]> compute) {
                return own.bytes(key, () -> SharedResults.this.bytes(key, compute));
            }

            @Override
            public String text(String key, Supplier<String> compute) {
                return own.text(key, () -> SharedResults.this.text(key, compute));
            }
        };
    }

    @Override
    public byte[] bytes(String key, Supplier<byte[]> compute) {
        byte[] known = known(key);
        if (known != null) {
            return known;
        }
        byte[] made = compute.get();
        keep(key, made);
        return made;
    }

    private synchronized byte @Nullable [] known(String key) {
        return results.get(key);
    }

    /** One that would drive out most of the others, such as a booklet, is not kept. */
    private synchronized void keep(String key, byte[] result) {
        if (result.length > maxTotal / 8) {
            return;
        }
        byte[] before = results.put(key, result);
        total += result.length - (before == null ? 0 : before.length);
        Iterator<byte[]> longestUnasked = results.values().iterator();
        while (total > maxTotal) {
            total -= longestUnasked.next().length;
            longestUnasked.remove();
        }
    }
}
