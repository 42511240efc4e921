package dev.prospectus.output.html.content;

import dev.prospectus.markdown.HtmlPiece;
import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.plan.Markup;
import dev.prospectus.plan.OpenView;
import java.util.List;
import java.util.Optional;

/**
 * A page that the hub wrote. Beside these names, templates made for JBake find those that JBake gives them, such as the
 * plural of each type. No name here is a plural, since a hub may have a type for it.
 *
 * @param content the page under JBake's names
 * @param site what JBake tells of the site, whose names come before these
 */
public record ContentView(Frame frame, Head head, Text text, Post post, OpenView content, OpenView site)
        implements OpenView {

    /**
     * What stands above the body, besides the page's heading.
     *
     * @param date ISO 8601, for machines
     * @param dateWords the same for readers
     */
    public record Head(boolean draft, Optional<String> date, Optional<String> dateWords, Optional<String> summary) {}

    /** @param figures whether pictures in it open larger */
    public record Text(Markup body, boolean figures) {}

    /**
     * Where a post leads; nowhere from a page that is none.
     *
     * @param topics its tags, with the pages of news about them
     * @param older the post before it
     * @param newer the post after it
     */
    public record Post(List<Link> topics, Optional<Link> older, Optional<Link> newer) {}

    /** The HTML of a page's text. */
    static Markup markup(String text) {
        String html = PictureMarkup.firstAtOnce(text);
        return new Markup(html, piece -> HtmlPiece.of(html, piece));
    }

    @Override
    public Optional<?> named(String name) {
        return site.named(name);
    }
}
