package dev.prospectus.output.html;

import dev.prospectus.output.html.calendar.CalendarPages;
import dev.prospectus.output.html.calendar.PlanPage;
import dev.prospectus.output.html.content.BlogPage;
import dev.prospectus.output.html.content.ContentPages;
import dev.prospectus.output.html.content.NewsPages;
import dev.prospectus.output.html.finder.FinderPages;
import dev.prospectus.output.html.offers.EmbeddedPages;
import dev.prospectus.output.html.offers.HomePage;
import dev.prospectus.output.html.offers.OfferListPages;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.pathway.MapPage;
import dev.prospectus.output.html.pathway.PathwayPages;
import dev.prospectus.output.html.programme.ArchivePages;
import dev.prospectus.output.html.programme.CohortPages;
import dev.prospectus.output.html.programme.FlyerPages;
import dev.prospectus.output.html.programme.ProgrammePages;
import dev.prospectus.output.html.standard.NotFoundPage;
import dev.prospectus.output.html.standard.RedirectPages;
import dev.prospectus.output.html.standard.StandardPages;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import java.util.ArrayList;
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
        List<Output> outputs = new ArrayList<>();
        groups(tools).forEach(group -> outputs.addAll(group.pages()));
        return outputs;
    }

    private static Stream<PageGroup> groups(PageTools tools) {
        return Stream.concat(
                tools.tellsOfProgrammes() ? ofProgrammes(tools) : Stream.of(new BlogPage(tools)),
                Stream.of(
                        new NewsPages(tools),
                        new ContentPages(tools),
                        new StandardPages(tools),
                        new NotFoundPage(tools),
                        new RedirectPages(tools)));
    }

    private static Stream<PageGroup> ofProgrammes(PageTools tools) {
        return Stream.of(
                new HomePage(tools),
                new OfferListPages(tools),
                new EmbeddedPages(tools),
                new ProgrammePages(tools),
                new FlyerPages(tools),
                new CohortPages(tools),
                new PathwayPages(tools),
                CalendarPages.of(tools),
                new PlanPage(tools),
                new FinderPages(tools),
                new MapPage(tools),
                new ArchivePages(tools));
    }
}
