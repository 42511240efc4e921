package dev.prospectus.output.html;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import java.util.List;
import java.util.stream.Stream;

/** The website itself: a page is in the plan because one of the groups named here says so. */
public final class HtmlPages implements OutputFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<Output> plan(Edition edition) {
        PageTools tools = PageTools.of(edition);
        Stream<? extends Output> pages = groups(tools).flatMap(group -> group.pages().stream());
        return Stream.concat(pages, new RedirectPages(tools).redirects().stream())
                .toList();
    }

    private static Stream<PageGroup> groups(PageTools tools) {
        NewsOrder news = new NewsOrder(tools.catalogue().pages());
        return Stream.of(
                new HomePage(tools),
                new OfferListPages(tools),
                new ProgrammePages(tools),
                new FlyerPages(tools),
                new CohortPages(tools),
                new PathwayPages(tools),
                CalendarPages.of(tools),
                new FinderPages(tools),
                new MapPage(tools),
                new ArchivePages(tools),
                new NewsPages(tools, news),
                new ContentPages(tools, news),
                new StandardPages(tools),
                new NotFoundPage(tools));
    }
}
