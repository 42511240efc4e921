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

/** Calls back once after each burst of changes in the site's files: one save in an editor is several events. */
final class SiteWatch implements Closeable {

    /** Longer than the events of one save are apart, shorter than anybody notices. */
    private static final long QUIET_MILLIS = 40;

    /** How often to look for what no folder's events tell. */
    private static final long POLL_MILLIS = 500;

    /** Folders of a site that hold what a build reads. */
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
     * @param end of the watching
     * @param identity of the folder: one of the same name that is made later has another
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

    /** Watches until closed. */
    static SiteWatch of(Path site, Runnable onChange) throws IOException {
        return new SiteWatch(site, onChange);
    }

    /** Ends with the failure that keeps changes from being seen, if there ever is one. */
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

    /** The settings and the folders themselves: watching where they are would mean watching the output and all else there. */
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

    /** Watches the folders that are there now. Whether they are others than before. */
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
