package dev.prospectus.history;

import dev.prospectus.plan.EarlierFiles;
import dev.prospectus.plan.LastChanges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.jspecify.annotations.Nullable;

/**
 * When a site's files last changed and what they held before, from the git repository around it.
 *
 * <p>A change counts from the commit that brought it to the branch that is checked out: of a merged pull request, the merge. Of a
 * repository of which only the latest part was cloned, what changed before that part is not known. Nothing is read until
 * somebody asks, and then once.
 */
public final class CommittedFiles implements LastChanges {

    private final Path site;
    private @Nullable Map<String, CommittedFile> files;
    private final Map<Path, CommittedFiles> others = new ConcurrentHashMap<>();
    private final Map<String, Boolean> committed = new ConcurrentHashMap<>();

    /** @param site a folder that exists */
    public CommittedFiles(Path site) {
        this.site = site;
    }

    /** @throws UncheckedIOException when the repository can't be read */
    @Override
    public Optional<Instant> of(String file, Instant asOf) {
        try {
            Map<String, CommittedFile> known = files();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            CommittedFile last = known.get(file);
            return last != null && holds(file, last.content()) ? last.since() : Optional.of(asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LastChanges in(Path folder) {
        return others.computeIfAbsent(folder, CommittedFiles::new);
    }

    /** @throws UncheckedIOException when the repository can't be read */
    @Override
    public EarlierFiles earlier(List<String> folders, Instant since) {
        try {
            Optional<History> history = History.around(site);
            if (history.isEmpty()) {
                return EarlierFiles.UNKNOWN;
            }
            try (History open = history.get()) {
                return open.earlierFiles(folders, since, this::holds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Map<String, CommittedFile> files() throws IOException {
        if (files == null) {
            Optional<History> history = History.around(site);
            if (history.isEmpty()) {
                files = Map.of();
            } else {
                try (History open = history.get()) {
                    files = open.committedFiles();
                }
            }
        }
        return files;
    }

    /** Whether the file on the disk is the one that was committed last. Many pages ask for one file, which is read once. */
    private boolean holds(String file, ObjectId content) throws IOException {
        Boolean known = committed.get(file);
        if (known == null) {
            known = isOnDisk(file, content);
            committed.put(file, known);
        }
        return known;
    }

    /** Git may have given the file on the disk other line ends. */
    private boolean isOnDisk(String file, ObjectId content) throws IOException {
        try (ObjectInserter.Formatter ids = new ObjectInserter.Formatter()) {
            byte[] bytes = Files.readAllBytes(site.resolve(file));
            return ids.idFor(Constants.OBJ_BLOB, bytes).equals(content)
                    || ids.idFor(Constants.OBJ_BLOB, withoutReturns(bytes)).equals(content);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static byte[] withoutReturns(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                kept[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
