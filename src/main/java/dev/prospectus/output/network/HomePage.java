package dev.prospectus.output.network;

import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.Listing;
import java.util.List;

/** The home page: region and role first, then what is open. */
final class HomePage {

    /** More than are shown: when one closes, the next takes its place. */
    private static final int ROOM = 12;

    private HomePage() {}

    static Output.Page page(NetworkTools tools, Offers offers, ListPages lists) {
        OfferViews views = new OfferViews(tools);
        List<Listed> open =
                offers.entries(offer -> true).stream().filter(Listed::isOpen).toList();
        String description = tools.network().network().naming().description();
        PageHead head = PageHead.of(
                        Routes.HOME, tools.network().network().naming().title(), description, "home")
                .about(Subject.General.HUB);
        return tools.page(
                NetworkFeed.onto(head),
                "network.ftlh",
                frame -> new HomeView(
                        frame,
                        description,
                        new HomeView.Finder(tools.href(Routes.PROGRAMMES), lists.regionChips(), lists.roleChips()),
                        open.stream()
                                .limit(ROOM)
                                .map(entry -> views.of(entry, ""))
                                .toList(),
                        Listing.count(open.size(), "programme is open", "programmes are open"),
                        Listing.count(tools.network().hubs().size(), "hub", "hubs"),
                        new HomeView.Links(
                                tools.href(Routes.PROGRAMMES),
                                tools.href(Routes.HUBS),
                                tools.href(Routes.CALENDAR),
                                tools.href(NetworkData.INDEX))));
    }
}
