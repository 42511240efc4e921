package dev.prospectus.output.html.offers;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Rollover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How many offers have each status, now and after each change to come. */
final class Tally {

    private final Map<BookingStatus, Integer> now = new EnumMap<>(BookingStatus.class);
    private final NavigableMap<Instant, Map<BookingStatus, Integer>> differences;
    private final Optional<Instant> until;

    /** @param most instants to look ahead, so that a page's size does not grow with the catalogue */
    Tally(Edition edition, Collection<OfferId> offers, int most) {
        NavigableMap<Instant, Map<BookingStatus, Integer>> all = new TreeMap<>();
        for (OfferId offer : offers) {
            StatusTimeline timeline = edition.booking(offer).timeline();
            BookingStatus last = timeline.initial();
            now.merge(last, 1, Integer::sum);
            for (StatusTimeline.Change change : timeline.changes()) {
                Map<BookingStatus, Integer> difference =
                        all.computeIfAbsent(change.at(), key -> new EnumMap<>(BookingStatus.class));
                difference.merge(last, -1, Integer::sum);
                difference.merge(change.status(), 1, Integer::sum);
                last = change.status();
            }
        }
        until = all.keySet().stream().skip(most).findFirst();
        differences = until.map(at -> all.headMap(at, false)).orElse(all);
    }

    /** The instant from which the counts are not known; absent when all are. */
    Optional<Instant> until() {
        return until;
    }

    int count(BookingStatus status) {
        return now.getOrDefault(status, 0);
    }

    /** The count of a status as it rolls over. */
    Rollover<Integer> counts(BookingStatus status) {
        int count = count(status);
        List<Rollover.Change<Integer>> changes = new ArrayList<>();
        for (Map.Entry<Instant, Map<BookingStatus, Integer>> at : differences.entrySet()) {
            int difference = at.getValue().getOrDefault(status, 0);
            if (difference != 0) {
                count += difference;
                changes.add(new Rollover.Change<>(at.getKey(), count));
            }
        }
        return new Rollover<>(count(status), changes);
    }
}
