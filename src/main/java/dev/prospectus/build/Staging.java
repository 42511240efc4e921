package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site that is being assembled beside its output. Write all files, then call {@link #publish}; closing without that
 * removes them.
 *
 * <p>{@link #write} may be called from many threads. {@code publish} and {@code close} may only be called when no
 * write is in progress.
 */
public final class Staging implements Closeable {

    private enum Stage {
        FILLING,
        PUBLISHED,
        CLOSED
    }

    private static final int WAIT_MILLIS = 20;
    private static final int LONGEST_WAIT_MILLIS = 5_000;

    private final OutputPlace place;
    private final OutputLock lock;
    private OutputState before;
    private CompletableFuture<AtomicExchange> exchange =
            CompletableFuture.completedFuture(AtomicExchange.unavailable());
    private List<Path> kept = List.of();

    /** Ends the staging when the process is told to end. */
    private final Thread ending;

    private final AtomicInteger writing = new AtomicInteger();
    private volatile @Nullable PublishException failure;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.FILLING);
    private final Map<OutputPath, Long> sizes = new ConcurrentHashMap<>();
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    /** From here on, a process that is told to end leaves nothing. Call {@link #begin} first. */
    Staging(OutputPlace place, OutputLock lock) {
        this.place = place;
        this.lock = lock;
        this.before = OutputState.ofNothing(place);
        this.ending = new Thread(this::end, "prospectus-ending");
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** Removes what killed builds left behind, looks at the output and opens an empty folder. */
    synchronized void begin(Supplier<AtomicExchange> exchanges) throws IOException {
        mustBeUsable();
        Swap.recover(place);
        kept = new ArrayList<>(Swap.clear(place));
        before = OutputState.of(place);
        // Loading takes about as long as rendering a small site, so it runs in parallel, and only if it is needed.
        if (before.isSite()) {
            exchange = CompletableFuture.supplyAsync(exchanges);
        }
        Files.createDirectory(place.staging());
        FolderRights.inherit(place.folder(), place.staging());
        Manifest.begin(place.staging());
    }

    /**
     * Writes a file, with the permissions that the user's umask gives.
     *
     * @throws PublishException if the disk refuses; all later calls then fail in the same way
     * @throws IllegalStateException if the path can't be an output, or was written before, also with other capitals
     *     (some file systems ignore case): a defect of the plan
     */
    public void write(OutputPath path, byte[] content) throws PublishException {
        writing.incrementAndGet();
        try {
            mustBeUsable();
            writeFile(path, content);
        } finally {
            writing.decrementAndGet();
        }
    }

    private void writeFile(OutputPath path, byte[] content) throws PublishException {
        claim(path);
        Path file = place.staging().resolve(path.value());
        try {
            folder(path.value());
            // In one call of the system, where Files.write takes one for each 8 KB.
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
            }
        } catch (IOException e) {
            throw failed(PublishException.because(file, e));
        }
        sizes.put(path, (long) content.length);
    }

    /**
     * Replaces the output by the new site, and removes the old one.
     *
     * @throws PublishException if that fails; the old site is then still complete
     */
    public synchronized Publication publish() throws PublishException {
        mustBeUsable();
        boolean changed;
        try {
            changed = replaceOldSite(Manifest.of(sizes));
            stage.set(Stage.PUBLISHED);
        } catch (IOException e) {
            throw failed(PublishException.because(place.folder(), e));
        }
        long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
        return new Publication(place.folder(), sizes.size(), bytes, changed, kept);
    }

    /** Returns whether anything differed. */
    private boolean replaceOldSite(Manifest site) throws IOException {
        if (place.inPlace()) {
            before.mustBeUnchanged();
            boolean changed = InPlace.publish(place, site);
            TreeRemoval.remove(place.staging(), place);
            return changed;
        }
        if (before.isSite() && site.isIn(place.folder(), place.staging())) {
            TreeRemoval.remove(place.staging(), place);
            return false;
        }
        site.finish(place.staging());
        before.mustBeUnchanged();
        FolderRights.settle(place.folder(), place.staging());
        if (before.isSite()) {
            removeOldSite(Swap.overOldSite(place, exchange.join()));
        } else {
            Swap.intoFreePlace(place);
        }
        return true;
    }

    /** Removes a site that was not published, and releases the lock. */
    @Override
    public synchronized void close() throws PublishException {
        try {
            remove();
        } finally {
            try {
                Runtime.getRuntime().removeShutdownHook(ending);
            } catch (IllegalStateException endsAnyway) {
                // The process is ending, and this was called by the hook or beside it.
            }
        }
    }

    /** What a process that is told to end leaves behind: nothing. One that is publishing finishes that first. */
    private synchronized void end() {
        if (stage.get() != Stage.FILLING) {
            return;
        }
        failed(new PublishException(place.folder(), "the build was ended", ""));
        try {
            for (int waited = 0; writing.get() > 0 && waited < LONGEST_WAIT_MILLIS; waited += WAIT_MILLIS) {
                Thread.sleep(WAIT_MILLIS);
            }
            remove();
        } catch (IOException | InterruptedException tooLate) {
            // The next build removes it.
        }
    }

    private synchronized void remove() throws PublishException {
        Stage last = stage.getAndSet(Stage.CLOSED);
        if (last == Stage.CLOSED) {
            return;
        }
        try (lock) {
            if (last != Stage.PUBLISHED) {
                TreeRemoval.remove(place.staging(), place);
            }
        } catch (IOException e) {
            throw PublishException.because(place.staging(), e);
        }
    }

    /** Removes the old site. The new one is already published, so a failure here doesn't fail the build. */
    private void removeOldSite(Path oldSite) {
        try {
            TreeRemoval.remove(oldSite, place).ifPresent(kept::add);
        } catch (IOException e) {
            kept.add(oldSite);
        }
    }

    /** Makes the folder of a file, and those around it first: trying the innermost is an exception for each that lacks them. */
    private void folder(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash < 0 || folders.contains(path.substring(0, slash))) {
            return;
        }
        String name = path.substring(0, slash);
        folder(name);
        try {
            Files.createDirectory(place.staging().resolve(name));
        } catch (FileAlreadyExistsException e) {
            // Another thread was here first; if it is no folder, writing into it fails.
        }
        folders.add(name);
    }

    private void claim(OutputPath path) {
        String name = path.value().toLowerCase(Locale.ROOT);
        if (name.equals(Manifest.FILE_NAME) || name.equals(Manifest.UNFINISHED_NAME)) {
            throw new IllegalStateException("no output may have the manifest's name: " + path);
        }
        if (!names.add(name)) {
            throw new IllegalStateException("two outputs have one path: " + path);
        }
    }

    private PublishException failed(PublishException reason) {
        failure = reason;
        return reason;
    }

    private void mustBeUsable() throws PublishException {
        PublishException reason = failure;
        if (reason != null) {
            throw reason;
        }
        if (stage.get() != Stage.FILLING) {
            throw new IllegalStateException("the staging of " + place.folder() + " is over: " + stage.get());
        }
    }
}
