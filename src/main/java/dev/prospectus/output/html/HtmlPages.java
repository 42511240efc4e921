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
        return groups(tools)
                .flatMap(group -> group.pages().stream())
                .map(Output.class::cast)
                .toList();
    }

    private static Stream<PageGroup> groups(PageTools tools) {
        return Stream.of(
                new HomePage(tools),
                new OfferListPages(tools),
                new ProgrammePages(tools),
                new CohortPages(tools),
                new PathwayPages(tools),
                new ArchivePages(tools));
    }
}
