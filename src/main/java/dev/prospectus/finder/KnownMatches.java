package dev.prospectus.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the finder finds for the answers that lead to an outcome, worked out once for all that tell it. Safe from many threads. */
public final class KnownMatches {

    private final Finder finder;
    private final Map<SchoolAnswers, List<Match>> known = new ConcurrentHashMap<>();

    /** @param statuses how booking stands for each offer */
    public KnownMatches(Catalogue catalogue, Function<OfferId, BookingStatus> statuses) {
        this.finder = new Finder(catalogue, statuses);
    }

    /** As {@link Finder#all} has it. */
    public List<Match> all(SchoolAnswers answers) {
        return known.computeIfAbsent(answers, finder::all);
    }
}
