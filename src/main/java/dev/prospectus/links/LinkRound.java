package dev.prospectus.links;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/**
 * All addresses, asked once: those of one host one after the other, a few hosts at the same time.
 *
 * @param defect the first of this program, at an address of which nothing was learned for that
 */
public record LinkRound(SortedMap<String, Answer> answers, Optional<RuntimeException> defect) {

    public LinkRound {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /**
     * Asks them. A defect at one address does not lose what is learned of the others.
     *
     * @throws InterruptedException if the command is ended meanwhile
     */
    static LinkRound ask(Collection<String> addresses, Manners manners) throws InterruptedException {
        WebClient client = WebClient.usual(manners);
        SortedMap<String, Answer> answers = new ConcurrentSkipListMap<>();
        AtomicReference<RuntimeException> defect = new AtomicReference<>();
        ExecutorService workers = Executors.newFixedThreadPool(manners.hosts());
        try {
            List<Future<?>> work = new ArrayList<>();
            for (List<String> ofHost : byHost(addresses).values()) {
                work.add(workers.submit(() -> {
                    for (String address : ofHost) {
                        try {
                            answers.put(address, client.ask(address));
                        } catch (RuntimeException unforeseen) {
                            answers.put(address, Answer.unknown("a defect of this program, told below"));
                            defect.compareAndSet(null, new IllegalStateException("asking " + address, unforeseen));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> part : work) {
                part.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("asking failed", failure.getCause());
        } finally {
            workers.shutdownNow();
        }
        return new LinkRound(answers, Optional.ofNullable(defect.get()));
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
