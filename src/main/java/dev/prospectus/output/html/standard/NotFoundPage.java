package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;

/** What web hosts show for an address that is not there, at whatever depth: every link on it starts at the root. */
public final class NotFoundPage implements PageGroup {

    private final PageTools tools;

    public NotFoundPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                        Routes.NOT_FOUND, "Page not found", "There is no page at this address.", "not-found")
                .unlisted();
        return List.of(tools.page(head, "not-found.ftlh", frame -> new NotFoundView(frame, ways())));
    }

    private List<Link> ways() {
        List<Link> ways = new ArrayList<>();
        if (tools.tellsOfProgrammes()) {
            ways.add(new Link(tools.say("All {programmes} and their status"), tools.href(Routes.PROGRAMMES)));
        } else {
            ways.add(new Link("All news", tools.href(Routes.NEWS)));
        }
        if (!tools.catalogue().pathways().isEmpty()) {
            ways.add(new Link("Pathways over several years", tools.href(Routes.PATHWAYS)));
        }
        ways.add(new Link("The home page", tools.href(Routes.HOME)));
        ways.add(new Link("Whom to ask", tools.href(Routes.CONTACT)));
        return ways;
    }
}
