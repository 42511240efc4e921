package dev.prospectus.history;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A file of the commit that is checked out.
 *
 * @param content the id of what it holds
 * @param since the instant from which the commit counts that brought it to this branch; absent where that part of the history was not cloned
 */
record CommittedFile(ObjectId content, Optional<Instant> since) {}
