package dev.prospectus.model;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What another hub publishes for programs, as of an instant. It is sound: ids are the only ones of their kind, each run belongs to a
 * programme, and all addresses are the hub's own.
 *
 * @param home its home page
 * @param zone in which its days are meant
 * @param asOf when all of it was true
 * @param programmes by id
 * @param runs by id
 * @param open since when runs take applications, by their ids, where an earlier publication tells
 */
public record PublishedHub(
        OtherHub hub,
        URI home,
        ZoneId zone,
        Instant asOf,
        Words words,
        List<PublishedProgramme> programmes,
        List<PublishedRun> runs,
        Map<String, Instant> open) {

    public PublishedHub {
        programmes = List.copyOf(programmes);
        runs = List.copyOf(runs);
        open = Map.copyOf(open);
    }

    /** Of which nothing earlier is known. */
    public PublishedHub(
            OtherHub hub,
            URI home,
            ZoneId zone,
            Instant asOf,
            Words words,
            List<PublishedProgramme> programmes,
            List<PublishedRun> runs) {
        this(hub, home, zone, asOf, words, programmes, runs, Map.of());
    }

    /** The same, where it is known since when runs take applications. */
    public PublishedHub withOpen(Map<String, Instant> since) {
        return new PublishedHub(hub, home, zone, asOf, words, programmes, runs, since);
    }

    /** The same, with what it published before: what was open then, and was announced to be so now, has not opened since. */
    public PublishedHub after(PublishedHub before) {
        Map<String, Instant> since = before.openSince(asOf);
        since.keySet().retainAll(openSince(asOf).keySet());
        since.values().removeIf(at -> at.isAfter(asOf));
        return withOpen(since);
    }

    /** Since when each run takes applications that does at an instant, by their ids: since it was published, if nothing else is known. */
    public Map<String, Instant> openSince(Instant at) {
        Map<String, Instant> since = new HashMap<>();
        for (PublishedRun run : runs) {
            if (run.timeline().initial().isOpen()) {
                since.put(run.id(), open.getOrDefault(run.id(), asOf));
            }
            for (StatusTimeline.Change change : run.timeline().changes()) {
                if (!change.status().isOpen() && !change.at().isAfter(at)) {
                    since.remove(run.id());
                } else if (!change.at().isAfter(at)) {
                    since.putIfAbsent(run.id(), change.at());
                }
            }
        }
        return since;
    }

    /**
     * Until when it is believed: the first instant at which it is not.
     *
     * @param days for which statuses are believed where it is read
     */
    public Instant believedUntil(int days) {
        return asOf.plus(days, ChronoUnit.DAYS);
    }

    /** The words of its vocabulary, in its order. */
    public record Words(List<Word> phases, List<Word> roles) {
        public Words {
            phases = List.copyOf(phases);
            roles = List.copyOf(roles);
        }
    }

    /**
     * A word of its vocabulary.
     *
     * @param plural what several are called, in the midst of a sentence
     */
    public record Word(String id, String label, String inText, String plural) implements Labelled {}
}
