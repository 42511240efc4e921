package dev.prospectus.markdown;

import dev.prospectus.markdown.Outline.TextHeading;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gives the headings of an author's HTML their levels on the page, and all parts ids that nothing else on the page has: the
 * author's own as a slug, or for a heading its words. Links within the text follow.
 *
 * @param headings in reading order
 * @param ids of other parts
 */
record HtmlParts(List<TextHeading> headings, Set<String> ids) {

    private static final int LOWEST = 6;
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern FOOTNOTE = Pattern.compile("fn(?:ref)?-\\d+(?:-\\d+)?");

    HtmlParts {
        headings = List.copyOf(headings);
        ids = Set.copyOf(ids);
    }

    /** Settles the parts of a text that is clean. */
    static HtmlParts settle(Element body, TextPlace place, ToIntFunction<Element> line) {
        List<Element> headings = new ArrayList<>();
        List<Element> parts = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (HEADING.matcher(element.normalName()).matches()) {
                headings.add(element);
                parts.add(element);
            } else if (element.hasAttr("id")) {
                parts.add(element);
            }
        }
        int highest = headings.stream().mapToInt(HtmlParts::level).min().orElse(LOWEST);
        int shift = Math.max(0, place.topHeadingLevel() - highest);
        Map<String, String> onPage = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        List<TextHeading> settled = new ArrayList<>();
        Set<String> others = new HashSet<>();
        for (Element part : parts) {
            String own = part.attr("id");
            boolean heading = HEADING.matcher(part.normalName()).matches();
            String words = heading ? HtmlPlain.of(part) : own;
            String slug = Headings.unused(slug(own.isEmpty() ? words : own), taken);
            String id = place.id(slug);
            onPage.putIfAbsent(slug, id);
            if (!own.isEmpty()) {
                onPage.putIfAbsent(own, id);
            }
            part.attr("id", id);
            if (heading) {
                int level = Math.min(LOWEST, level(part) + shift);
                part.tagName("h" + level);
                settled.add(new TextHeading(level, words, id, line.applyAsInt(part)));
            } else {
                others.add(id);
            }
        }
        for (Element link : body.getElementsByTag("a")) {
            part(link.attr("href")).map(onPage::get).ifPresent(id -> link.attr("href", "#" + id));
        }
        return new HtmlParts(settled, others);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** The marks of footnotes keep their ids, which come from Markdown. */
    private static String slug(String id) {
        return FOOTNOTE.matcher(id).matches() ? id : Headings.slug(id);
    }

    /** What a link within the text leads to. */
    private static Optional<String> part(String href) {
        if (!href.startsWith("#") || href.length() == 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(href.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.of(href.substring(1));
        }
    }
}
