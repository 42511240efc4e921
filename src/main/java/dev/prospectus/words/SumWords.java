package dev.prospectus.words;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.Money;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.plan.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a programme takes from a school altogether: cover, cost and grant, added up where all of them are known. */
public final class SumWords {

    private final Edition edition;
    private final Payers payers;

    public SumWords(Edition edition) {
        this.edition = edition;
        this.payers = new Payers(edition);
    }

    /** Days of cover, with what they cost as the hub reckons: "5 days, about £1,100 (£220 a day)". */
    public Optional<String> cover(Programme programme) {
        return programme
                .format()
                .coverDays()
                .filter(days -> days.span().to() > 0)
                .map(days -> Capitals.first(QuantityWords.count(days, "day", "days"))
                        + edition.catalogue()
                                .site()
                                .coverPerDay()
                                .flatMap(price -> days.exact()
                                        .map(number -> ", about " + times(price, number) + " (" + price + " a day)"))
                                .orElse(""));
    }

    /**
     * What taking part costs a school altogether, with what is in it; nothing where a number is missing, where schools pay
     * differently, or where the grant is more than all that: what else it pays for is not known.
     *
     * @param runs that can be booked now or later
     */
    public Optional<Phrase> sum(Programme programme, List<Cohort> runs) {
        Funding funding = programme.funding();
        if (runs.stream().anyMatch(run -> !run.costs().isEmpty())
                || funding.costs().size() > 1
                || funding.grants().size() > 1
                || !Stream.concat(funding.costs().stream(), funding.grants().stream())
                        .allMatch(aimed -> payers.isEverybody(aimed.whom(), programme))) {
            return Optional.empty();
        }
        Cost cost = funding.costs().get(0);
        boolean single = runs.stream().allMatch(Payers::placesArePeoples);
        String late = sum(programme, cost, false, single).orElse("");
        Optional<Early> early = cost instanceof Cost.Fee fee ? fee.early() : Optional.empty();
        return Optional.of(early.map(first -> Phrase.at(
                                edition.asOf(),
                                sum(programme, cost, true, single).orElse(""),
                                first.endsAt(edition.zone()),
                                late))
                        .orElseGet(() -> Phrase.of(late)))
                .filter(Phrase::said);
    }

    /** @param single whether each place is for one person */
    private Optional<String> sum(Programme programme, Cost cost, boolean early, boolean single) {
        Optional<Money> fee = fee(programme, cost, early, single);
        Optional<Money> grant = programme.funding().grants().stream()
                .findFirst()
                .map(money -> money.amount()
                        .flatMap(amount -> money.per().flatMap(per -> perSchool(programme, amount, per, single))))
                .orElse(Optional.of(none()));
        Optional<Money> cover = cover(programme, edition.catalogue().site().coverPerDay());
        if (fee.isEmpty() || grant.isEmpty() || cover.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (fee.get().pence() > 0) {
            parts.add("the cost (" + fee.get() + ")");
        }
        if (cover.get().pence() > 0) {
            parts.add("cover (about " + cover.get() + ")");
        }
        long pays = fee.get().pence() + cover.get().pence();
        long left = pays - grant.get().pence();
        boolean told = parts.size() + (grant.get().pence() > 0 ? 1 : 0) > 1;
        String about = cover.get().pence() > 0 ? "about " : "";
        if (!told) {
            return Optional.empty();
        }
        if (grant.get().pence() == 0) {
            return Optional.of(Capitals.first(about + money(pays) + each() + Listing.and(parts)));
        }
        if (left < 0) {
            return Optional.empty();
        }
        String grants =
                "the grant towards " + programme.funding().grants().get(0).purpose() + " (" + grant.get() + ")";
        return Optional.of(
                left > 0
                        ? Capitals.first(about + money(left) + each() + Listing.and(parts) + ", less " + grants)
                        : Capitals.first(grants) + " pays for " + Listing.and(parts));
    }

    private String each() {
        return edition.catalogue().nouns().say(" for each {school}: ");
    }

    private Money money(long pence) {
        return new Money(pence, edition.catalogue().site().currency());
    }

    private Money none() {
        return money(0);
    }

    private Optional<Money> fee(Programme programme, Cost cost, boolean early, boolean single) {
        return cost instanceof Cost.Fee fee
                ? perSchool(
                        programme,
                        fee.early().filter(first -> early).map(Early::amount).orElse(fee.amount()),
                        fee.per(),
                        single)
                : Optional.of(none());
    }

    /** Nothing is known of cover where people are released and nobody says for how many days cover is paid. */
    private Optional<Money> cover(Programme programme, Optional<Money> perDay) {
        if (programme.format().coverDays().isPresent()) {
            return programme
                    .format()
                    .coverDays()
                    .flatMap(Quantity::exact)
                    .flatMap(days -> days == 0 ? Optional.of(none()) : perDay.map(price -> times(price, days)));
        }
        return programme.format().releaseDays().isEmpty() ? Optional.of(none()) : Optional.empty();
    }

    /**
     * Of what is paid for each place it is known only where each school has the same number of places.
     *
     * @param single whether each place is for one person
     */
    private Optional<Money> perSchool(Programme programme, Money amount, String per, boolean single) {
        return switch (payers.of(per, single)) {
            case SCHOOL -> Optional.of(amount);
            case PERSON -> programme.format().peoplePerSchool().map(people -> times(amount, people));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Money times(Money amount, int number) {
        return new Money(amount.pence() * number, amount.currency());
    }
}
