package dev.prospectus.markdown;

import dev.prospectus.markdown.Outline.LeftOut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of an author's HTML what is not in {@link HtmlNames}, and tells it: once for each kind of thing, at its first place.
 * Words stay wherever they are words.
 */
final class HtmlCleaning {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Map<String, Told> told = new LinkedHashMap<>();

    private record Told(int from, String what, boolean words, HtmlKind kind, int times) {}

    private final boolean marked;

    private HtmlCleaning(boolean marked) {
        this.marked = marked;
    }

    /**
     * Cleans the nodes in an element. The result is what was taken out and readers would have seen, in reading order.
     *
     * @param marked whether only elements know where they stand
     */
    static List<LeftOut> clean(Element body, boolean marked) {
        HtmlCleaning cleaning = new HtmlCleaning(marked);
        cleaning.children(body);
        return cleaning.told.values().stream().map(HtmlCleaning::leftOut).toList();
    }

    private void children(Element parent) {
        for (Node child : new ArrayList<>(parent.childNodes())) {
            if (child instanceof Element element) {
                element(element);
            } else if (!(child instanceof TextNode)) {
                child.remove();
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (HtmlFilms.replace(element)) {
            return;
        }
        if (HtmlNames.DROPPED.containsKey(name)) {
            tell(element, HtmlNames.DROPPED.get(name), false);
            element.remove();
            return;
        }
        if (HtmlNames.RENAMED.containsKey(name)) {
            element.tagName(HtmlNames.RENAMED.get(name));
        }
        children(element);
        if (!HtmlNames.ELEMENTS.containsKey(element.normalName())) {
            tell(element, HtmlNames.UNWRAPPED.getOrDefault(name, HtmlKind.UNKNOWN), true);
            element.unwrap();
            return;
        }
        attributes(element);
        settle(element);
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip();
            String name = element.normalName();
            boolean allowed = HtmlNames.allows(name, key);
            boolean aligned =
                    key.equals("align") && CELLS.contains(name) && HtmlNames.isKnownClass("align-" + lower(value));
            if (!allowed && !aligned) {
                HtmlNames.lostWith(key).ifPresent(kind -> tell(element, attribute, key, kind));
            }
            element.removeAttr(attribute.getKey());
            if (allowed) {
                sound(key, value).ifPresent(sound -> element.attr(key, sound));
            } else if (aligned) {
                element.addClass("align-" + lower(value));
            } else if (key.equals("name") && name.equals("a") && !element.hasAttr("id")) {
                element.attr("id", value);
            }
        }
    }

    private static Optional<String> sound(String key, String value) {
        return switch (key) {
            case "class" ->
                Optional.of(Arrays.stream(value.split("\\s+"))
                                .filter(HtmlNames::isKnownClass)
                                .distinct()
                                .collect(Collectors.joining(" ")))
                        .filter(classes -> !classes.isEmpty());
            case "width", "height", "colspan", "rowspan", "span" ->
                Optional.of(value).filter(SIZE.asMatchPredicate());
            case "start", "value" -> Optional.of(value).filter(NUMBER.asMatchPredicate());
            case "lang" -> Optional.of(value).filter(LANGUAGE.asMatchPredicate());
            case "dir" -> Optional.of(lower(value)).filter(List.of("ltr", "rtl", "auto")::contains);
            case "scope" -> Optional.of(lower(value)).filter(List.of("col", "row", "colgroup", "rowgroup")::contains);
            case "type" -> Optional.of(value).filter(List.of("1", "a", "A", "i", "I")::contains);
            case "open", "reversed" -> Optional.of("");
            default -> Optional.of(value);
        };
    }

    /** Gives parts of lists and the like that stand by themselves a place where HTML has one for them. */
    private static void settle(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return;
        }
        String in = parent.normalName();
        switch (element.normalName()) {
            case "li" -> {
                if (!LISTS.contains(in)) {
                    element.tagName("div").removeAttr("value");
                }
            }
            case "dt", "dd" -> {
                if (!in.equals("dl")
                        && !(in.equals("div")
                                && parent.parent() != null
                                && parent.parent().is("dl"))) {
                    element.tagName("div");
                }
            }
            case "figcaption" -> rename(element, in.equals("figure"), "div");
            case "summary" -> rename(element, in.equals("details"), "div");
            case "p" -> {
                if (element.childNodeSize() == 0
                        || (element.childrenSize() == 0 && element.text().isBlank())) {
                    element.remove();
                }
            }
            case "ul", "ol" -> {
                if (LISTS.contains(in)) {
                    within(element);
                }
            }
            default -> {}
        }
    }

    private static void rename(Element element, boolean atHome, String otherwise) {
        if (!atHome) {
            element.tagName(otherwise);
        }
    }

    /** A list directly in a list belongs to the item before it. */
    private static void within(Element list) {
        Element before = list.previousElementSibling();
        if (before != null && before.normalName().equals("li")) {
            before.appendChild(list);
        } else {
            list.wrap("<li></li>");
        }
    }

    private void tell(Element element, HtmlKind kind, boolean words) {
        add(new Told(HtmlTree.place(element), "<" + element.normalName() + ">", words, kind, 1));
    }

    private void tell(Element element, Attribute attribute, String key, HtmlKind kind) {
        boolean known = attribute.sourceRange().nameRange().isTracked() && !marked;
        add(new Told(
                known ? attribute.sourceRange().nameRange().startPos() : HtmlTree.place(element), key, false, kind, 1));
    }

    private void add(Told one) {
        if (one.kind() != HtmlKind.SILENT) {
            String key = one.kind() == HtmlKind.LOOKS ? "" : one.what();
            told.merge(
                    key,
                    one,
                    (first, next) ->
                            new Told(first.from(), first.what(), first.words(), first.kind(), first.times() + 1));
        }
    }

    private static LeftOut leftOut(Told told) {
        String others = told.times() == 1 ? "" : " (" + (told.times() - 1) + " more like it)";
        return new LeftOut(
                told.from(),
                "'" + told.what() + "' is left out" + (told.words() ? " and its words stay" : "") + ": "
                        + told.kind().reason() + others,
                told.kind().fix());
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
