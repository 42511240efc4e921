package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Publishes a site into a folder, completely or not at all.
 *
 * <p>The new site is assembled in a hidden folder beside the output, and then exchanged with it in one step ({@link
 * Swap} describes systems where it takes two). A reader, or a process killed at any time, sees the complete old site
 * or the complete new one. The old site's files are removed afterwards.
 *
 * <p>Whoever holds the folder itself, as a mount does, would not see the exchange. For such folders {@link #inPlace} changes
 * files one by one.
 *
 * <p>Only files listed in a manifest are ever removed ({@link Manifest}). An output that contains anything else, or
 * is a link, is refused before work begins.
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
     * A publisher to a folder, which is created with its parents if it doesn't exist.
     *
     * @throws PublishException if no folder can exist there
     */
    public static Publisher to(Path output) throws PublishException {
        return new Publisher(OutputPlace.of(output), AtomicExchange::load);
    }

    /** A publisher that changes the files of a folder one by one ({@link InPlace}). */
    public static Publisher inPlace(Path output) throws PublishException {
        return new Publisher(OutputPlace.of(output, true), AtomicExchange::unavailable);
    }

    /** A publisher that behaves as on systems that can't exchange two folders, for tests. */
    Publisher withoutExchange() {
        return new Publisher(place, AtomicExchange::unavailable);
    }

    /**
     * Refuses an output that would replace the site's sources, or be read as sources.
     *
     * @param site the site's folder; the output may be inside it, but neither be it nor contain it
     * @param inputs folders that are read; the output may neither be inside them nor contain them
     */
    public Publisher awayFrom(Path site, List<Path> inputs) throws PublishException {
        place.mustBeAwayFrom(site, inputs);
        place.mustBeExchangeable();
        return this;
    }

    /**
     * Locks the output, removes what killed builds left behind, and opens an empty staging folder.
     *
     * @throws PublishException if the output can't be replaced, or another build is publishing to it
     */
    public Staging stage() throws PublishException {
        try {
            Files.createDirectories(
                    place.inPlace() ? place.folder() : place.folder().getParent());
        } catch (IOException e) {
            throw PublishException.because(place.folder(), e);
        }
        Staging staging = new Staging(place, OutputLock.acquire(place));
        try {
            staging.begin(exchange);
            return staging;
        } catch (IOException e) {
            throw releasing(staging, PublishException.because(place.folder(), e));
        }
    }

    private static PublishException releasing(Staging staging, PublishException failure) {
        try {
            staging.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
