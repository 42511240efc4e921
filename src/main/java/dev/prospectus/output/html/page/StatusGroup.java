package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What of a list stands under one heading, by what can be done about it.
 *
 * @param statuses the ids of the statuses that belong here
 * @param <T> how the list shows an offer
 */
public record StatusGroup<T>(String id, String title, List<String> statuses, List<T> offers) {

    private static final Set<BookingStatus> AHEAD =
            Set.of(BookingStatus.OPENING_SOON, BookingStatus.REGISTER_INTEREST, BookingStatus.POSTPONED);

    /**
     * All groups, including empty ones: an offer may move into one of them when its status changes in the browser.
     *
     * @param status the id of an offer's status
     */
    public static <T> List<StatusGroup<T>> of(List<T> offers, Function<T, String> status) {
        return List.of(
                of("apply", "You can apply now", offers, status, BookingStatus::isActionable),
                of("ahead", "Coming up", offers, status, AHEAD::contains),
                of(
                        "other",
                        "Not taking applications",
                        offers,
                        status,
                        known -> !known.isActionable() && !AHEAD.contains(known)));
    }

    private static <T> StatusGroup<T> of(
            String id, String title, List<T> offers, Function<T, String> status, Predicate<BookingStatus> fits) {
        List<String> ids = Arrays.stream(BookingStatus.values())
                .filter(fits)
                .map(BookingStatus::id)
                .toList();
        return new StatusGroup<>(
                id,
                title,
                ids,
                offers.stream()
                        .filter(offer -> ids.contains(status.apply(offer)))
                        .toList());
    }
}
