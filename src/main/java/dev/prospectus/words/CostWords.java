package dev.prospectus.words;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * For a card, whoever pays: "Free", "£95 per place until 31 October 2026". Where the runs cost something else than each other, the
     * card tells the amounts, and on what they depend.
     *
     * @param runs that can be booked now or later
     */
    public Phrase brief(Funding funding, List<Cohort> runs) {
        Set<List<Cost>> each = byRun(funding, runs).keySet();
        Map<Instant, String> later = each.stream()
                .flatMap(List::stream)
                .flatMap(cost -> early(cost).stream())
                .map(early -> early.endsAt(edition.zone()))
                .distinct()
                .collect(Collectors.toMap(end -> end, end -> brief(each, end)));
        return Phrase.at(edition.asOf(), brief(each, Instant.MIN), new TreeMap<>(later));
    }

    private String brief(Set<List<Cost>> each, Instant at) {
        if (each.size() == 1) {
            return brief(each.iterator().next(), at);
        }
        String amounts = Listing.or(each.stream()
                .flatMap(costs -> othersLast(costs))
                .map(cost -> Capitals.inSentence(amount(cost, at)))
                .distinct()
                .toList());
        boolean byWhom = each.stream().anyMatch(costs -> costs.size() > 1);
        return Capitals.first(amounts) + ", by run" + (byWhom ? " and by who takes part" : "");
    }

    private String brief(List<Cost> costs, Instant at) {
        return costs.size() == 1
                ? amount(costs.get(0), at)
                : Capitals.first(othersLast(costs)
                        .map(cost -> Capitals.inSentence(amount(cost, at)) + whom(cost, costs))
                        .collect(Collectors.joining("; ")));
    }

    /** The price that holds at an instant, and until when. */
    private String amount(Cost cost, Instant at) {
        if (!(cost instanceof Cost.Fee fee)) {
            return "Free";
        }
        return fee.early()
                .filter(early -> at.isBefore(early.endsAt(edition.zone())))
                .map(early -> early.amount() + " per " + fee.per() + " until " + DateWords.day(early.until()))
                .orElseGet(() -> fee.amount() + " per " + fee.per());
    }

    private static Optional<Early> early(Cost cost) {
        return cost instanceof Cost.Fee fee ? fee.early() : Optional.empty();
    }

    /** What schools pay, a line for each price. */
    public List<Phrase> costs(List<Cost> costs) {
        return costs(costs, edition.catalogue().nouns().say("Free to your {school}"));
    }

    /** @param free where nobody pays */
    private List<Phrase> costs(List<Cost> costs, String free) {
        return othersLast(costs).map(cost -> cost(cost, costs, free)).toList();
    }

    /** "For all others" is understood after those who are named. */
    private static Stream<Cost> othersLast(List<Cost> costs) {
        return costs.stream().sorted(Comparator.comparing(cost -> cost.whom().isAll()));
    }

    /**
     * What schools pay for a programme; where its runs cost something else than each other, what they pay for each. The programme's
     * own prices come last, and are left out where no run has them.
     *
     * @param runs that can be booked now or later
     */
    public List<Phrase> costs(Funding funding, List<Cohort> runs) {
        Map<List<Cost>, List<String>> byRun = byRun(funding, runs);
        if (byRun.size() == 1) {
            return costs(byRun.keySet().iterator().next());
        }
        return byRun.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().equals(funding.costs())))
                .flatMap(entry -> {
                    boolean rest = entry.getKey().equals(funding.costs())
                            && entry.getValue().size() > 1;
                    String which = rest ? "All other runs" : Listing.and(entry.getValue());
                    return costs(entry.getKey(), "Free").stream().map(cost -> cost.after(which + ": "));
                })
                .toList();
    }

    /** The titles of the runs by what they cost; what the programme costs where there is no run. */
    private static Map<List<Cost>, List<String>> byRun(Funding funding, List<Cohort> runs) {
        Map<List<Cost>, List<String>> byRun = new LinkedHashMap<>();
        runs.forEach(run -> byRun.computeIfAbsent(funding.costs(run), unseen -> new ArrayList<>())
                .add(run.title()));
        return byRun.isEmpty() ? Map.of(funding.costs(), List.of()) : byRun;
    }

    /** One of several prices, with whom it is for. */
    public Phrase cost(Cost cost, List<Cost> all) {
        return cost(cost, all, "Free");
    }

    private Phrase cost(Cost cost, List<Cost> all, String free) {
        String whom = whom(cost, all);
        if (!(cost instanceof Cost.Fee fee)) {
            return Phrase.of(all.size() == 1 ? free : "Free" + whom);
        }
        String later = fee.amount() + " per " + fee.per() + whom;
        return fee.early()
                .map(early -> Phrase.at(
                        edition.asOf(),
                        early.amount() + " per " + fee.per() + whom + " until " + DateWords.day(early.until())
                                + ", then " + fee.amount(),
                        early.endsAt(edition.zone()),
                        later))
                .orElseGet(() -> Phrase.of(later));
    }

    /** What a school receives: "£1,000 per school towards release time", "Special schools: £500 towards books". */
    public static List<String> grants(Funding funding) {
        return funding.grants().stream()
                .map(grant -> people(grant.whom())
                        .map(people -> Capitals.first(people) + ": " + Capitals.inSentence(words(grant)))
                        .orElseGet(() -> words(grant)))
                .toList();
    }

    /** What else a school receives: "Four days of support in your school". */
    public static List<String> inKind(Funding funding) {
        return funding.inKind().stream()
                .map(benefit -> Capitals.first(people(benefit.whom())
                        .map(people -> people + ": " + benefit.what())
                        .orElse(benefit.what())))
                .toList();
    }

    /** All that a school receives, in lines that say so: "Your school receives: £1,000 per school towards release time". */
    public List<String> received(Funding funding) {
        return Stream.concat(
                        funding.grants().stream()
                                .map(grant -> people(grant.whom())
                                                .map(people -> people + " receive: ")
                                                .orElse(edition.catalogue()
                                                        .nouns()
                                                        .say("your {school} receives: "))
                                        + Capitals.inSentence(words(grant))),
                        funding.inKind().stream()
                                .map(benefit -> people(benefit.whom())
                                                .map(people -> people + " also get: ")
                                                .orElse("you also get: ")
                                        + benefit.what()))
                .map(Capitals::first)
                .toList();
    }

    private static String words(Funding.Grant grant) {
        return grant.amount()
                        .map(amount ->
                                amount + grant.per().map(per -> " per " + per).orElse(""))
                        .orElse("Funding")
                + " towards " + grant.purpose();
    }

    /** "for independent schools", "for all others", or nothing. */
    private static String whom(Cost cost, List<Cost> all) {
        return people(cost.whom()).map(people -> " for " + people).orElse(all.size() > 1 ? " for all others" : "");
    }

    /** "teachers in special schools"; nothing where it is for all. */
    private static Optional<String> people(Funding.Whom whom) {
        return Optional.of(Stream.of(
                                whom.roles().stream().map(Role::plural).toList(),
                                whom.schoolTypes().stream()
                                        .map(SchoolType::plural)
                                        .toList())
                        .filter(names -> !names.isEmpty())
                        .map(Listing::and)
                        .collect(Collectors.joining(" in ")))
                .filter(people -> !people.isEmpty());
    }
}
