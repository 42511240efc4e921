package dev.prospectus.serve;

import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Folders of a site that hold what a build reads. */
    private static final List<String> FOLDERS = List.of("data", "content", "templates");

    private static final String CONFIG = "site-config.yml";

    private final ScheduledExecutorService clock;
    private final DirectoryWatcher watcher;
    private final CompletableFuture<Void> watching;
    private final ScheduledFuture<?> polling;
    private Optional<ScheduledFuture<?>> pending = Optional.empty();

    private SiteWatch(Path site, Runnable onChange) throws IOException {
        clock = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "prospectus-changes"));
        watcher = DirectoryWatcher.builder()
                .paths(FOLDERS.stream()
                        .map(site::resolve)
                        .filter(Files::isDirectory)
                        .toList())
                .fileHasher(FileHasher.LAST_MODIFIED_TIME)
                .listener(event -> schedule(onChange))
                .build();
        watching = watcher.watchAsync(task -> daemon(task, "prospectus-watch").start());
        polling = watchConfig(site.resolve(CONFIG), onChange);
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
    public void close() throws IOException {
        polling.cancel(false);
        clock.shutdownNow();
        watcher.close();
    }

    private synchronized void schedule(Runnable onChange) {
        pending.ifPresent(task -> task.cancel(false));
        pending = Optional.of(clock.schedule(onChange, QUIET_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** One file at the top: watching its folder would mean watching the output and everything else in it. */
    private ScheduledFuture<?> watchConfig(Path config, Runnable onChange) {
        FileStamp[] last = {FileStamp.of(config)};
        return clock.scheduleWithFixedDelay(
                () -> {
                    FileStamp now = FileStamp.of(config);
                    if (!now.equals(last[0])) {
                        last[0] = now;
                        schedule(onChange);
                    }
                },
                500,
                500,
                TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
