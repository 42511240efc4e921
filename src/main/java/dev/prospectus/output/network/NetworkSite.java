package dev.prospectus.output.network;

import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.NetworkFormat;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;

/** Every page and file of a site about several hubs. */
public final class NetworkSite implements NetworkFormat {

    @Override
    public List<Output> plan(PublishedNetwork network, Edition frame) {
        NetworkTools tools = new NetworkTools(network, frame, PageTools.of(frame));
        Offers offers = Offers.of(network, frame.asOf(), tools::isOld);
        ListPages lists = new ListPages(tools, offers);
        List<Output> outputs = new ArrayList<>();
        outputs.add(HomePage.page(tools, offers, lists));
        outputs.addAll(lists.pages());
        outputs.addAll(new SharedPages(tools, offers).pages());
        outputs.add(new HubsPage(tools, offers).page());
        outputs.addAll(new CalendarPages(tools, offers).pages());
        outputs.addAll(new SearchPages(tools, offers).files());
        outputs.addAll(new NetworkFeed(tools, offers).files());
        outputs.addAll(new NetworkData(tools, offers).files());
        outputs.add(notFound(tools));
        return outputs;
    }

    /** What web hosts show for an address that is not there, for the template that a hub's site has. */
    record NotFound(Frame frame, List<Link> ways) {}

    private static Output.Page notFound(NetworkTools tools) {
        PageHead head = PageHead.of(
                        Routes.NOT_FOUND, "Page not found", "There is no page at this address.", "not-found")
                .unlisted();
        return tools.page(
                head,
                "not-found.ftlh",
                frame -> new NotFound(
                        frame,
                        List.of(
                                new Link("All programmes and their status", tools.href(Routes.PROGRAMMES)),
                                new Link("Hubs by region", tools.href(Routes.HUBS)),
                                new Link("The home page", tools.href(Routes.HOME)))));
    }
}
