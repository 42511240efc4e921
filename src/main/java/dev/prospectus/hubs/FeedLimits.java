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

    /** The most entries of a list, such as the runs of a year. */
    static final int ENTRIES = 20_000;

    /** The most programmes: twice those of the largest hub that is tried. */
    static final int PROGRAMMES = 2_000;

    /** The most programmes that a hub says are the same as one elsewhere. */
    static final int ALIKE = 10;

    /** The most runs of a programme: fifteen in each academic year. */
    static final int RUNS = 60;

    /** The most sessions of a run: one in each school week of two years, and more. */
    static final int SESSIONS = 100;

    /** The most changes of status that are announced for a run. */
    static final int RUN_CHANGES = 20;

    /** The same for a programme, which goes by its runs. */
    static final int OFFER_CHANGES = 200;

    /** The most words of a kind, in a vocabulary or of an entry. */
    static final int WORDS = 60;

    public static final FeedLimits USUAL =
            new FeedLimits(8 << 20, 24 << 20, Duration.ofSeconds(10), Duration.ofSeconds(30));

    /** A number of bytes in words. */
    static String words(int bytes) {
        return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
    }
}
