package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything under {@code content/}. A page's type names its template, as JBake does it. */
public final class ContentPages implements PageGroup {

    private final PageTools tools;
    private final NewsOrder news;
    private final JBakeSite jbake;

    public ContentPages(PageTools tools) {
        this.tools = tools;
        this.news = new NewsOrder(tools.catalogue().pages());
        this.jbake = new JBakeSite(tools.edition(), tools.texts());
    }

    @Override
    public List<Output> pages() {
        return Stream.concat(
                        tools.catalogue().pages().stream()
                                .map(page -> tools.page(
                                        head(page),
                                        page.template(tools.catalogue().site()),
                                        frame -> view(page, frame))),
                        JBakePages.of(tools, jbake).stream())
                .toList();
    }

    private PageHead head(ContentPage page) {
        String description = page.summary()
                .or(() -> Optional.ofNullable(page.properties().get("description")))
                .orElseGet(() -> page.title() + ", on the website of "
                        + tools.catalogue().site().name() + ".");
        PageHead head = PageHead.of(Routes.page(page), page.title(), description, page.isPost() ? "post" : "page")
                .about(new Subject.OfText(page));
        return page.isPost() ? head.under(new Link("News", Routes.NEWS)) : head;
    }

    private ContentView view(ContentPage page, Frame frame) {
        return new ContentView(
                frame,
                new ContentView.Head(
                        page.draft(),
                        page.date().map(LocalDate::toString),
                        page.date().map(DateWords::day),
                        page.summary()),
                new ContentView.Text(
                        ContentView.markup(JBakePictures.in(
                                tools.texts().of(page.body()),
                                page,
                                tools.catalogue().site())),
                        tools.texts().opensLarger(tools.texts().of(page.body()))),
                new ContentView.Post(
                        page.isPost() ? topics(page) : List.of(),
                        news.older(page).map(this::link),
                        news.newer(page).map(this::link)),
                jbake.own(page),
                jbake);
    }

    private List<Link> topics(ContentPage post) {
        return post.tags().stream()
                .flatMap(name ->
                        Fragments.slug(name).map(slug -> new Link(name, tools.href(Routes.tag(slug)))).stream())
                .toList();
    }

    private Link link(ContentPage page) {
        return new Link(page.title(), tools.href(Routes.page(page)));
    }
}
