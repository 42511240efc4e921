package dev.prospectus.linkeddata;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes prices, and until when there are places. A page's statuses change in a reader's browser, and a block does not: so it says of
 * each status that a school can book by from when and until when it holds, as the page's own timeline has it, and nothing of all
 * others.
 */
final class Offers {

    private final Edition edition;

    Offers(Edition edition) {
        this.edition = edition;
    }

    /** What schools pay, an offer for each price; what holds only for some people says for whom in the page's words. */
    void prices(LinkedJson json, List<Cost> costs) {
        json.each(
                "offers",
                Price.of(costs, edition),
                price -> json.node("Offer", () -> write(json, price, costs.size() > 1)));
    }

    private void write(LinkedJson json, Price price, boolean depends) {
        json.text("category", price.free() ? "Free" : "Paid");
        json.text("price", BigDecimal.valueOf(price.amount().pence(), 2).toPlainString());
        json.text("priceCurrency", price.amount().currency().code());
        price.from().ifPresent(from -> json.text("validFrom", moment(from)));
        price.until().ifPresent(until -> json.text("validThrough", lastMoment(until)));
        if (depends) {
            json.text("description", price.words());
        }
    }

    /** The stretches of a run's timeline in which a school can book, or would find it full. An end that nobody knows is not told. */
    void available(LinkedJson json, Cohort run) {
        CohortBooking booking = edition.booking(run);
        List<Stretch> stretches = stretches(booking.timeline()).stream()
                .filter(stretch -> availability(stretch.status()).isPresent())
                .toList();
        json.each(
                "offers",
                stretches,
                stretch -> json.node("Offer", () -> {
                    json.text("url", edition.routes().absolute(Routes.cohort(run.id())));
                    json.term("availability", availability(stretch.status()).orElseThrow());
                    stretch.from().ifPresent(from -> json.text("validFrom", moment(from)));
                    stretch.until()
                            .filter(until -> booking.canBeDeadline(until)
                                    || booking.fullUntil().filter(until::equals).isPresent())
                            .ifPresent(until -> json.text("validThrough", lastMoment(until)));
                }));
    }

    /**
     * @param from absent for what holds already
     * @param until the first instant at which it does not hold any more; absent where no end is known
     */
    private record Stretch(BookingStatus status, Optional<Instant> from, Optional<Instant> until) {}

    private static List<Stretch> stretches(StatusTimeline timeline) {
        List<Stretch> stretches = new ArrayList<>();
        BookingStatus status = timeline.initial();
        Optional<Instant> from = Optional.empty();
        for (StatusTimeline.Change change : timeline.changes()) {
            stretches.add(new Stretch(status, from, Optional.of(change.at())));
            status = change.status();
            from = Optional.of(change.at());
        }
        stretches.add(new Stretch(status, from, Optional.empty()));
        return stretches;
    }

    /** Empty for a status in which nothing is on offer: not yet, no more, or not at all. */
    private static Optional<String> availability(BookingStatus status) {
        return switch (status) {
            case OPEN -> Optional.of("InStock");
            case FEW_PLACES -> Optional.of("LimitedAvailability");
            case WAITING_LIST, FULLY_BOOKED -> Optional.of("SoldOut");
            case OPENING_SOON, REGISTER_INTEREST, POSTPONED, CLOSED, IN_PROGRESS, FINISHED, CANCELLED, NOT_RUNNING ->
                Optional.empty();
        };
    }

    private String moment(Instant at) {
        return at.atZone(edition.zone())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** {@code validThrough} is the last moment at which something holds. */
    private String lastMoment(Instant until) {
        return moment(until.minusSeconds(1));
    }
}
