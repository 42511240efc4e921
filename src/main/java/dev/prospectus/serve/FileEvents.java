package dev.prospectus.serve;

import dev.prospectus.source.PassedOver;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What the system tells of changes, so that they are seen at once. Nothing depends on it: drives that tell nothing, and
 * folders that can't be watched, are looked at from time to time ({@link SiteWatch}).
 */
final class FileEvents implements Closeable {

    private final Semaphore told = new Semaphore(0);
    private final Map<Path, Watched> watched = new HashMap<>();

    /**
     * @param watcher absent for a folder that can't be watched
     * @param end completes when the watching ends
     * @param identity of the folder. A later folder of the same name has another.
     */
    private record Watched(Optional<DirectoryWatcher> watcher, CompletableFuture<Void> end, Object identity) {}

    /** Waits until a change was told of, or for a time. Returns whether one was. */
    boolean await(long millis) throws InterruptedException {
        boolean change = told.tryAcquire(millis, TimeUnit.MILLISECONDS);
        told.drainPermits();
        return change;
    }

    /** Watches these folders as they are now, and no others. */
    synchronized void follow(List<Path> folders) {
        for (Path folder : folders) {
            Optional<Object> identity = identity(folder);
            Watched old = watched.get(folder);
            if (old != null && (old.end().isDone() || !identity.equals(Optional.of(old.identity())))) {
                old.watcher().ifPresent(FileEvents::close);
                watched.remove(folder);
            }
            if (identity.isPresent() && !watched.containsKey(folder)) {
                watched.put(folder, watch(folder, identity.get()));
            }
        }
    }

    @Override
    public synchronized void close() {
        watched.values().forEach(folder -> folder.watcher().ifPresent(FileEvents::close));
        watched.clear();
    }

    private Watched watch(Path folder, Object identity) {
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder.toRealPath())
                    .fileHashing(false)
                    .listener(this::take)
                    .build();
            return new Watched(
                    Optional.of(watcher),
                    watcher.watchAsync(task -> {
                        Thread thread = new Thread(task, "prospectus-events");
                        thread.setDaemon(true);
                        thread.start();
                    }),
                    identity);
        } catch (IOException | RuntimeException cannotBeWatched) {
            // Tried again when another folder stands there.
            return new Watched(Optional.empty(), new CompletableFuture<>(), identity);
        }
    }

    private void take(DirectoryChangeEvent event) {
        Path name = event.path() == null ? null : event.path().getFileName();
        if (name == null || !PassedOver.is(name.toString())) {
            told.release();
        }
    }

    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? Optional.of(List.of(
                            Optional.ofNullable(attributes.fileKey()), attributes.creationTime(), folder.toRealPath()))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static void close(DirectoryWatcher watcher) {
        try {
            watcher.close();
        } catch (IOException gone) {
            // It watches nothing any more, which is what closing is for.
        }
    }
}
