package dev.prospectus.history;

import dev.prospectus.history.CountedLine.Counted;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Goes back along the commits of a branch for as long as a file says the same about something. Where there is no file it says
 * nothing, as an empty one.
 */
final class Unaltered {

    /** No data file may be larger. */
    private static final int MOST_BYTES = 1 << 20;

    private final Repository repository;
    private final String path;
    private final Predicate<byte[]> same;

    /**
     * @param path of the file within the repository
     * @param same whether a version of it says about the thing what it says now
     */
    Unaltered(Repository repository, String path, Predicate<byte[]> same) {
        this.repository = repository;
        this.path = path;
        this.same = same;
    }

    /**
     * Since when it does. Empty where the clone does not hold as much, and after the last commit where that says something else already.
     */
    Optional<Instant> along(CountedLine line) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            Instant since = line.last().next();
            Optional<ObjectId> seen = Optional.empty();
            for (Counted each : line.commits()) {
                ObjectId content = content(reader, each);
                if (!seen.equals(Optional.of(content)) && !isSame(reader, content)) {
                    return Optional.of(since);
                }
                seen = Optional.of(content);
                since = each.from();
            }
            return line.whole() ? Optional.of(since) : Optional.empty();
        } catch (MissingObjectException notCloned) {
            return Optional.empty();
        }
    }

    private ObjectId content(ObjectReader reader, Counted counted) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, path, counted.commit().getTree())) {
            boolean none = found == null || FileMode.GITLINK.equals(found.getRawMode(0));
            return none ? ObjectId.zeroId() : found.getObjectId(0);
        }
    }

    private boolean isSame(ObjectReader reader, ObjectId content) throws IOException {
        try {
            return same.test(
                    content.equals(ObjectId.zeroId())
                            ? new byte[0]
                            : reader.open(content).getCachedBytes(MOST_BYTES));
        } catch (LargeObjectException tooLarge) {
            return false;
        }
    }
}
