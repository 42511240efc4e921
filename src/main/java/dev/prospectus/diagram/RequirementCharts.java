package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Arrow;
import dev.prospectus.diagram.Diagram.Card;
import dev.prospectus.diagram.Diagram.Chart;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The offers of one group with arrows from what each requires.
 *
 * <p>What is required from another group is repeated here with that group's name: an arrow across the whole map would cross
 * others. Cards come in an order in which requirements stand first.
 */
final class RequirementCharts {

    private final Titles titles;
    private final List<OfferId> offers;
    private final Map<OfferId, String> home;
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Set<OfferId> begun = new HashSet<>();

    private RequirementCharts(Titles titles, List<OfferId> offers, Map<OfferId, String> home) {
        this.titles = titles;
        this.offers = offers;
        this.home = home;
    }

    /** @param home the title of every offer's group */
    static List<Chart> of(Titles titles, List<OfferId> offers, Map<OfferId, String> home) {
        RequirementCharts charts = new RequirementCharts(titles, offers, home);
        offers.forEach(charts::add);
        return charts.connected();
    }

    private void add(OfferId offer) {
        if (!begun.add(offer)) {
            return;
        }
        List<String> sources = new ArrayList<>();
        if (offers.contains(offer)) {
            titles.requirements(offer)
                    .forEach(requirement -> sources.addAll(requirement.accept(new Sources(this, offer))));
        }
        cards.put(offer.toString(), card(offer));
        sources.stream()
                .distinct()
                .filter(source -> !source.equals(offer.toString()))
                .forEach(source -> arrows.add(new Arrow(source, offer.toString(), false)));
    }

    /**
     * Makes the cards from which arrows for a requirement start; several when all of them are needed.
     *
     * @param charts to which the cards are added
     * @param target whose requirement it is
     */
    private record Sources(RequirementCharts charts, OfferId target) implements Requirement.Visitor<List<String>> {

        @Override
        public List<String> completed(Requirement.Completed completed) {
            OfferId named = completed.offer();
            List<OfferId> ways = named.strand().isPresent()
                    ? List.of(named)
                    : charts.titles.programme(named).offers();
            ways.forEach(charts::add);
            return charts.choice(target, ways.stream().map(OfferId::toString).toList());
        }

        @Override
        public List<String> holds(Requirement.Holds holds) {
            String id = target + " holds " + charts.cards.size();
            charts.cards.put(id, words("Your school " + holds.words(), id));
            return List.of(id);
        }

        @Override
        public List<String> anyOf(List<Requirement> options) {
            return charts.choice(target, allOf(options));
        }

        @Override
        public List<String> allOf(List<Requirement> parts) {
            return parts.stream().flatMap(part -> part.accept(this).stream()).toList();
        }
    }

    private List<String> choice(OfferId target, List<String> sources) {
        if (sources.size() < 2) {
            return sources;
        }
        String id = target + " or " + cards.size();
        cards.put(id, Card.junction(id, "or"));
        sources.forEach(source -> arrows.add(new Arrow(source, id, false)));
        return List.of(id);
    }

    private Card card(OfferId offer) {
        Optional<String> kicker = offers.contains(offer)
                ? titles.above(offer)
                : Optional.ofNullable(home.get(offer)).map(group -> "From " + group);
        return new Card(
                offer.toString(),
                Optional.empty(),
                Optional.empty(),
                kicker,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                "",
                List.of(titles.box(offer, titles.brief(offer), any -> false)));
    }

    private static Card words(String text, String id) {
        return new Card(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                "",
                List.of());
    }

    /** Charts of cards that arrows hold together, in the order of their first offers. */
    private List<Chart> connected() {
        Map<String, String> group = new LinkedHashMap<>();
        cards.keySet().forEach(id -> group.put(id, id));
        for (Arrow arrow : arrows) {
            String from = group.get(arrow.from());
            String to = group.get(arrow.to());
            group.replaceAll((id, name) -> name.equals(from) ? to : name);
        }
        return group.values().stream()
                .distinct()
                .map(name -> new Chart(
                        List.of(),
                        cards.values().stream()
                                .filter(card -> name.equals(group.get(card.id())))
                                .toList(),
                        arrows.stream()
                                .filter(arrow -> name.equals(group.get(arrow.from())))
                                .toList()))
                .toList();
    }
}
