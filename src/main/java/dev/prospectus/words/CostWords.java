package dev.prospectus.words;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                        othersLast(costs)
                                .map(cost -> Capitals.inSentence(amount(cost)) + whom(cost, costs))
                                .toList()));
    }

    private static String amount(Cost cost) {
        return cost instanceof Cost.Fee fee ? fee.amount() + " per " + fee.per() : "Free";
    }

    /** What schools pay, a line for each price. */
    public List<Phrase> costs(List<Cost> costs) {
        return othersLast(costs).map(cost -> cost(cost, costs)).toList();
    }

    /** "For all others" is understood after those who are named. */
    private static Stream<Cost> othersLast(List<Cost> costs) {
        return costs.stream().sorted(Comparator.comparing(cost -> cost.whom().isAll()));
    }

    /**
     * What schools pay for a programme and for each run that has prices of its own; the programme's prices are left out where no run
     * has them.
     *
     * @param runs that can be booked now or later
     */
    public List<Phrase> costs(Funding funding, List<Cohort> runs) {
        Set<List<Cost>> own = runs.stream()
                .map(Cohort::costs)
                .filter(costs -> !costs.isEmpty())
                .collect(Collectors.toSet());
        boolean all =
                !runs.isEmpty() && runs.stream().noneMatch(run -> run.costs().isEmpty());
        if (all && own.size() == 1) {
            return costs(own.iterator().next());
        }
        return Stream.concat(
                        all ? Stream.empty() : costs(funding.costs()).stream(),
                        runs.stream()
                                .flatMap(
                                        run -> costs(run.costs()).stream().map(cost -> cost.after(run.title() + ": "))))
                .toList();
    }

    private Phrase cost(Cost cost, List<Cost> all) {
        String whom = whom(cost, all);
        if (!(cost instanceof Cost.Fee fee)) {
            return Phrase.of(
                    all.size() == 1 ? edition.catalogue().nouns().say("Free to your {school}") : "Free" + whom);
        }
        String later = amount(fee) + whom;
        return fee.early()
                .map(early -> inTime(
                        early,
                        early.amount() + " per " + fee.per() + whom + " until " + DateWords.day(early.until())
                                + ", then " + fee.amount(),
                        later,
                        edition))
                .orElseGet(() -> Phrase.of(later));
    }

    /** Words that hold as long as the price for those who are early, and what takes their place. */
    static Phrase inTime(Early early, String before, String then, Edition edition) {
        Instant end = PlannedDate.On.day(early.until()).until(edition.zone());
        return Phrase.at(edition.asOf(), before, new TreeMap<>(Map.of(end, then)));
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
}
