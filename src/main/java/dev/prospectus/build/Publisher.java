package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Publishes a site into a folder, all of it or nothing.
 *
 * <p>The new site is assembled in a hidden folder beside the output and then swapped with it in one step ({@link Swap} tells
 * where that takes two), so that a reader, or a process killed at any instant, leaves the whole old site or the whole new
 * one. Only what a manifest lists is ever removed ({@link Manifest}); an output that holds anything else, or is a link, is
 * refused before work begins. Afterwards the old files are removed one by one.
 *
 * <pre>{@code
 * try (Staging staging = Publisher.to(out).awayFrom(site, inputs).stage()) {
 *     staging.write(path, bytes); // from any thread
 *     staging.publish();
 * }
 * }</pre>
 */
public final class Publisher {

    private final OutputPlace place;
    private final Supplier<AtomicExchange> exchange;

    private Publisher(OutputPlace place, Supplier<AtomicExchange> exchange) {
        this.place = place;
        this.exchange = exchange;
    }

    /**
     * A publisher to the folder, which need not exist; folders around it are made.
     *
     * @throws PublishException if no folder can be there
     */
    public static Publisher to(Path output) throws PublishException {
        return new Publisher(OutputPlace.of(output), AtomicExchange::load);
    }

    /** For systems that can't exchange two folders, and for testing what is done there. */
    Publisher withoutExchange() {
        return new Publisher(place, AtomicExchange::unavailable);
    }

    /**
     * Refuses an output that would replace the sources or be read as sources.
     *
     * @param site the site's folder: the output may be inside, but not be it or contain it
     * @param inputs folders that are read: the output may neither be inside nor contain them
     */
    public Publisher awayFrom(Path site, List<Path> inputs) throws PublishException {
        place.mustBeAwayFrom(site, inputs);
        return this;
    }

    /**
     * Locks the output, clears what killed builds left, and opens an empty staging folder.
     *
     * @throws PublishException if the output can't be replaced, or another build is publishing to it
     */
    public Staging stage() throws PublishException {
        try {
            Files.createDirectories(place.folder().getParent());
        } catch (IOException e) {
            throw PublishException.because(place.folder(), e);
        }
        OutputLock lock = OutputLock.acquire(place);
        try {
            return stageUnder(lock);
        } catch (IOException e) {
            throw releasing(lock, PublishException.because(place.folder(), e));
        }
    }

    private Staging stageUnder(OutputLock lock) throws IOException {
        Swap.recover(place);
        List<Path> kept = Swap.clear(place);
        OutputState before = OutputState.of(place);
        // Loading takes about as long as rendering a small site, so it goes on beside that; and only if there is an
        // exchange to do.
        CompletableFuture<AtomicExchange> loading = before.isSite()
                ? CompletableFuture.supplyAsync(exchange)
                : CompletableFuture.completedFuture(AtomicExchange.unavailable());
        Files.createDirectory(place.staging());
        Manifest.begin(place.staging());
        return new Staging(place, before, loading, lock, kept);
    }

    private static PublishException releasing(OutputLock lock, PublishException failure) {
        try {
            lock.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
