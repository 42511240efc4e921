package dev.prospectus.words;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Format;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.Money;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Span;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What something costs and what schools receive, in words. Prices for those who are early end by themselves. */
public final class CostWords {

    private final Edition edition;

    public CostWords(Edition edition) {
        this.edition = edition;
    }

    /**
     * For a card, whoever pays and whenever: "Free", "£120 per place". Where the runs cost something else than each other, the
     * card says so.
     *
     * @param runs that can be booked now or later
     */
    public static String brief(Funding funding, List<Cohort> runs) {
        List<String> each = runs.stream()
                .map(run -> brief(run.costs().isEmpty() ? funding.costs() : run.costs()))
                .distinct()
                .toList();
        return each.size() > 1 ? Listing.or(each) + ", by run" : each.isEmpty() ? brief(funding.costs()) : each.get(0);
    }

    private static String brief(List<Cost> costs) {
        return costs.size() == 1
                ? amount(costs.get(0))
                : Capitals.first(String.join(
                        "; ",
                        costs.stream()
                                .map(cost -> Capitals.inSentence(amount(cost)) + whom(cost, costs))
                                .toList()));
    }

    private static String amount(Cost cost) {
        return cost instanceof Cost.Fee fee ? fee.amount() + " per " + fee.per() : "Free";
    }

    /** What schools pay, a line for each price. */
    public List<Phrase> costs(List<Cost> costs) {
        return costs.stream().map(cost -> cost(cost, costs)).toList();
    }

    /** What schools pay for each run that has prices of its own. */
    public List<Phrase> ownCosts(List<Cohort> runs) {
        return runs.stream()
                .flatMap(run ->
                        run.costs().stream().map(cost -> cost(cost, run.costs()).after(run.title() + ": ")))
                .toList();
    }

    private Phrase cost(Cost cost, List<Cost> all) {
        String whom = whom(cost, all);
        if (!(cost instanceof Cost.Fee fee)) {
            return Phrase.of(all.size() == 1 ? "Free to your school" : "Free" + whom);
        }
        String later = amount(fee) + whom;
        return fee.early()
                .map(early -> inTime(
                        early,
                        early.amount() + " per " + fee.per() + whom + " until " + DateWords.day(early.until())
                                + ", then " + fee.amount(),
                        later))
                .orElseGet(() -> Phrase.of(later));
    }

    /** Words that hold until the price for those who are early does not. */
    private Phrase inTime(Early early, String before, String then) {
        Instant end = end(early);
        return end.isAfter(edition.asOf()) ? Phrase.turning(before, end, then) : Phrase.of(then);
    }

    private Instant end(Early early) {
        return early.until().plusDays(1).atStartOfDay(edition.zone()).toInstant();
    }

    /** What a school receives: "£1,000 per school towards release time". */
    public static List<String> grants(Funding funding) {
        return funding.grants().stream()
                .map(grant -> {
                    String purpose = " towards " + grant.purpose() + whom(grant, funding.grants());
                    return grant.amount()
                            .map(amount -> amount
                                    + grant.per().map(per -> " per " + per).orElse("")
                                    + purpose)
                            .orElseGet(() -> "Funding" + purpose);
                })
                .toList();
    }

    /** What else a school receives: "Four days of support in your school". */
    public static List<String> inKind(Funding funding) {
        return funding.inKind().stream()
                .map(benefit -> Capitals.first(benefit.what()) + whom(benefit, funding.inKind()))
                .toList();
    }

    /** "for independent schools", "for all others", or nothing. */
    private static String whom(Funding.Aimed one, List<? extends Funding.Aimed> all) {
        Funding.Whom whom = one.whom();
        if (whom.isAll()) {
            boolean others = one instanceof Cost && all.size() > 1;
            return others ? " for all others" : "";
        }
        List<String> people = whom.roles().stream().map(Role::plural).toList();
        List<String> schools =
                whom.schoolTypes().stream().map(SchoolType::plural).toList();
        return " for "
                + Stream.of(people, schools)
                        .filter(names -> !names.isEmpty())
                        .map(Listing::and)
                        .collect(Collectors.joining(" in "));
    }

    /** Days of cover, with what they cost as the hub reckons: "5 days, about £1,100 (£220 a day)". */
    public Optional<String> cover(Programme programme) {
        return programme
                .format()
                .coverDays()
                .map(days -> Capitals.first(QuantityWords.count(days, "day", "days"))
                        + edition.catalogue()
                                .site()
                                .coverPerDay()
                                .flatMap(price -> exactly(days)
                                        .filter(number -> number > 0)
                                        .map(number -> ", about " + times(price, number) + " (" + price + " a day)"))
                                .orElse(""));
    }

    /**
     * What taking part costs a school altogether, with what is in it; nothing where a number is missing, or where schools pay
     * differently.
     *
     * @param runs that can be booked now or later
     */
    public Optional<Phrase> sum(Programme programme, List<Cohort> runs) {
        Funding funding = programme.funding();
        if (runs.stream().anyMatch(run -> !run.costs().isEmpty())
                || funding.costs().size() > 1
                || funding.grants().size() > 1
                || !Stream.concat(funding.costs().stream(), funding.grants().stream())
                        .allMatch(aimed -> aimed.whom().isAll())) {
            return Optional.empty();
        }
        Cost cost = funding.costs().get(0);
        Optional<Phrase> late = sum(programme, cost, false);
        Optional<Early> early = cost instanceof Cost.Fee fee ? fee.early() : Optional.empty();
        return early.isEmpty()
                ? late
                : late.flatMap(then ->
                        sum(programme, cost, true).map(before -> inTime(early.get(), before.words(), then.words())));
    }

    private Optional<Phrase> sum(Programme programme, Cost cost, boolean early) {
        Optional<Money> fee = fee(programme, cost, early);
        Optional<Money> grant = programme.funding().grants().stream()
                .findFirst()
                .map(money ->
                        money.amount().flatMap(amount -> money.per().flatMap(per -> perSchool(programme, amount, per))))
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
            return Optional.of(
                    Phrase.of(Capitals.first(about + money(pays) + " for each school: " + Listing.and(parts))));
        }
        String grants = "the grant (" + grant.get() + ")";
        return Optional.of(Phrase.of(
                left > 0
                        ? Capitals.first(
                                about + money(left) + " for each school: " + Listing.and(parts) + ", less " + grants)
                        : Capitals.first(grants)
                                + (left == 0 ? " pays for " : " is " + about + money(-left) + " more than ")
                                + Listing.and(parts)));
    }

    private Money money(long pence) {
        return new Money(pence, edition.catalogue().site().currency());
    }

    private Money none() {
        return money(0);
    }

    private Optional<Money> fee(Programme programme, Cost cost, boolean early) {
        return cost instanceof Cost.Fee fee
                ? perSchool(
                        programme,
                        fee.early().filter(first -> early).map(Early::amount).orElse(fee.amount()),
                        fee.per())
                : Optional.of(none());
    }

    /** Nothing is known of cover where people are released and nobody says for how many days cover is paid. */
    private Optional<Money> cover(Programme programme, Optional<Money> perDay) {
        if (programme.format().coverDays().isPresent()) {
            return programme
                    .format()
                    .coverDays()
                    .flatMap(CostWords::exactly)
                    .flatMap(days -> perDay.map(price -> times(price, days)));
        }
        return programme.format().releaseDays().isEmpty() ? Optional.of(none()) : Optional.empty();
    }

    /** Of what is paid for each place it is known only where each school has the same number of places. */
    private static Optional<Money> perSchool(Programme programme, Money amount, String per) {
        return switch (per.strip()) {
            case "school" -> Optional.of(amount);
            case "place", "person", "participant" ->
                programme
                        .format()
                        .group()
                        .flatMap(Format.GroupSize::perSchool)
                        .flatMap(CostWords::exactly)
                        .map(people -> times(amount, people));
            default -> Optional.empty();
        };
    }

    /** The number, if it is one and is known. */
    private static Optional<Integer> exactly(Quantity quantity) {
        return Optional.of(quantity)
                .filter(number -> number.qualifier() == Quantity.Qualifier.EXACTLY)
                .map(Quantity::span)
                .filter(span -> span.from() == span.to())
                .map(Span::to);
    }

    private static Money times(Money amount, int number) {
        return new Money(amount.pence() * number, amount.currency());
    }
}
