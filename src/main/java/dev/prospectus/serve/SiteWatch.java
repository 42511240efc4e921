package dev.prospectus.serve;

import java.io.Closeable;
import java.util.function.BooleanSupplier;

/**
 * Watches the site's files, and calls back once after each burst of changes: one save in an editor is several events.
 *
 * <p>Looking at all files decides ({@link SiteStamps}); events of the system only make it look at once.
 */
final class SiteWatch implements Closeable {

    /** How long the files must stay as they are. Longer than the gaps within one save, too short to be noticed. */
    private static final long QUIET_MILLIS = 40;

    /** The longest wait for quiet: a program that keeps saving must not keep the preview from being renewed. */
    private static final long LONGEST_WAIT_MILLIS = 1_000;

    /** How often to look where no event tells of changes. */
    private static final long LOOK_MILLIS = 400;

    /** Looking takes at most one part in so many of the time. */
    private static final long LOOK_SHARE = 20;

    /** How soon to try again after the files could not be read. */
    private static final long AGAIN_MILLIS = 2_000;

    private static final long NANOS = 1_000_000;

    private final PreviewSource site;
    private final BooleanSupplier onChange;
    private final FileEvents events = new FileEvents();
    private final Thread thread;
    private SiteStamps seen;
    private boolean readable = true;

    /**
     * Takes the files as they are for seen; {@link #start} begins to watch.
     *
     * @param onChange returns whether the files could be read; otherwise it is called again
     */
    SiteWatch(PreviewSource site, BooleanSupplier onChange) {
        this.site = site;
        this.onChange = onChange;
        this.seen = site.stamps();
        this.thread = new Thread(this::run, "prospectus-changes");
        thread.setDaemon(true);
    }

    /** @param firstLook whether the files could be read before */
    void start(boolean firstLook) {
        readable = firstLook;
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
        events.close();
    }

    private void run() {
        long pause = LOOK_MILLIS;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                events.follow(site.watched());
                boolean told = events.await(readable ? pause : AGAIN_MILLIS);
                if (told) {
                    waitForQuiet();
                }
                long start = System.nanoTime();
                SiteStamps now = site.stamps();
                pause = Math.max(LOOK_MILLIS, (System.nanoTime() - start) / NANOS * LOOK_SHARE);
                if (told || !readable || !now.equals(seen)) {
                    seen = told ? now : settled(now);
                    readable = onChange.getAsBoolean();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitForQuiet() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * NANOS;
        boolean changing = true;
        while (changing && System.nanoTime() < end) {
            changing = events.await(QUIET_MILLIS);
        }
    }

    /** The files when two looks at them are the same, where no event told of the change. */
    private SiteStamps settled(SiteStamps first) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * NANOS;
        SiteStamps last = first;
        while (true) {
            boolean told = events.await(QUIET_MILLIS);
            SiteStamps now = site.stamps();
            if ((!told && now.equals(last)) || System.nanoTime() > end) {
                return now;
            }
            last = now;
        }
    }
}
