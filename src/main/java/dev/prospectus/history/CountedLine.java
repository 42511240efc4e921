package dev.prospectus.history;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commits that a branch stood at, from one back over the first parents as far as they are here, each with the instant from which it
 * counts: its own time, or the first that counts as later than its parent where a clock was behind or both were made within one
 * {@link #STEP}. So what was published from a parent always counts from earlier, whatever clocks said.
 *
 * @param commits the latest first
 * @param whole whether it ends with a commit that has no parent, and not where the clone ends
 */
record CountedLine(List<Counted> commits, boolean whole) {

    /** The unit of SEQUENCE in calendars, which has to rise with each change. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** A commit, and from when on it counts. */
    record Counted(RevCommit commit, Instant from) {

        /** The first instant that counts as later. */
        Instant next() {
            return from.truncatedTo(ChronoUnit.MINUTES).plus(STEP);
        }
    }

    CountedLine {
        commits = List.copyOf(commits);
    }

    /** @param walk by which the commits are read */
    static CountedLine upTo(ObjectId head, Repository repository, RevWalk walk) throws IOException {
        walk.setRetainBody(false);
        Set<ObjectId> cut = repository.getObjectDatabase().getShallowCommits();
        Deque<RevCommit> oldestFirst = new ArrayDeque<>();
        RevCommit commit = walk.parseCommit(head);
        oldestFirst.push(commit);
        while (commit.getParentCount() > 0 && !cut.contains(commit.getId())) {
            commit = walk.parseCommit(commit.getParent(0));
            oldestFirst.push(commit);
        }
        List<Counted> counted = new ArrayList<>();
        Instant next = Instant.MIN;
        for (RevCommit each : oldestFirst) {
            Instant own = Instant.ofEpochSecond(each.getCommitTime());
            Counted now = new Counted(each, own.isBefore(next) ? next : own);
            counted.add(now);
            next = now.next();
        }
        Collections.reverse(counted);
        return new CountedLine(counted, !cut.contains(commit.getId()));
    }

    Counted last() {
        return commits.get(0);
    }
}
