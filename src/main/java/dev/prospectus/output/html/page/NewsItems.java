package dev.prospectus.output.html.page;

import dev.prospectus.model.ContentPage;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** The hub's news, newest first. */
public final class NewsItems {

    private NewsItems() {}

    public static Stream<ContentPage> newestFirst(Collection<ContentPage> pages) {
        return pages.stream().filter(ContentPage::isPost).sorted(ContentPage.NEWEST_FIRST);
    }

    public static NewsItem item(ContentPage post, Routes routes) {
        return new NewsItem(
                post.title(),
                routes.href(Routes.page(post)),
                post.date().map(LocalDate::toString),
                post.date().map(DateWords::day),
                post.summary());
    }
}
