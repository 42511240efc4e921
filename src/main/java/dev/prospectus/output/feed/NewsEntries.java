package dev.prospectus.output.feed;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.markdown.WholeLinks;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hub's news. What has neither a date nor a known change is left out. */
final class NewsEntries {

    private final Edition edition;
    private final WholeLinks links;

    NewsEntries(Edition edition) {
        this.edition = edition;
        this.links = new WholeLinks(edition.routes().absolute(Routes.HOME), edition::picture, edition::waits);
    }

    Stream<Entry> all() {
        return edition.catalogue().pages().stream().filter(ContentPage::isPost).flatMap(post -> entry(post).stream());
    }

    private Optional<Entry> entry(ContentPage post) {
        String page = Routes.page(post);
        Optional<Instant> published = post.publication().at().filter(begin -> !begin.isAfter(edition.asOf()));
        Optional<Instant> changed = edition.changed(List.of(DataFiles.content(post)));
        return Stream.concat(published.stream(), changed.stream())
                .max(Instant::compareTo)
                .map(updated -> new Entry(
                        edition.namingRoutes().absolute(page),
                        edition.routes().absolute(page),
                        post.title(),
                        new Entry.Times(updated, published),
                        post.summary().orElseGet(() -> brief(Markdown.plainText(post.body()))),
                        () -> links.html(post.body(), page),
                        post.tags()));
    }

    /** The beginning of a text, up to a whole word. */
    private static String brief(String text) {
        int most = 200;
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end < 0 ? most : end) + " …";
    }
}
