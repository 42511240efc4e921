package dev.prospectus.links;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks all addresses once: those of one host one after the other, a few hosts at the same time. */
public final class LinkRound {

    private LinkRound() {}

    /**
     * The answers.
     *
     * @throws InterruptedException if the command is ended meanwhile
     */
    static SortedMap<String, Answer> ask(Collection<String> addresses, Manners manners) throws InterruptedException {
        WebClient client = new WebClient(manners);
        SortedMap<String, Answer> answers = new ConcurrentSkipListMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(manners.hosts());
        try {
            List<Future<?>> work = new ArrayList<>();
            for (List<String> ofHost : byHost(addresses).values()) {
                work.add(workers.submit(() -> {
                    for (String address : ofHost) {
                        answers.put(address, client.ask(address));
                    }
                    return null;
                }));
            }
            for (Future<?> part : work) {
                part.get();
            }
        } catch (ExecutionException defect) {
            throw new IllegalStateException("asking failed", defect.getCause());
        } finally {
            workers.shutdownNow();
        }
        return new TreeMap<>(answers);
    }

    /** The addresses of each host. */
    public static SortedMap<String, List<String>> byHost(Collection<String> addresses) {
        SortedMap<String, List<String>> byHost = new TreeMap<>();
        for (String address : addresses) {
            String host = URI.create(address).getHost();
            byHost.computeIfAbsent(host == null ? "" : host.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(address);
        }
        return byHost;
    }
}
