package dev.prospectus.model;

import java.util.List;

/**
 * Text that an author wrote as Markdown, with what was learned from parsing it once.
 *
 * @param source the Markdown
 * @param html safe to put into a page as it is
 * @param links every link and image, in reading order
 * @param headings every heading, in reading order
 */
public record RichText(String source, String html, List<TextLink> links, List<TextHeading> headings) {

    public RichText {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
    }

    /**
     * A link or an image in the text.
     *
     * @param target as the author wrote it
     * @param text what a reader sees, or an image's alternative text
     * @param line counted from 1 within the source
     * @param column counted from 1
     */
    public record TextLink(String target, String text, boolean image, int line, int column) {}

    /**
     * A heading in the text.
     *
     * @param level as rendered, 2 to 6
     * @param id the fragment that leads to it
     * @param line counted from 1 within the source
     */
    public record TextHeading(int level, String text, String id, int line) {}
}
