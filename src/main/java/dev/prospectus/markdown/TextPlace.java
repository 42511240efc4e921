package dev.prospectus.markdown;

import dev.prospectus.model.PageId;

/**
 * The place of a text on a page.
 *
 * @param topHeadingLevel the highest level that its headings may have, 1 to 6
 * @param part tells the text from all others on the page: its headings and footnotes have ids that begin with it. Empty for
 *     the one text that the page is about, whose headings have their slugs as ids.
 */
public record TextPlace(int topHeadingLevel, String part) {

    /** A page whose title is its {@code h1}, and which is about this text. */
    public static final TextPlace PAGE = new TextPlace(2, "");

    public TextPlace {
        if (topHeadingLevel < 1 || topHeadingLevel > 6) {
            throw new IllegalArgumentException("no heading level: " + topHeadingLevel);
        }
    }

    String id(String slug) {
        return part.isEmpty() ? slug : PageId.of(part, slug);
    }
}
