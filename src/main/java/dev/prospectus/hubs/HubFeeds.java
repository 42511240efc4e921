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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What hubs publish. {@link #refresh} asks those that are addresses, all at the same time, and keeps a copy of each that is sound, of folders
 * too; {@link #read} reads folders and copies and asks nobody, so that the same copies make the same site.
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
     * Asks all hubs, and reads those that are folders.
     *
     * @param now nothing is believed that is of later
     * @return a sentence for each hub of which there is nothing new, in the order of the hubs
     * @throws InterruptedException if the command is ended meanwhile
     */
    public List<String> refresh(List<OtherHub> hubs, Instant now) throws InterruptedException {
        return refresh(hubs.stream().map(hub -> new Asking(this, hub)).toList(), limits, now).stream()
                .map(Told::words)
                .toList();
    }

    /**
     * The same for several files that name hubs. An address that many name is asked once. What is wrong with a folder, {@link #read}
     * tells each time.
     *
     * @param hubs by the folder of the file that names them, in the order of sentences
     */
    public static List<String> refresh(Map<Path, List<OtherHub>> hubs, Instant now) throws InterruptedException {
        List<Asking> all = new ArrayList<>();
        hubs.forEach((folder, some) -> some.forEach(hub -> all.add(new Asking(of(folder), hub))));
        List<String> faults = new ArrayList<>();
        for (Told told : refresh(all, FeedLimits.USUAL, now)) {
            told.hub().address().ifPresent(address -> faults.add(told.words()));
        }
        return faults;
    }

    /** Who asks a hub. */
    private record Asking(HubFeeds feeds, OtherHub hub) {

        Optional<FeedCopy> copy() {
            return feeds.copies.read(hub, hub.place());
        }

        void keep(Answer answer, PublishedHub published) throws IOException {
            feeds.copies.write(
                    hub, new FeedCopy(hub.place(), answer.tags(), answer.files(), new TreeMap<>(published.open())));
        }
    }

    private record Answer(FeedFiles files, SortedMap<String, String> tags) {}

    /** What a hub answers. */
    private interface Asked {
        Answer answer() throws FeedFault, InterruptedException;
    }

    /** Of which hub there is nothing new. */
    private record Told(OtherHub hub, String words) {}

    private static List<Told> refresh(List<Asking> all, FeedLimits limits, Instant now) throws InterruptedException {
        Map<URI, Asking> addresses = new LinkedHashMap<>();
        all.forEach(some -> some.hub().address().ifPresent(address -> addresses.putIfAbsent(address, some)));
        // One for each: a hub that takes its time keeps no other waiting.
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, addresses.size()));
        try {
            Map<URI, Future<Answer>> answers = addresses.isEmpty() ? Map.of() : ask(addresses, limits, workers);
            List<Told> faults = new ArrayList<>();
            for (Asking some : all) {
                Asked asked = some.hub()
                        .address()
                        .<Asked>map(address -> () -> answer(Objects.requireNonNull(answers.get(address))))
                        .orElse(() -> new Answer(some.feeds().folderFiles(some.hub()), new TreeMap<>()));
                keep(some, asked, now).ifPresent(words -> faults.add(new Told(some.hub(), words)));
            }
            return faults;
        } finally {
            workers.shutdownNow();
        }
    }

    private static Map<URI, Future<Answer>> ask(
            Map<URI, Asking> addresses, FeedLimits limits, ExecutorService workers) {
        HttpClient client = FeedWeb.client(limits);
        Map<URI, Future<Answer>> answers = new HashMap<>();
        addresses.forEach((address, first) -> answers.put(address, workers.submit(() -> {
            FeedWeb web = new FeedWeb(client, address, limits, first.copy());
            return new Answer(FeedFiles.read(web, limits), web.tags());
        })));
        return answers;
    }

    /** A folder is believed as it is: whoever put it there may try another day. */
    private static Optional<String> keep(Asking some, Asked asked, Instant now) throws InterruptedException {
        OtherHub hub = some.hub();
        Optional<PublishedHub> known = some.copy().flatMap(kept -> sound(hub, kept));
        try {
            Answer answer = asked.answer();
            PublishedHub fresh = FeedReader.read(hub, answer.files());
            if (hub.address().isPresent() && fresh.asOf().isAfter(now.plus(AHEAD))) {
                throw new FeedFault("it tells of a time to come, " + fresh.asOf());
            }
            if (hub.address().isPresent()
                    && known.isPresent()
                    && fresh.asOf().isBefore(known.get().asOf())) {
                throw new FeedFault("what it publishes is older, of " + day(fresh.asOf()));
            }
            some.keep(answer, known.map(fresh::after).orElse(fresh));
            return Optional.empty();
        } catch (FeedFault fault) {
            return Optional.of(hub.name() + ": " + fault.words() + "; "
                    + known.map(HubFeeds::standsIn).orElse("nothing is known of it yet"));
        } catch (IOException failure) {
            return Optional.of(hub.name() + ": its copy can't be written: " + failure);
        }
    }

    private static String standsIn(PublishedHub kept) {
        return "what it published on " + day(kept.asOf()) + " stands in for it";
    }

    private static Answer answer(Future<Answer> asked) throws FeedFault, InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof FeedFault fault) {
                throw fault;
            }
            throw new IllegalStateException("asking hubs failed", failure.getCause());
        }
    }

    private static String day(Instant time) {
        return time.toString().substring(0, "2026-10-01".length());
    }

    private static Optional<PublishedHub> sound(OtherHub hub, FeedCopy copy) {
        try {
            return Optional.of(FeedReader.read(hub, copy.files()).withOpen(copy.open()));
        } catch (FeedFault older) {
            return Optional.empty();
        }
    }

    /** What is known of each hub, in their order, without asking any. */
    public List<Known> read(List<OtherHub> hubs) {
        return hubs.stream().map(this::read).toList();
    }

    private Known read(OtherHub hub) {
        Optional<String> fault = Optional.empty();
        if (hub.address().isEmpty()) {
            try {
                PublishedHub there = FeedReader.read(hub, folderFiles(hub));
                Optional<PublishedHub> before = copies.read(hub, hub.place()).flatMap(copy -> sound(hub, copy));
                return new Known(hub, Optional.of(before.map(there::after).orElse(there)), fault);
            } catch (FeedFault broken) {
                fault = Optional.of(broken.words());
            }
        }
        try {
            FeedCopy copy =
                    copies.read(hub, hub.place()).orElseThrow(() -> new FeedFault("nothing is known of it yet"));
            PublishedHub kept = FeedReader.read(hub, copy.files()).withOpen(copy.open());
            return new Known(hub, Optional.of(kept), fault.map(words -> words + "; " + standsIn(kept)));
        } catch (FeedFault unknown) {
            return new Known(hub, Optional.empty(), fault.or(() -> Optional.of(unknown.words())));
        }
    }

    private FeedFiles folderFiles(OtherHub hub) throws FeedFault {
        return FeedFiles.read(new FeedFolder(folder(hub), limits), limits);
    }
}
