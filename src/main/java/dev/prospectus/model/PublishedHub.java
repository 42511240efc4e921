package dev.prospectus.model;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What another hub publishes for programs, as of an instant. It is sound: ids are the only ones of their kind, each run belongs to a
 * programme, and all addresses are the hub's own.
 *
 * @param home its home page
 * @param zone in which its days are meant
 * @param asOf when all of it was true
 * @param programmes by id
 * @param runs by id
 */
public record PublishedHub(
        OtherHub hub,
        URI home,
        ZoneId zone,
        Instant asOf,
        Words words,
        List<PublishedProgramme> programmes,
        List<PublishedRun> runs) {

    public PublishedHub {
        programmes = List.copyOf(programmes);
        runs = List.copyOf(runs);
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
