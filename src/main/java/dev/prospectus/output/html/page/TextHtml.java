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

    private final Markdown markdown;
    private final Map<RichText, String> made = new ConcurrentHashMap<>();

    TextHtml(Edition edition) {
        this.markdown = Markdown.create(
                edition.catalogue().site().basePath(),
                path -> path.startsWith("/") ? edition.picture(path.substring(1)) : Optional.empty());
    }

    /** For a page whose title is its {@code h1}. */
    public String of(RichText text) {
        return made.computeIfAbsent(text, markdown::html);
    }

    /** For a place below another heading: every heading one level deeper. */
    public String below(RichText text) {
        return Headings.deeper(of(text));
    }

    /** Whether a picture in the text opens larger. */
    public boolean opensLarger(RichText text) {
        return PictureMarkup.opensLarger(of(text));
    }
}
