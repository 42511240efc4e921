package dev.prospectus.finder;

import dev.prospectus.plan.Edition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the finder finds for the answers that lead to an outcome, worked out once for all that tell it. Safe from many threads. */
public final class KnownMatches {

    private final Finder finder;
    private final Map<SchoolAnswers, List<Match>> known = new ConcurrentHashMap<>();

    private KnownMatches(Edition edition) {
        this.finder =
                new Finder(edition.catalogue(), offer -> edition.booking(offer).status());
    }

    /** Those of an edition. */
    public static KnownMatches of(Edition edition) {
        return edition.once(KnownMatches.class, KnownMatches::new);
    }

    /** As {@link Finder#all} has it. */
    public List<Match> all(SchoolAnswers answers) {
        return known.computeIfAbsent(answers, finder::all);
    }
}
