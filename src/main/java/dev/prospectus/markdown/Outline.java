package dev.prospectus.markdown;

import java.util.List;

/**
 * The links and headings of a text, for those who need no HTML of it.
 *
 * @param links every link and image, in reading order
 * @param headings every heading, in reading order
 */
public record Outline(List<TextLink> links, List<TextHeading> headings) {

    static final Outline EMPTY = new Outline(List.of(), List.of());

    public Outline {
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
     * @param level on a page of its own, 2 to 6
     * @param id the fragment that leads to it
     * @param line counted from 1 within the source
     */
    public record TextHeading(int level, String text, String id, int line) {}
}
