package dev.prospectus.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock that lets only one build at a time publish to an output.
 *
 * <p>The operating system releases the lock of a process that dies. The lock file is deleted with the lock. A build
 * that opened the file just before finds it marked as released, and starts again with a new file.
 */
final class OutputLock implements Closeable {

    /**
     * The lock files held by this process. A POSIX lock belongs to the process and is lost when the process closes
     * any channel to the file. So a second attempt in the same process must fail before it opens the file, which
     * needs a list for the whole process.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final byte RELEASED = 0;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static OutputLock acquire(OutputPlace place) throws PublishException {
        Path file = place.lock();
        if (!HELD_HERE.add(file)) {
            throw inUse(place, "process " + ProcessHandle.current().pid());
        }
        boolean acquired = false;
        try {
            FileChannel channel = lockedChannel(place);
            OutputLock lock = new OutputLock(file, channel);
            acquired = true;
            lock.nameHolder();
            return lock;
        } catch (IOException e) {
            throw PublishException.because(
                    file, e, "The new site is assembled beside the output, so the folder around it must be writable.");
        } finally {
            if (!acquired) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static FileChannel lockedChannel(OutputPlace place) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    place.lock(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            boolean ours = false;
            try {
                // Lock a byte far behind the text, which must stay readable where locks are mandatory (Windows).
                if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                    throw inUse(place, text(channel));
                }
                ours = text(channel).isEmpty() || text(channel).charAt(0) != RELEASED;
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
            if (ours) {
                return channel;
            }
        }
    }

    private void nameHolder() throws IOException {
        try {
            channel.truncate(0);
            channel.write(bytes("process " + ProcessHandle.current().pid()), 0);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (Files.deleteIfExists(file)) {
                // Overwrite an existing byte, which works on a full disk too.
                channel.write(ByteBuffer.wrap(new byte[] {RELEASED}), 0);
            }
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static PublishException inUse(OutputPlace place, String holder) {
        String who = holder.isBlank() ? "another build" : "another build (" + holder.strip() + ")";
        return new PublishException(
                place.folder(), who + " is publishing there", "Wait until it has finished, or choose another --out.");
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(64);
        int length = Math.max(channel.read(buffer, 0), 0);
        return new String(buffer.array(), 0, length, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
