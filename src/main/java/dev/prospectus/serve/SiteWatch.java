package dev.prospectus.serve;

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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Watches the site's files, and calls back once after each burst of changes: one save in an editor is several events. */
final class SiteWatch implements Closeable {

    /** How long to wait for more events. Longer than the gaps within one save, too short to be noticed. */
    private static final long QUIET_MILLIS = 40;

    /** How often to look for changes that cause no event in a watched folder. */
    private static final long POLL_MILLIS = 500;

    /** The folders of a site that a build reads. */
    private static final List<String> FOLDERS = List.of("data", "content", "templates");

    private static final String CONFIG = "site-config.yml";

    private final Path site;
    private final Runnable onChange;
    private final ScheduledExecutorService clock;
    private final Map<String, Watched> watched = new HashMap<>();
    private final CompletableFuture<Void> watching = new CompletableFuture<>();
    private FileStamp config;
    private final ScheduledFuture<?> polling;
    private Optional<ScheduledFuture<?>> pending = Optional.empty();

    /**
     * @param end completes when the watching ends
     * @param identity of the folder. A later folder of the same name has another.
     */
    private record Watched(DirectoryWatcher watcher, CompletableFuture<Void> end, Object identity) {}

    private SiteWatch(Path site, Runnable onChange) throws IOException {
        this.site = site;
        this.onChange = onChange;
        this.config = FileStamp.of(site.resolve(CONFIG));
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "prospectus-changes"));
        followFolders();
        this.polling = clock.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Starts to watch. {@link #close} ends it. */
    static SiteWatch of(Path site, Runnable onChange) throws IOException {
        return new SiteWatch(site, onChange);
    }

    /** Completes exceptionally when changes can no longer be seen. */
    CompletableFuture<Void> watching() {
        return watching;
    }

    @Override
    public synchronized void close() throws IOException {
        polling.cancel(false);
        clock.shutdownNow();
        for (Watched folder : watched.values()) {
            folder.watcher().close();
        }
        watched.clear();
        watching.complete(null);
    }

    private synchronized void schedule() {
        if (!clock.isShutdown()) {
            pending.ifPresent(task -> task.cancel(false));
            pending = Optional.of(clock.schedule(onChange, QUIET_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    /** The settings and the folders themselves. The site's folder is not watched, since it may hold the output too. */
    private void poll() {
        try {
            FileStamp now = FileStamp.of(site.resolve(CONFIG));
            if (followFolders() || !now.equals(config)) {
                config = now;
                schedule();
            }
        } catch (IOException | RuntimeException failure) {
            watching.completeExceptionally(failure);
        }
    }

    /** Watches the present folders. Returns whether they are others than before. */
    private synchronized boolean followFolders() throws IOException {
        boolean changed = false;
        for (String name : FOLDERS) {
            Path folder = site.resolve(name);
            Optional<Object> identity = identity(folder);
            Watched old = watched.get(name);
            if (old != null && !Optional.of(old.identity()).equals(identity)) {
                old.watcher().close();
                watched.remove(name);
                changed = true;
            }
            if (identity.isPresent() && !watched.containsKey(name)) {
                watched.put(name, watch(folder, identity.get()));
                changed = true;
            }
        }
        return changed;
    }

    private Watched watch(Path folder, Object identity) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .path(folder)
                .fileHashing(false)
                .listener(event -> schedule())
                .build();
        CompletableFuture<Void> end =
                watcher.watchAsync(task -> daemon(task, "prospectus-watch").start());
        return new Watched(
                watcher,
                end.whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        watching.completeExceptionally(failure);
                    }
                }),
                identity);
    }

    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                return Optional.empty();
            }
            Object key = attributes.fileKey();
            return Optional.of(key == null ? attributes.creationTime() : key);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
