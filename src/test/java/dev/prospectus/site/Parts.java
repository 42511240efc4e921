package dev.prospectus.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What gives a page its shape on a screen. A part is an element with all that encloses it, each
 * with its name and attributes; so is an element next to the one before it. Parts are measured, and of equal parts the
 * extremes count: the widest word, the longest and the shortest text, the most children, the widest picture. Data for
 * scripts counts by its keys. A page with neither a part nor an extreme of its own shows nothing that another page does not.
 */
final class Parts {

    /** Attributes whose value may change how a part looks or what it does. Of all others it counts that they are there. */
    private static final Set<String> VALUES = Set.of(
            "aria-current",
            "aria-expanded",
            "class",
            "colspan",
            "crossorigin",
            "data-when",
            "dir",
            "http-equiv",
            "lang",
            "loading",
            "media",
            "method",
            "rel",
            "role",
            "rowspan",
            "style",
            "tabindex",
            "target",
            "type");

    /** Of an address it counts on which host it is. */
    private static final Set<String> ADDRESSES = Set.of("action", "href", "poster", "src", "srcset");

    /** Short words make them small. */
    private static final Set<String> PRESSED = Set.of("a", "button", "label", "summary");

    /** Words that a script shows in time. */
    private static final Set<String> LATER = Set.of("data-later", "data-shown", "data-steps");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\"\u00ad\u200b/-]+");
    private static final Pattern HOST = Pattern.compile("(?:\\w+:)?//[^/\\s]*");

    /** A key of JSON that scripts read, with the first character of its value, which tells its kind. */
    private static final Pattern KEY = Pattern.compile("\"[^\"]*\":\\s*[^\\s\\d]?");

    /** What is measured of a part on a page. */
    private record Measure(int part, String what) {}

    /** Numbers for parts, since their names in full are long. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private Parts() {}

    /**
     * Pages which, with those already seen, show every part of any page in each of its extremes.
     *
     * @return those to see besides, the largest first
     */
    static List<SitePage> choose(List<SitePage> seen, List<SitePage> all) {
        Parts parts = new Parts();
        Map<SitePage, Map<Measure, Integer>> pages = new HashMap<>();
        Map<Measure, Integer> extremes = new HashMap<>();
        for (SitePage page : all) {
            Map<Measure, Integer> measures = parts.measures(page.document());
            pages.put(page, measures);
            measures.forEach((measure, size) -> extremes.merge(measure, size, Math::max));
        }
        Map<SitePage, List<Measure>> extreme = new HashMap<>();
        pages.forEach((page, measures) -> extreme.put(page, extremesOf(measures, extremes)));
        Set<Measure> shown = new HashSet<>();
        seen.forEach(page -> shown.addAll(extreme.get(page)));
        List<SitePage> chosen = all.stream()
                .filter(page -> !seen.contains(page))
                .sorted(Comparator.comparing((SitePage page) -> page.html().length())
                        .reversed()
                        .thenComparing(SitePage::path))
                .filter(page -> shown.addAll(extreme.get(page)))
                .toList();
        return withoutThoseThatOthersMakeUpFor(chosen, seen, extreme);
    }

    /** A page is chosen for what no larger one shows. Smaller ones may show all of that together. */
    private static List<SitePage> withoutThoseThatOthersMakeUpFor(
            List<SitePage> chosen, List<SitePage> seen, Map<SitePage, List<Measure>> extreme) {
        Map<Measure, Integer> times = new HashMap<>();
        Stream.concat(seen.stream(), chosen.stream())
                .flatMap(page -> extreme.get(page).stream())
                .forEach(measure -> times.merge(measure, 1, Integer::sum));
        List<SitePage> needed = new ArrayList<>();
        for (SitePage page : chosen) {
            if (extreme.get(page).stream().anyMatch(measure -> times.get(measure) == 1)) {
                needed.add(page);
            } else {
                extreme.get(page).forEach(measure -> times.merge(measure, -1, Integer::sum));
            }
        }
        return needed;
    }

    private static List<Measure> extremesOf(Map<Measure, Integer> page, Map<Measure, Integer> extremes) {
        return page.entrySet().stream()
                .filter(measure -> measure.getValue().equals(extremes.get(measure.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Measure, Integer> measures(Document page) {
        Map<Measure, Integer> measures = new HashMap<>();
        for (Element element : page.head().children()) {
            measures.put(new Measure(number(0, signature(element)), "in head"), 0);
        }
        add(measures, page.body(), 0);
        return measures;
    }

    /** @return the width of the element's text */
    private int add(Map<Measure, Integer> measures, Element element, int around) {
        int part = number(around, signature(element));
        Element before = element.previousElementSibling();
        measures.put(new Measure(part, "after " + (before == null ? "" : signature(before))), 0);
        int text = width(element.ownText());
        for (Element child : element.children()) {
            text += add(measures, child, part);
        }
        measures.merge(new Measure(part, "widest word"), widestWord(element.ownText()), Math::max);
        for (String later : LATER) {
            measures.merge(new Measure(part, later), widestWord(element.attr(later)), Math::max);
        }
        measures.merge(new Measure(part, "longest text"), text, Math::max);
        measures.merge(new Measure(part, "most children"), element.childrenSize(), Math::max);
        measures.merge(new Measure(part, "width"), pixels(element.attr("width")), Math::max);
        KEY.matcher(element.data()).results().forEach(key -> measures.put(new Measure(part, key.group()), 0));
        if (PRESSED.contains(element.normalName())) {
            measures.merge(new Measure(part, "shortest text"), -text, Math::max);
        }
        return text;
    }

    private int number(int around, String own) {
        return numbers.computeIfAbsent(around + "/" + own, name -> numbers.size() + 1);
    }

    private static String signature(Element element) {
        StringBuilder words = new StringBuilder(element.normalName());
        for (Attribute attribute : element.attributes()) {
            words.append('[').append(attribute.getKey());
            if (VALUES.contains(attribute.getKey())) {
                words.append('=').append(attribute.getValue());
            } else if (ADDRESSES.contains(attribute.getKey())) {
                HOST.matcher(attribute.getValue())
                        .results()
                        .forEach(host -> words.append('=').append(host.group()));
            }
            words.append(']');
        }
        return words.toString();
    }

    private static int widestWord(String text) {
        return BETWEEN_WORDS.splitAsStream(text).mapToInt(Parts::width).max().orElse(0);
    }

    /** In quarters of the widest letter, roughly as most fonts have it. */
    private static int width(String text) {
        return text.chars()
                .map(letter -> "iIjltfr.,;:'!|()".indexOf(letter) >= 0
                        ? 1
                        : "mwMW".indexOf(letter) >= 0 ? 4 : Character.isUpperCase(letter) ? 3 : 2)
                .sum();
    }

    private static int pixels(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
