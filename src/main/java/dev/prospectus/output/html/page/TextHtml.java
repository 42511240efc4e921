package dev.prospectus.output.html.page;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.model.RichText;
import dev.prospectus.plan.Edition;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The HTML of what authors wrote as Markdown, made when a page first asks for it. Safe from many threads. */
public final class TextHtml {

    private static final int BELOW_TITLE = 2;
    private static final int BELOW_HEADING = 3;

    private final Markdown markdown;
    private final Map<PlacedText, String> made = new ConcurrentHashMap<>();

    /** @param topHeadingLevel the highest level that its headings may have */
    private record PlacedText(RichText text, int topHeadingLevel) {}

    TextHtml(Edition edition) {
        this.markdown = Markdown.create(
                edition.catalogue().site().basePath(),
                path -> path.startsWith("/") ? edition.picture(path.substring(1)) : Optional.empty());
    }

    /** For a page whose title is its {@code h1}. */
    public String of(RichText text) {
        return html(new PlacedText(text, BELOW_TITLE));
    }

    /** For a place below a heading of the page: its own headings begin one level deeper. */
    public String below(RichText text) {
        return html(new PlacedText(text, BELOW_HEADING));
    }

    /** Whether a picture in the HTML of a text opens larger. */
    public boolean opensLarger(String html) {
        return PictureMarkup.opensLarger(html);
    }

    private String html(PlacedText placed) {
        return made.computeIfAbsent(placed, unseen -> markdown.html(placed.text(), placed.topHeadingLevel()));
    }
}
