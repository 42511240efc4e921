package dev.prospectus.build;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Brotli, by Google's encoder.
 *
 * <p>Its best quality takes fifty times as long as a good one and saves a tenth more. So it is for assets, which change seldom and are fetched
 * most, and what it made is cached. All other files are made anew by most builds, since pages tell when they were built.
 */
final class Brotli {

    private static final int BEST = 11;
    private static final int GOOD = 5;

    private final Cache cache;

    private Brotli(Cache cache) {
        this.cache = cache;
    }

    /** @throws IOException if the library that was built for another system is all there is */
    static Brotli load(Cache cache) throws IOException {
        if (!Brotli4jLoader.isAvailable()) {
            throw new IOException(
                    "Brotli's encoder can't be loaded on this system; build Prospectus on it, or leave 'brotli' out of"
                            + " 'compress' in site-config.yml",
                    Brotli4jLoader.getUnavailabilityCause());
        }
        return new Brotli(cache);
    }

    byte[] compressed(OutputPath path, byte[] content) {
        return ("/" + path).startsWith(Routes.ASSETS)
                ? cache.bytes("brotli " + BEST + " " + ContentHash.of(content), () -> encoded(content, BEST))
                : encoded(content, GOOD);
    }

    private static byte[] encoded(byte[] content, int quality) {
        try {
            return Encoder.compress(content, Encoder.Parameters.create(quality).setMode(Encoder.Mode.TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
