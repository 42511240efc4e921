package dev.prospectus.hubs;

import java.time.Duration;

/**
 * How much of a hub is read. Forty times what a large hub publishes, and little enough for a build.
 *
 * @param file the most bytes of one file
 * @param whole the most bytes of all files
 * @param patience with one answer
 * @param deadline for all answers of a hub
 */
public record FeedLimits(int file, int whole, Duration patience, Duration deadline) {

    /** The most academic years of runs that are read: the present one and those to come. */
    static final int YEARS = 4;

    /** The most programmes and the most runs of a hub. */
    static final int ENTRIES = 20_000;

    public static final FeedLimits USUAL =
            new FeedLimits(8 << 20, 24 << 20, Duration.ofSeconds(10), Duration.ofSeconds(30));

    /** A number of bytes in words. */
    static String words(int bytes) {
        return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
    }
}
