package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NewsItems;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.FeedNames;
import java.util.Comparator;
import java.util.List;

/** The home page of a site that has no programmes: its news and pages. One that the hub wrote itself takes its place. */
public final class BlogPage implements PageGroup {

    private static final int LATEST = 10;

    /** More would be a list that nobody reads; all stand in the search from A to Z. */
    private static final int PAGES = 30;

    private final PageTools tools;

    public BlogPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        if (tools.isWritten(Routes.HOME)) {
            return List.of();
        }
        SiteConfig site = tools.catalogue().site();
        PageHead plain = PageHead.of(Routes.HOME, site.name(), site.description(), "home")
                .about(Subject.General.HUB);
        PageHead head = new FeedNames(tools.catalogue()).news().map(plain::also).orElse(plain);
        return List.of(tools.page(head, "blog.ftlh", this::view));
    }

    private BlogView view(Frame frame) {
        List<ContentPage> posts =
                NewsItems.newestFirst(tools.catalogue().pages()).toList();
        return new BlogView(
                frame,
                tools.catalogue().site().description(),
                new BlogView.Posts(
                        posts.stream()
                                .limit(LATEST)
                                .map(post ->
                                        NewsItems.item(post, tools.edition().routes()))
                                .toList(),
                        posts.size() > LATEST,
                        tools.href(Routes.NEWS)),
                tools.catalogue().pages().stream()
                        .filter(page -> !page.isPost())
                        .sorted(Comparator.comparing(ContentPage::title, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(ContentPage::source))
                        .limit(PAGES)
                        .map(page -> new Link(page.title(), tools.href(Routes.page(page))))
                        .toList());
    }
}
