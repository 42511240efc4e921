package dev.prospectus.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import dev.prospectus.markdown.Outline.TextHeading;
import dev.prospectus.model.Slug;
import dev.prospectus.source.LineIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the headings of one text their levels on the page and their ids. */
final class Headings {

    private static final int LOWEST = 6;

    private static final DataKey<Map<String, String>> IDS_ON_PAGE = new DataKey<>("IDS_ON_PAGE", Map.of());

    private Headings() {}

    /**
     * Moves all headings down by the same number of levels, so that the highest has the place's level at most, and
     * gives each an id made of its words. Jumps between levels stay: a check reports them.
     */
    static List<TextHeading> settle(Document document, TextPlace place, LineIndex lines) {
        int topLevel = place.topHeadingLevel();
        List<Heading> headings = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(topLevel);
        int shift = Math.max(0, topLevel - highest);
        Map<String, Integer> ids = new HashMap<>();
        Map<String, String> idsOnPage = new HashMap<>();
        List<TextHeading> settled = new ArrayList<>();
        for (Heading heading : headings) {
            String text = PlainText.of(heading);
            String slug = unused(slug(text), ids);
            String id = place.id(slug);
            idsOnPage.put(slug, id);
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + shift));
            heading.setAnchorRefId(id);
            settled.add(new TextHeading(heading.getLevel(), text, id, lines.line(heading.getStartOffset())));
        }
        document.set(IDS_ON_PAGE, idsOnPage);
        return settled;
    }

    /** The id on the page of a heading which is called so within its text. */
    static Optional<String> idOnPage(Document document, String slug) {
        return Optional.ofNullable(IDS_ON_PAGE.get(document).get(slug));
    }

    /** What a heading is called in addresses. */
    static String slug(String text) {
        String words = Slug.of(text);
        // Footnotes own the ids that begin with fn- and fnref-.
        return words.isEmpty() || words.matches("fn(ref)?-.*") ? ("section-" + words).replaceAll("-$", "") : words;
    }

    /** The slug itself, or with the first number that makes it unused; {@code taken} remembers where to go on counting. */
    static String unused(String slug, Map<String, Integer> taken) {
        String id = slug;
        int number = taken.getOrDefault(slug, 1);
        while (taken.containsKey(id)) {
            number++;
            id = slug + "-" + number;
        }
        taken.put(slug, number);
        taken.putIfAbsent(id, 1);
        return id;
    }
}
