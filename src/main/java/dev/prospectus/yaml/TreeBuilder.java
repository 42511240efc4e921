package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Builds the tree from the parser's events. It keeps a stack of open lists and mappings instead of recursing, so that
 * no depth of nesting can exhaust the thread's stack. An alias shares the node that it names; {@link YamlLimits}
 * bounds what aliases add to the tree.
 */
final class TreeBuilder {

    private final Places places;
    private final YamlLimits limits;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Built> anchors = new HashMap<>();
    private final Map<String, SourceLocation> unusedNames = new HashMap<>();
    private int documents;
    private int aliases;
    private long aliasNodes;
    private boolean unusable;
    private @Nullable YamlNode root;

    TreeBuilder(Places places, YamlLimits limits) {
        this.places = places;
        this.limits = limits;
    }

    YamlResult build(Parser parser) {
        for (Event event = parser.getEvent(); !(event instanceof StreamEndEvent); event = parser.getEvent()) {
            take(event);
            if (unusable || documents > 1) {
                break;
            }
        }
        unusedNames.forEach((name, place) -> findings.add(Diagnostic.error(
                place,
                YamlCode.ALIAS,
                "'&" + name + "' gives this value a name for '*' aliases, so that readers never see the word",
                "put quotes around the whole text")));
        return unusable ? result(Optional.empty()) : result(Optional.of(rootOrNoKeys()));
    }

    /** The result after a syntax error: the findings up to then, and the error. */
    YamlResult brokenOff(Diagnostic reason) {
        findings.add(reason);
        return result(Optional.empty());
    }

    private void take(Event event) {
        if (event instanceof DocumentStartEvent) {
            documents++;
            if (documents > 1) {
                refuse(event, YamlCode.SECOND_DOCUMENT, "a second document begins here", "remove this '---' line");
            }
        } else if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            if (scalar.getAnchor() != null) {
                unusedNames.put(scalar.getAnchor(), places.of(scalar.getStartMark()));
            }
            complete(new Built(Scalars.read(scalar, places, findings), 1, 0), scalar.getAnchor());
        } else if (event instanceof AliasEvent alias) {
            follow(alias);
        } else if (event instanceof CollectionStartEvent start) {
            refuseTag(event, start.getTag());
            begin(start);
        } else if (event instanceof CollectionEndEvent) {
            Open closed = open.pop();
            complete(closed.close(), closed.anchor());
        }
    }

    private void begin(CollectionStartEvent start) {
        if (open.size() == limits.depth()) {
            refuse(start, YamlCode.TOO_DEEP, tooDeep(), "flatten the structure");
            return;
        }
        SourceLocation place = places.of(start.getStartMark());
        open.push(
                start instanceof MappingStartEvent
                        ? new OpenMapping(place, start.getAnchor(), findings)
                        : new OpenSequence(place, start.getAnchor()));
    }

    private void complete(Built built, @Nullable String anchor) {
        if (anchor != null) {
            anchors.put(anchor, built);
        }
        Open parent = open.peek();
        if (parent == null) {
            root = root == null ? built.node() : root;
        } else {
            parent.add(built);
        }
    }

    private void follow(AliasEvent alias) {
        Built target = anchors.get(alias.getAnchor());
        unusedNames.remove(alias.getAnchor());
        boolean inside = open.stream().anyMatch(block -> alias.getAnchor().equals(block.anchor()));
        if (target == null || inside) {
            String why = inside ? "stands inside the value it repeats" : "repeats a value that has no '&' name";
            refuse(
                    alias,
                    YamlCode.ALIAS,
                    "'*" + alias.getAnchor() + "' " + why,
                    "write the value out, or put quotes around text that begins with '*'");
            return;
        }
        aliases++;
        aliasNodes += target.nodes();
        if (aliases > limits.aliases() || aliasNodes > limits.aliasNodes()) {
            refuse(alias, YamlCode.ALIAS, "the file repeats too much with '*' aliases", "write the values out");
        } else if (open.size() + target.height() > limits.depth()) {
            refuse(alias, YamlCode.TOO_DEEP, tooDeep(), "write the value out and flatten the structure");
        } else if (open.peek() instanceof OpenMapping mapping && mapping.awaitsKey()) {
            report(alias, YamlCode.KEY, "a '*' alias can't be a key", "write the key out");
            mapping.skipEntry();
        } else {
            complete(target, null);
        }
    }

    private String tooDeep() {
        return "more than " + limits.depth() + " levels stand inside each other here";
    }

    private void refuseTag(Event event, @Nullable String tag) {
        if (tag != null) {
            report(event, YamlCode.TAG, "tags such as '!" + shortName(tag) + "' are not used here", "remove the tag");
        }
    }

    private static String shortName(String tag) {
        return tag.substring(1 + Math.max(tag.lastIndexOf(':'), tag.lastIndexOf('!')));
    }

    private void refuse(Event event, String code, String message, String hint) {
        report(event, code, message, hint);
        unusable = true;
    }

    private void report(Event event, String code, String message, String hint) {
        findings.add(Diagnostic.error(places.of(event.getStartMark()), code, message, hint));
    }

    private YamlNode rootOrNoKeys() {
        return root == null || (root instanceof YamlScalar scalar && scalar.isNull())
                ? new YamlMapping(List.of(), new SourceLocation(places.file(), 1, 1))
                : root;
    }

    private YamlResult result(Optional<YamlNode> tree) {
        return new YamlResult(tree, findings.stream().sorted().toList());
    }
}
