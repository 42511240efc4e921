package dev.prospectus.diagram;

import dev.prospectus.diagram.CatalogueMap.Part;
import dev.prospectus.diagram.Diagram.Arrow;
import dev.prospectus.diagram.Diagram.Card;
import dev.prospectus.diagram.Diagram.Chart;
import dev.prospectus.diagram.Diagram.Words;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The offers of one part of the map, each with arrows from the offers that it requires.
 *
 * <p>A required offer of another part is repeated here, without its own requirements. So the size of a drawing depends on
 * its part only. Offers that are linked by arrows share a chart. A chart that would be too large is divided into one for
 * each offer with requirements.
 */
final class RequirementCharts {

    private final Titles titles;
    private final CatalogueMap map;
    private final String group;
    private final List<Chart> charts = new ArrayList<>();
    private boolean divided;
    private boolean shortened;

    private RequirementCharts(Titles titles, CatalogueMap map, String group) {
        this.titles = titles;
        this.map = map;
        this.group = group;
    }

    static RequirementCharts of(Titles titles, CatalogueMap map, Part part) {
        RequirementCharts charts = new RequirementCharts(titles, map, part.title());
        charts.draw(part.offers());
        return charts;
    }

    List<Chart> charts() {
        return charts;
    }

    /** Whether a chart was divided, so that linked offers are drawn separately. */
    boolean isDivided() {
        return divided;
    }

    /** Whether an offer has too many requirements to draw. */
    boolean isShortened() {
        return shortened;
    }

    /** The number of offers and conditions in an offer's requirements. */
    static int sourceCount(Catalogue catalogue, OfferId offer) {
        return catalogue.requirements(offer).stream()
                .mapToInt(requirement -> (int) requirement.statements().count()
                        + (int) requirement.excluded().count()
                        + requirement
                                .completions()
                                .mapToInt(
                                        completed -> ways(catalogue, completed).size())
                                .sum())
                .sum();
    }

    private void draw(List<OfferId> offers) {
        Sources all = new Sources(offers);
        offers.forEach(all::add);
        for (Chart chart : all.connected()) {
            if (chart.cards().size() <= DrawingLimits.CHART_CARDS) {
                charts.add(chart);
            } else {
                divided = true;
                Set<String> here =
                        new HashSet<>(chart.cards().stream().map(Card::id).toList());
                offers.stream()
                        .filter(offer -> here.contains(offer.toString()))
                        .filter(offer -> sourceCount(titles.catalogue(), offer) > 0)
                        .forEach(this::drawAlone);
            }
        }
    }

    private void drawAlone(OfferId offer) {
        Sources own = new Sources(List.of(offer));
        own.add(offer);
        charts.addAll(own.connected());
    }

    /** The offers that can meet a requirement: one offer, or any strand of a programme. */
    private static List<OfferId> ways(Catalogue catalogue, Requirement.Completed completed) {
        return CatalogueMap.bookable(catalogue, completed.offer());
    }

    /** Collects cards and arrows. Requirements come before the offers that need them. */
    private final class Sources {

        /** The offers whose requirements are drawn. */
        private final Set<OfferId> followed;

        private final Map<String, Card> cards = new LinkedHashMap<>();
        private final List<Arrow> arrows = new ArrayList<>();
        private final Set<OfferId> begun = new HashSet<>();

        Sources(List<OfferId> followed) {
            this.followed = new LinkedHashSet<>(followed);
        }

        void add(OfferId offer) {
            if (!begun.add(offer)) {
                return;
            }
            List<String> sources = followed.contains(offer) ? sources(offer) : List.of();
            cards.put(offer.toString(), card(offer));
            sources.stream()
                    .distinct()
                    .filter(source -> !source.equals(offer.toString()))
                    .forEach(source -> arrows.add(new Arrow(source, offer.toString(), false)));
        }

        /** The cards from which arrows to an offer start; several when all of them are needed. */
        private List<String> sources(OfferId offer) {
            int count = sourceCount(titles.catalogue(), offer);
            if (count > DrawingLimits.SOURCES) {
                shortened = true;
                String id = offer + " requires";
                cards.put(id, words(count + " other things, told on its page", id));
                return List.of(id);
            }
            return titles.catalogue().requirements(offer).stream()
                    .flatMap(requirement -> requirement.accept(new SourceCards(this, titles, offer)).stream())
                    .toList();
        }

        private List<String> completed(OfferId target, Requirement.Completed completed) {
            List<OfferId> ways = ways(titles.catalogue(), completed);
            ways.forEach(this::add);
            return choice(target, ways.stream().map(OfferId::toString).toList());
        }

        private List<String> holds(OfferId target, String words) {
            String id = target + " holds " + cards.size();
            cards.put(id, words(words, id));
            return List.of(id);
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

        /** The charts: each has the cards that are linked by arrows. In the order of their first offers. */
        List<Chart> connected() {
            Map<String, String> roots = new LinkedHashMap<>();
            cards.keySet().forEach(id -> roots.put(id, id));
            for (Arrow arrow : arrows) {
                roots.put(root(roots, arrow.from()), root(roots, arrow.to()));
            }
            Map<String, List<Card>> members = new LinkedHashMap<>();
            cards.values()
                    .forEach(card -> members.computeIfAbsent(root(roots, card.id()), id -> new ArrayList<>())
                            .add(card));
            Map<String, List<Arrow>> links = new LinkedHashMap<>();
            arrows.forEach(arrow -> links.computeIfAbsent(root(roots, arrow.from()), id -> new ArrayList<>())
                    .add(arrow));
            return members.entrySet().stream()
                    .map(chart -> new Chart(List.of(), chart.getValue(), links.getOrDefault(chart.getKey(), List.of())))
                    .toList();
        }

        private static String root(Map<String, String> roots, String id) {
            String at = id;
            String above = roots.getOrDefault(at, at);
            while (!above.equals(at)) {
                String next = roots.getOrDefault(above, above);
                roots.put(at, next);
                at = above;
                above = next;
            }
            return at;
        }
    }

    /**
     * Makes the cards from which arrows for a requirement start; several when all of them are needed.
     *
     * @param target whose requirement it is
     */
    private record SourceCards(Sources sources, Titles titles, OfferId target)
            implements Requirement.Visitor<List<String>> {

        @Override
        public List<String> completed(Requirement.Completed completed) {
            return sources.completed(target, completed);
        }

        @Override
        public List<String> holds(Requirement.Holds holds) {
            return sources.holds(target, titles.say("Your {school} ") + holds.words());
        }

        @Override
        public List<String> notTakenPart(Requirement.NotTakenPart never) {
            return sources.holds(target, "No part taken in " + titles.brief(never.offer()));
        }

        @Override
        public List<String> anyOf(List<Requirement> options) {
            return sources.choice(target, allOf(options));
        }

        @Override
        public List<String> allOf(List<Requirement> parts) {
            return parts.stream().flatMap(part -> part.accept(this).stream()).toList();
        }
    }

    private Card card(OfferId offer) {
        Optional<String> elsewhere = map.group(offer).filter(other -> !other.equals(group));
        return new Card(
                offer.toString(),
                Optional.empty(),
                Words.above(elsewhere.map(other -> "From " + other).or(() -> titles.above(offer))),
                false,
                "",
                List.of(titles.box(offer, titles.brief(offer), any -> false)));
    }

    private static Card words(String text, String id) {
        return new Card(id, Optional.empty(), Words.above(Optional.of(text)), false, "", List.of());
    }
}
