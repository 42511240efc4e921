package dev.prospectus.markdown;

import java.util.List;
import java.util.Set;

/**
 * What checks ask of a text.
 *
 * @param links every link and image, in reading order
 * @param headings every heading, in reading order
 * @param ids what else a link can lead to: the ids that the author gave to other parts than headings
 * @param leftOut every kind of HTML that does not reach readers as it was meant, in reading order
 * @param leftovers everything that was typed as Markdown and is none, in reading order
 * @param words the source, character for character, with code, HTML and the addresses of links replaced by U+FFFC
 */
public record Outline(
        List<TextLink> links,
        List<TextHeading> headings,
        Set<String> ids,
        List<LeftOut> leftOut,
        List<Leftover> leftovers,
        String words) {

    public Outline {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        ids = Set.copyOf(ids);
        leftOut = List.copyOf(leftOut);
        leftovers = List.copyOf(leftovers);
    }

    /** The outline of a text that is nothing but words. */
    static Outline ofWords(String source) {
        return new Outline(List.of(), List.of(), Set.of(), List.of(), List.of(), source);
    }

    /** The outline of a text that is shown as it was typed. */
    static Outline asTyped(String source, int from) {
        Leftover all = new Leftover(
                from,
                from + 1,
                "the text is too long or has too many marks in one place, so readers see all of it as it was typed",
                "leave empty lines between paragraphs, or divide the text into several pages");
        return new Outline(List.of(), List.of(), Set.of(), List.of(), List.of(all), source);
    }

    /**
     * A link or an image in the text.
     *
     * @param target as the author wrote it
     * @param text what a reader sees, or an image's alternative text
     * @param line counted from 1 within the source
     * @param column counted from 1
     */
    public record TextLink(String target, String text, Kind kind, int line, int column) {

        /** What stands there. */
        public enum Kind {
            LINK,
            PICTURE,
            /** A picture that shows nothing: its author gave it an empty alternative text. */
            DECORATION
        }
    }

    /**
     * A heading in the text.
     *
     * @param level on a page of its own, 2 to 6
     * @param id the fragment that leads to it
     * @param line counted from 1 within the source
     */
    public record TextHeading(int level, String text, String id, int line) {}

    /**
     * HTML that is not published, or as it was typed.
     *
     * @param from the offset in the source at which it begins
     * @param why what becomes of it, and why
     * @param fix what to do
     */
    public record LeftOut(int from, String why, String fix) {}

    /**
     * What was meant as Markdown, and is published as it was typed or not at all.
     *
     * @param from the offset in the source at which it begins
     * @param to the offset behind it
     * @param why what readers see, in the words of an author
     * @param fix what to write
     * @param perhapsMeant whether it may be meant as it is
     */
    public record Leftover(int from, int to, String why, String fix, boolean perhapsMeant) {
        Leftover(int from, int to, String why, String fix) {
            this(from, to, why, fix, false);
        }
    }
}
