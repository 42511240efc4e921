package dev.prospectus.hubs;

import dev.prospectus.model.OtherHub;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Copies of hubs in the site's cache, which a job keeps from one run to the next. Links are not followed: a cache is in its site. */
final class FeedCopies {

    private final List<Path> folders;
    private final FeedLimits limits;

    FeedCopies(Path site, FeedLimits limits) {
        Path own = site.resolve(".prospectus");
        this.folders = List.of(own, own.resolve("cache"), own.resolve("cache/hubs"));
        this.limits = limits;
    }

    /** The copy of an address; none of another, and none that is damaged. */
    Optional<FeedCopy> read(OtherHub hub, URI from) {
        Path file = file(hub);
        if (leadsOut() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return FeedCopy.read(bytes, limits).filter(copy -> copy.from().equals(from));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Takes the place of an earlier copy at once. */
    void write(OtherHub hub, FeedCopy copy) throws IOException {
        if (leadsOut()) {
            throw new IOException(folders.get(0) + " has a link in it");
        }
        Path folder = folders.get(folders.size() - 1);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, hub.id(), ".tmp");
        try {
            Files.write(draft, copy.bytes());
            Files.move(draft, file(hub), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private boolean leadsOut() {
        return folders.stream().anyMatch(Files::isSymbolicLink);
    }

    private Path file(OtherHub hub) {
        return folders.get(folders.size() - 1).resolve(hub.id() + ".zip");
    }
}
