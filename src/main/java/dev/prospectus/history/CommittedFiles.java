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
 * <p>A change counts from the commit that brought it to the branch that is checked out: of a merged pull request, the merge; and always
 * from later than what was committed before it ({@link CountedLine}), so that a clock that is wrong changes no order. Of a
 * repository of which only the latest part was cloned, what changed before that part is not known. Nothing is read until
 * somebody asks, and then once.
 */
public final class CommittedFiles implements LastChanges {

    private final Path site;
    private @Nullable Committed committed;
    private final Map<Path, CommittedFiles> others = new ConcurrentHashMap<>();
    private final Map<String, Boolean> unchanged = new ConcurrentHashMap<>();
    private final Map<Asked, Optional<Instant>> things = new ConcurrentHashMap<>();

    private record Asked(String file, Thing thing) {}

    /** @param site a folder that exists */
    public CommittedFiles(Path site) {
        this.site = site;
    }

    /** @throws UncheckedIOException when the repository can't be read */
    @Override
    public Optional<Instant> of(String file, Instant asOf) {
        try {
            Committed known = committed();
            if (known.files().isEmpty()) {
                return Optional.empty();
            }
            CommittedFile last = known.files().get(file);
            return last != null && holds(file, last.content())
                    ? last.since()
                    : Optional.of(asOf.isBefore(known.next()) ? known.next() : asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when the repository can't be read */
    @Override
    public Optional<Instant> of(String file, Thing thing, Instant asOf) {
        Optional<Instant> since = things.computeIfAbsent(new Asked(file, thing), this::unaltered);
        if (since.isEmpty()) {
            return Files.exists(site.resolve(file)) ? of(file, asOf) : since;
        }
        return since.map(at -> at.isBefore(asOf) && at.equals(committed().next()) ? asOf : at);
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

    private Optional<Instant> unaltered(Asked asked) {
        try {
            Optional<CountedLine> line = committed().line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            Path path = site.resolve(asked.file());
            List<String> now = asked.thing().in(Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0]);
            try (History open = History.around(site).orElseThrow()) {
                return open.unaltered(
                        line.get(),
                        asked.file(),
                        content -> asked.thing().in(content).equals(now));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Committed committed() {
        if (committed == null) {
            committed = read();
        }
        return committed;
    }

    private Committed read() {
        try {
            Optional<History> history = History.around(site);
            if (history.isEmpty()) {
                return Committed.NOTHING;
            }
            try (History open = history.get()) {
                return open.committed();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file on the disk is the one that was committed last. Many pages ask for one file, which is read once. */
    private boolean holds(String file, ObjectId content) throws IOException {
        Boolean known = unchanged.get(file);
        if (known == null) {
            known = isOnDisk(file, content);
            unchanged.put(file, known);
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
