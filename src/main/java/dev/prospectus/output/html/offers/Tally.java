package dev.prospectus.output.html.offers;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.CohortBooking;
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
import java.util.Set;
import java.util.TreeMap;

/**
 * How many offers have each status, now and after each change to come. What opens soon is counted by run: an offer may have
 * runs that open after others.
 */
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
                count(all, change.at(), last, -1);
                count(all, change.at(), change.status(), 1);
                last = change.status();
            }
        }
        List<CohortBooking> opening = edition.bookings().opening();
        now.put(BookingStatus.OPENING_SOON, opening.size());
        all.values().forEach(difference -> difference.remove(BookingStatus.OPENING_SOON));
        opening.forEach(run -> count(all, run.opens().orElseThrow(), BookingStatus.OPENING_SOON, -1));
        all.values().removeIf(Map::isEmpty);
        until = all.keySet().stream().skip(most).findFirst();
        differences = until.map(at -> all.headMap(at, false)).orElse(all);
    }

    private static void count(
            Map<Instant, Map<BookingStatus, Integer>> all, Instant at, BookingStatus status, int difference) {
        all.computeIfAbsent(at, key -> new EnumMap<>(BookingStatus.class)).merge(status, difference, Integer::sum);
    }

    /** The instant from which the counts are not known; absent when all are. */
    Optional<Instant> until() {
        return until;
    }

    /** The count of some statuses together as it rolls over. */
    Rollover<Integer> counts(Set<BookingStatus> statuses) {
        int first = sum(now, statuses);
        int count = first;
        List<Rollover.Change<Integer>> changes = new ArrayList<>();
        for (Map.Entry<Instant, Map<BookingStatus, Integer>> at : differences.entrySet()) {
            int difference = sum(at.getValue(), statuses);
            if (difference != 0) {
                count += difference;
                changes.add(new Rollover.Change<>(at.getKey(), count));
            }
        }
        return new Rollover<>(first, changes);
    }

    private static int sum(Map<BookingStatus, Integer> counts, Set<BookingStatus> statuses) {
        return statuses.stream()
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
    }
}
