package dev.prospectus.linkeddata;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.Money;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.CostWords;
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
    private final CostWords words;

    Offers(Edition edition) {
        this.edition = edition;
        this.words = new CostWords(edition);
    }

    /** What schools pay, an offer for each price; what holds only for some people says for whom in the page's words. */
    void prices(LinkedJson json, List<Cost> costs) {
        json.each(
                "offers",
                costs.stream().flatMap(cost -> prices(cost, costs).stream()).toList(),
                price -> json.node("Offer", () -> write(json, price)));
    }

    /** @param words absent where the price is the same for all */
    private record Price(
            Money amount, boolean free, Optional<Instant> from, Optional<Instant> until, Optional<String> words) {}

    private List<Price> prices(Cost cost, List<Cost> all) {
        Optional<String> whom =
                all.size() > 1 ? Optional.of(words.cost(cost, all).words()) : Optional.empty();
        Optional<Instant> always = Optional.empty();
        if (!(cost instanceof Cost.Fee fee)) {
            Money nothing = new Money(0, edition.catalogue().site().currency());
            return List.of(new Price(nothing, true, always, always, whom));
        }
        Optional<Early> early = fee.early().filter(first -> edition.asOf().isBefore(first.endsAt(edition.zone())));
        Optional<Instant> turns = early.map(first -> first.endsAt(edition.zone()));
        List<Price> prices = new ArrayList<>();
        early.ifPresent(first -> prices.add(new Price(first.amount(), false, always, turns, whom)));
        prices.add(new Price(fee.amount(), false, turns, always, whom));
        return prices;
    }

    private void write(LinkedJson json, Price price) {
        json.text("category", price.free() ? "Free" : "Paid");
        json.text("price", BigDecimal.valueOf(price.amount().pence(), 2).toPlainString());
        json.text("priceCurrency", price.amount().currency().code());
        price.from().ifPresent(from -> json.text("validFrom", moment(from)));
        price.until().ifPresent(until -> json.text("validThrough", lastMoment(until)));
        price.words().ifPresent(whom -> json.text("description", whom));
    }

    /** The stretches of a run's timeline in which a school can book, or would find it full. */
    void available(LinkedJson json, Cohort run) {
        List<Stretch> stretches = stretches(edition.booking(run).timeline()).stream()
                .filter(stretch -> availability(stretch.status()).isPresent())
                .toList();
        json.each(
                "offers",
                stretches,
                stretch -> json.node("Offer", () -> {
                    json.text("url", edition.routes().absolute(Routes.cohort(run.id())));
                    json.term("availability", availability(stretch.status()).orElseThrow());
                    stretch.from().ifPresent(from -> json.text("validFrom", moment(from)));
                    stretch.until().ifPresent(until -> json.text("validThrough", lastMoment(until)));
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
