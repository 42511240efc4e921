package dev.prospectus.markdown;

import java.util.List;

/**
 * What checks ask of a text.
 *
 * @param links every link and image, in reading order
 * @param headings every heading, in reading order
 * @param tags every piece of HTML that readers would see as it was typed, in reading order
 * @param words the source, character for character, with code, HTML and the addresses of links replaced by U+FFFC
 */
public record Outline(List<TextLink> links, List<TextHeading> headings, List<HtmlTag> tags, String words) {

    public Outline {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        tags = List.copyOf(tags);
    }

    /** The outline of a text that is nothing but words. */
    static Outline ofWords(String source) {
        return new Outline(List.of(), List.of(), List.of(), source);
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

    /**
     * HTML in the text.
     *
     * @param from the offset in the source at which it begins
     * @param to the offset behind it, or behind its first tag
     */
    public record HtmlTag(int from, int to) {}
}
