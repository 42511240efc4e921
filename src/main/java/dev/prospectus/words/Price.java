package dev.prospectus.words;

import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.Money;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amount that some pay for some time, for formats that have a number for each. A price for those who are early and the one after it
 * are two.
 *
 * @param amount zero where it is free
 * @param from the first instant at which it holds; absent for what holds already
 * @param until the first instant at which it does not hold any more
 * @param words what pages say of it and, where others pay something else, for whom it is
 */
public record Price(Money amount, boolean free, Optional<Instant> from, Optional<Instant> until, String words) {

    /** Those that hold when the site is built, and those that come after. */
    public static List<Price> of(List<Cost> costs, Edition edition) {
        CostWords words = new CostWords(edition);
        return costs.stream()
                .flatMap(cost -> of(cost, words.cost(cost, costs).words(), edition).stream())
                .toList();
    }

    private static List<Price> of(Cost cost, String words, Edition edition) {
        Optional<Instant> always = Optional.empty();
        if (!(cost instanceof Cost.Fee fee)) {
            Money nothing = new Money(0, edition.catalogue().site().currency());
            return List.of(new Price(nothing, true, always, always, words));
        }
        Optional<Early> early = fee.early().filter(first -> edition.asOf().isBefore(first.endsAt(edition.zone())));
        Optional<Instant> turns = early.map(first -> first.endsAt(edition.zone()));
        List<Price> prices = new ArrayList<>();
        early.ifPresent(first -> prices.add(new Price(first.amount(), false, always, turns, words)));
        prices.add(new Price(fee.amount(), false, turns, always, words));
        return prices;
    }
}
