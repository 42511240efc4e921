package dev.prospectus.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was made of each file, for as long as the file is as it was when it was read.
 *
 * <p>A file is the same while its size, its time of change and its identity on the disk are. Clocks of file systems are
 * coarse: a file that was read within {@link #TICK} of its last change may have changed again without its time doing so.
 * Such a file is read again, and an equal value stays the instance it was. So an instance that comes back means that the
 * file did not change.
 *
 * @param <T> what is made of a file; equal values are interchangeable
 */
public final class FileMemory<T> {

    /** The coarsest file system in use, FAT, counts in steps of two seconds. */
    private static final Duration TICK = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Predicate<T> lasting;
    private final Map<Path, Entry<T>> entries = new ConcurrentHashMap<>();

    /**
     * @param clock tells whether a file's last change is long enough ago
     * @param lasting whether a value depends on the file alone, and not on a permission or on what a link leads to
     */
    public FileMemory(InstantSource clock, Predicate<T> lasting) {
        this.clock = clock;
        this.lasting = lasting;
    }

    /** @param settled whether a change after it was made would show in the stamp */
    private record Entry<T>(FileStamp stamp, boolean settled, T value) {}

    /** What was made of the file earlier, or what is made of it now. */
    public T get(Path file, Supplier<T> read) {
        Optional<FileStamp> stamp = FileStamp.of(file);
        if (stamp.isEmpty()) {
            entries.remove(file);
            return read.get();
        }
        Entry<T> old = entries.get(file);
        if (old != null && old.settled() && old.stamp().equals(stamp.get())) {
            return old.value();
        }
        boolean settled = stamp.get().modified().toInstant().plus(TICK).isBefore(clock.instant());
        T made = read.get();
        if (!lasting.test(made)) {
            entries.remove(file);
            return made;
        }
        T value = old != null && old.value().equals(made) ? old.value() : made;
        entries.put(file, new Entry<>(stamp.get(), settled, value));
        return value;
    }
}
