package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.PageId;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NewsItem;
import dev.prospectus.output.html.page.NewsItems;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.FeedNames;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All news, and the news about each topic. */
public final class NewsPages implements PageGroup {

    private static final String TEMPLATE = "news.ftlh";

    /** Topics that the page of one topic names besides; the page of all news names all of them. */
    private static final int MOST_TOPICS = 40;

    private final PageTools tools;
    private final NewsOrder news;
    private final List<Tag> tags;

    /** Those with the most posts, in the order of all. */
    private final List<Tag> frequent;

    public NewsPages(PageTools tools) {
        this.tools = tools;
        this.news = new NewsOrder(tools.catalogue().pages());
        this.tags = Tag.of(news.newestFirst());
        Set<String> most = tags.stream()
                .sorted(Comparator.comparingInt((Tag tag) -> -tag.posts().size()))
                .limit(MOST_TOPICS)
                .map(Tag::slug)
                .collect(Collectors.toSet());
        this.frequent = tags.stream().filter(tag -> most.contains(tag.slug())).toList();
    }

    @Override
    public List<Output.Page> pages() {
        List<Output.Page> pages = new ArrayList<>();
        String name = tools.catalogue().site().name();
        PageHead all = PageHead.of(Routes.NEWS, "News", "News from " + name + ".", "news");
        pages.add(tools.page(
                new FeedNames(tools.catalogue()).news().map(all::also).orElse(all),
                TEMPLATE,
                frame -> view(frame, "What is new at " + name + ".", news.newestFirst(), Optional.empty())));
        for (Tag tag : tags) {
            PageHead head = PageHead.of(
                            Routes.tag(tag.slug()),
                            "News: " + tag.name(),
                            "News from " + name + " about: " + tag.name() + ".",
                            "news")
                    .under(new Link("News", Routes.NEWS));
            String intro = Listing.count(tag.posts().size(), "post", "posts") + " on this topic.";
            pages.add(tools.page(head, TEMPLATE, frame -> view(frame, intro, tag.posts(), Optional.of(tag))));
        }
        return pages;
    }

    private NewsView view(Frame frame, String intro, List<ContentPage> posts, Optional<Tag> current) {
        return new NewsView(
                frame,
                intro,
                years(posts),
                (current.isEmpty() ? tags : frequent)
                        .stream()
                                .map(tag -> new NewsView.Topic(
                                        tag.name(),
                                        tools.href(Routes.tag(tag.slug())),
                                        tag.posts().size(),
                                        current.filter(own -> own.slug().equals(tag.slug()))
                                                .isPresent()))
                                .toList());
    }

    private List<NewsView.Year> years(List<ContentPage> posts) {
        Map<String, List<NewsItem>> byYear = new LinkedHashMap<>();
        for (ContentPage post : posts) {
            String year =
                    post.date().map(date -> String.valueOf(date.getYear())).orElse("");
            byYear.computeIfAbsent(year, key -> new ArrayList<>())
                    .add(NewsItems.item(post, tools.edition().routes()));
        }
        return byYear.entrySet().stream()
                .map(entry -> entry.getKey().isEmpty()
                        ? new NewsView.Year("undated", "Without a date", entry.getValue())
                        : new NewsView.Year(PageId.of("year", entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }
}
