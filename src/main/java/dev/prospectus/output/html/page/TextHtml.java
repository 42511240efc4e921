package dev.prospectus.output.html.page;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.markdown.TextPlace;
import dev.prospectus.model.RichText;
import dev.prospectus.plan.Edition;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The HTML of what authors wrote as Markdown, made when a page first asks for it. Safe from many threads. */
public final class TextHtml {

    private static final TextPlace BELOW_HEADING = new TextPlace(3, "");

    private static final int BELOW_STEP = 5;

    private final Markdown markdown;
    private final Map<PlacedText, String> made = new ConcurrentHashMap<>();

    private record PlacedText(RichText text, TextPlace place) {}

    TextHtml(Edition edition) {
        this.markdown = Markdown.create(
                edition.catalogue().site().basePath(),
                path -> path.startsWith("/") ? edition.picture(path.substring(1)) : Optional.empty(),
                edition::waits);
    }

    /** The text that a page is about, directly below the page's title. */
    public String of(RichText text) {
        return html(new PlacedText(text, TextPlace.PAGE));
    }

    /** The text that a page is about, below a heading of the page: its own headings begin one level deeper. */
    public String below(RichText text) {
        return html(new PlacedText(text, BELOW_HEADING));
    }

    /** How to apply, which stands beside the text that a page is about, below a heading of the page. */
    public String howToApply(RichText text) {
        return below(text, "apply");
    }

    /**
     * A text beside the one that a page is about, below a heading of the page.
     *
     * @param part tells it from all others on the page
     */
    public String below(RichText text, String part) {
        return html(new PlacedText(text, new TextPlace(BELOW_HEADING.topHeadingLevel(), part)));
    }

    /**
     * A text beside the one that a page is about, with headings of the same level.
     *
     * @param part tells it from all others on the page
     */
    public String beside(RichText text, String part) {
        return html(new PlacedText(text, new TextPlace(TextPlace.PAGE.topHeadingLevel(), part)));
    }

    /**
     * A text within a step of a pathway, below the step's heading.
     *
     * @param part tells it from all others on the page
     */
    public String within(RichText text, String part) {
        return html(new PlacedText(text, new TextPlace(BELOW_STEP, part)));
    }

    /** Whether a picture in the HTML of a text opens larger. */
    public boolean opensLarger(String html) {
        return PictureMarkup.opensLarger(html);
    }

    private String html(PlacedText placed) {
        return made.computeIfAbsent(placed, unseen -> markdown.html(placed.text(), placed.place()));
    }
}
