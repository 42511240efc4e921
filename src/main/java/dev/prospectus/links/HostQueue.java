package dev.prospectus.links;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one question at a time through to each host, with a pause before all but the first. */
final class HostQueue {

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    /** Whose lock is the host's. */
    private static final class Turn {
        private boolean asked;
    }

    HostQueue(Duration pause) {
        this.pause = pause;
    }

    /** A question to a host. */
    interface Question<T> {
        T ask() throws IOException, InterruptedException;
    }

    <T> T ask(String host, Question<T> question) throws IOException, InterruptedException {
        Turn turn = turns.computeIfAbsent(name(host), none -> new Turn());
        synchronized (turn) {
            if (turn.asked) {
                Thread.sleep(pause.toMillis());
            }
            turn.asked = true;
            return question.ask();
        }
    }

    /** Asks a host nothing more. */
    void leave(String host) {
        left.add(name(host));
    }

    boolean isLeft(String host) {
        return left.contains(name(host));
    }

    private static String name(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
