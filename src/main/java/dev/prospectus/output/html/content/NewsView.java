package dev.prospectus.output.html.content;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.NewsItem;
import java.util.List;

/**
 * A list of news.
 *
 * @param intro what it holds, one sentence
 * @param years newest first
 * @param topics what the news is about, each with its page
 */
public record NewsView(Frame frame, String intro, List<Year> years, List<Topic> topics) {

    /** @param title the year, or words when posts have no date */
    public record Year(String id, String title, List<NewsItem> posts) {}

    /** @param current whether the list is of this topic */
    public record Topic(String title, String href, int count, boolean current) {}
}
