package dev.prospectus.output.html.content;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NewsItem;
import java.util.List;

/**
 * The home page of a site without programmes.
 *
 * @param pages what is no news
 */
public record BlogView(Frame frame, String description, Posts posts, List<Link> pages) {

    /**
     * @param latest newest first
     * @param more whether there are others
     * @param all where all of them are
     */
    public record Posts(List<NewsItem> latest, boolean more, String all) {}
}
