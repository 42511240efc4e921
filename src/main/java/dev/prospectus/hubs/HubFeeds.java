package dev.prospectus.hubs;

import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PublishedHub;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What hubs publish. {@link #refresh} asks those that are addresses, all at the same time, and keeps a copy of each that answers well;
 * {@link #read} reads copies and folders and asks nobody, so that the same copies make the same site.
 */
public final class HubFeeds {

    /** By so much a hub's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Path folder;
    private final FeedLimits limits;
    private final FeedCopies copies;

    /** @param folder of the file that names the hubs */
    public HubFeeds(Path folder, FeedLimits limits) {
        this.folder = folder;
        this.limits = limits;
        this.copies = new FeedCopies(folder, limits);
    }

    /** With the usual limits. */
    public static HubFeeds of(Path folder) {
        return new HubFeeds(folder, FeedLimits.USUAL);
    }

    /** The folders of those hubs that are no addresses. */
    public List<Path> folders(List<OtherHub> hubs) {
        return hubs.stream()
                .filter(hub -> hub.address().isEmpty())
                .map(this::folder)
                .toList();
    }

    private Path folder(OtherHub hub) {
        return folder.resolve(hub.from()).normalize();
    }

    /**
     * What is known of a hub.
     *
     * @param fault why nothing is, or nothing newer
     */
    public record Known(OtherHub hub, Optional<PublishedHub> published, Optional<String> fault) {

        /** Whether it had to be there. A site that was not asked yet is no fault of anybody's. */
        public boolean wasThere() {
            return hub.address().isEmpty() || published.isPresent();
        }
    }

    /**
     * Asks all hubs that are addresses.
     *
     * @param now nothing is believed that is of later
     * @return a sentence for each hub of which there is nothing new, in the order of the hubs
     * @throws InterruptedException if the command is ended meanwhile
     */
    public List<String> refresh(List<OtherHub> hubs, Instant now) throws InterruptedException {
        List<OtherHub> onWeb =
                hubs.stream().filter(hub -> hub.address().isPresent()).toList();
        if (onWeb.isEmpty()) {
            return List.of();
        }
        HttpClient client = FeedWeb.client(limits);
        // One for each: a hub that takes its time keeps no other waiting.
        ExecutorService workers = Executors.newFixedThreadPool(onWeb.size());
        try {
            List<Future<Optional<String>>> work = new ArrayList<>();
            for (OtherHub hub : onWeb) {
                work.add(workers.submit(() -> refresh(hub, hub.address().orElseThrow(), client, now)));
            }
            List<String> faults = new ArrayList<>();
            for (Future<Optional<String>> part : work) {
                part.get().ifPresent(faults::add);
            }
            return faults;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("asking hubs failed", failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Optional<String> refresh(OtherHub hub, URI address, HttpClient client, Instant now) {
        Optional<FeedCopy> copy = copies.read(hub, address);
        FeedWeb web = new FeedWeb(client, address, limits, copy);
        try {
            FeedFiles files = FeedFiles.read(web, limits);
            PublishedHub fresh = FeedReader.read(hub, files);
            if (fresh.asOf().isAfter(now.plus(AHEAD))) {
                throw new FeedFault("it tells of a time to come, " + fresh.asOf());
            }
            Optional<PublishedHub> known = copy.flatMap(kept -> sound(hub, kept));
            if (known.isPresent() && fresh.asOf().isBefore(known.get().asOf())) {
                throw new FeedFault("what it publishes is older, of " + day(fresh.asOf()));
            }
            copies.write(hub, new FeedCopy(address, web.tags(), files));
            return Optional.empty();
        } catch (FeedFault fault) {
            Optional<Instant> of = copy.flatMap(kept -> sound(hub, kept)).map(PublishedHub::asOf);
            return Optional.of(hub.name() + ": " + fault.words() + "; "
                    + of.map(time -> "what it published on " + day(time) + " stands in for it")
                            .orElse("nothing is known of it yet"));
        } catch (IOException failure) {
            return Optional.of(hub.name() + ": its copy can't be written: " + failure);
        }
    }

    private static String day(Instant time) {
        return time.toString().substring(0, "2026-10-01".length());
    }

    private static Optional<PublishedHub> sound(OtherHub hub, FeedCopy copy) {
        try {
            return Optional.of(FeedReader.read(hub, copy.files()));
        } catch (FeedFault older) {
            return Optional.empty();
        }
    }

    /** What is known of each hub, in their order, without asking any. */
    public List<Known> read(List<OtherHub> hubs) {
        return hubs.stream().map(this::read).toList();
    }

    private Known read(OtherHub hub) {
        try {
            Optional<URI> address = hub.address();
            if (address.isPresent()) {
                FeedCopy copy =
                        copies.read(hub, address.get()).orElseThrow(() -> new FeedFault("nothing is known of it yet"));
                return new Known(hub, Optional.of(FeedReader.read(hub, copy.files())), Optional.empty());
            }
            FeedFolder place = new FeedFolder(folder(hub), limits);
            return new Known(hub, Optional.of(FeedReader.read(hub, FeedFiles.read(place, limits))), Optional.empty());
        } catch (FeedFault fault) {
            return new Known(hub, Optional.empty(), Optional.of(fault.words()));
        }
    }
}
