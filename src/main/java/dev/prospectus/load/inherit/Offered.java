package dev.prospectus.load.inherit;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of what is taken over whatever leads to programmes and pathways that the site does not have. A catalogue names all
 * of its own, and that a hub offers some of them only is no fault of anybody's. Of a link in a text, its words stay.
 *
 * @param programmes the ids of those that the site has
 * @param pathways the ids of those that the site has
 */
public record Offered(Set<String> programmes, Set<String> pathways) {

    /** For a site that has none yet. */
    public static final Offered NOTHING = new Offered(Set.of(), Set.of());

    private static final String STAGES = "stages";

    private static final Pattern PAGE = Pattern.compile("^/(programmes|pathways)/([a-z0-9-]+)");

    /** A link in Markdown to a programme or a pathway, or to something below its page. */
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]*)]\\(/(programmes|pathways)/([a-z0-9-]+)[^()]*\\)");

    /** A pathway of fewer steps leads nowhere. */
    private static final int LEAST_STAGES = 2;

    public Offered {
        programmes = Set.copyOf(programmes);
        pathways = Set.copyOf(pathways);
    }

    public Offered withPathways(Set<String> ids) {
        return new Offered(programmes, ids);
    }

    /** A programme or pathway without references to what the site does not have. */
    public YamlMapping in(YamlMapping block) {
        YamlMapping programme = with(block, "see-also", list -> filled(list, this::isOffered));
        YamlMapping further = with(programme, "further", list -> filled(list, this::leadsOn));
        Set<String> dropped = new HashSet<>();
        YamlMapping pathway = with(further, "routes", routes -> kept(routes, route -> stages(route, dropped)));
        return (YamlMapping) withoutLinks(dropped.isEmpty() ? pathway : withoutStepsTo(dropped, pathway));
    }

    /** Whether enough is left of a pathway to stand on the site. */
    public boolean isWorthShowing(YamlMapping pathway) {
        int whole = stages(pathway);
        int left = stages(in(pathway));
        return left > 0 && (left == whole || left >= LEAST_STAGES);
    }

    private Optional<YamlNode> stages(YamlNode route, Set<String> dropped) {
        if (!(route instanceof YamlMapping block) || block.entry(STAGES).isEmpty()) {
            return Optional.of(route);
        }
        YamlMapping left = with(
                block,
                STAGES,
                stages -> kept(stages, stage -> {
                    Optional<YamlNode> step = offers(stage);
                    if (step.isEmpty()) {
                        Ids.of(stage).ifPresent(dropped::add);
                    }
                    return step;
                }));
        return left.entry(STAGES).isPresent() ? Optional.of(left) : Optional.empty();
    }

    private Optional<YamlNode> offers(YamlNode stage) {
        if (!(stage instanceof YamlMapping block) || block.entry("offers").isEmpty()) {
            return Optional.of(stage);
        }
        YamlMapping left = with(block, "offers", list -> filled(list, this::isOffered));
        return left.entry("offers").isPresent() ? Optional.of(left) : Optional.empty();
    }

    private static YamlMapping withoutStepsTo(Set<String> stages, YamlMapping pathway) {
        return with(
                pathway,
                "routes",
                routes -> kept(
                        routes,
                        route -> route instanceof YamlMapping block
                                ? Optional.of(with(
                                        block, "from", from -> filled(from, item -> !stages.contains(text(item)))))
                                : Optional.of(route)));
    }

    private boolean leadsOn(YamlNode page) {
        return !(page instanceof YamlMapping block)
                || block.entry("url")
                        .map(url -> PAGE.matcher(text(url.value())))
                        .filter(Matcher::find)
                        .map(found -> has(found.group(1), found.group(2)))
                        .orElse(true);
    }

    private boolean has(String kind, String id) {
        return (kind.equals("programmes") ? programmes : pathways).contains(id);
    }

    private YamlNode withoutLinks(YamlNode node) {
        if (node instanceof YamlMapping block) {
            return new YamlMapping(
                    block.entries().stream()
                            .map(entry -> new YamlEntry(entry.key(), withoutLinks(entry.value())))
                            .toList(),
                    block.location());
        }
        if (node instanceof YamlSequence list) {
            return new YamlSequence(
                    list.items().stream().map(this::withoutLinks).toList(), list.location());
        }
        YamlScalar text = (YamlScalar) node;
        String left = LINK.matcher(text.text())
                .replaceAll(link ->
                        Matcher.quoteReplacement(has(link.group(2), link.group(3)) ? link.group() : link.group(1)));
        return left.equals(text.text())
                ? text
                : new YamlScalar(left, text.plain(), text.firstLine(), text.indent(), text.cut(), text.location());
    }

    private boolean isOffered(YamlNode reference) {
        return programmes.contains(text(reference).split("/", 2)[0]);
    }

    private static int stages(YamlMapping pathway) {
        return pathway.entry("routes").stream()
                .flatMap(routes -> items(routes.value()).stream())
                .filter(YamlMapping.class::isInstance)
                .flatMap(route -> ((YamlMapping) route).entry(STAGES).stream())
                .mapToInt(stages -> items(stages.value()).size())
                .sum();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }

    private static List<YamlNode> items(YamlNode value) {
        return value instanceof YamlSequence list ? list.items() : List.of(value);
    }

    /** The block with a changed value; without the key if nothing is left of it. */
    private static YamlMapping with(YamlMapping block, String key, Function<YamlNode, Optional<YamlNode>> change) {
        List<YamlEntry> entries = new ArrayList<>();
        for (YamlEntry entry : block.entries()) {
            if (entry.key().text().equals(key)) {
                change.apply(entry.value()).ifPresent(value -> entries.add(new YamlEntry(entry.key(), value)));
            } else {
                entries.add(entry);
            }
        }
        return new YamlMapping(entries, block.location());
    }

    private static Optional<YamlNode> filled(YamlNode list, Predicate<YamlNode> wanted) {
        return kept(list, item -> Optional.of(item).filter(wanted));
    }

    /** What is left of a list; of one that was empty before, all. */
    private static Optional<YamlNode> kept(YamlNode list, Function<YamlNode, Optional<YamlNode>> change) {
        List<YamlNode> before = items(list);
        List<YamlNode> items =
                before.stream().flatMap(item -> change.apply(item).stream()).toList();
        return items.isEmpty() && !before.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlSequence(items, list.location()));
    }
}
