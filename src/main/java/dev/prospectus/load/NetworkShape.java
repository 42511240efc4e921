package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.baseUrl;
import static dev.prospectus.load.shape.Shapes.email;
import static dev.prospectus.load.shape.Shapes.hubPlace;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Network;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PortablePath;
import dev.prospectus.model.SiteConfig.NavigationLink;
import dev.prospectus.model.SiteConfig.Theme;
import dev.prospectus.model.Slug;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** {@code NETWORK.yml}: a site about several hubs. */
final class NetworkShape extends ObjectShape<Network> {

    static final NetworkShape NETWORK = new NetworkShape();

    private final Key<String> title = required("title", text(), "what the site is called");
    private final Key<String> tagline = optional(
            "tagline", text(), "Maths programmes for schools, hub by hub", "a few words, the heading of the home page");
    private final Key<String> description = optional(
            "description",
            text(),
            "What every Maths Hub of the network offers to schools, with dates and whether places are left.",
            "one or two sentences, also for search engines");
    private final Key<URI> baseUrl = required("base-url", baseUrl(), "where the site will stand");
    private final Key<String> contact = required("contact", email(), "a mailbox for questions about the site");
    private final Key<List<Network.Member>> hubs =
            required("hubs", listOfAtLeastOne("hubs", new MemberShape()), "the hubs, in the order of pages");
    private final Key<Theme> theme =
            optional("theme", new ThemeShape(), SiteDefaults.THEME, "colours for light and dark surroundings");
    private final Key<List<NavigationLink>> footer = optional(
            "footer",
            list("links", new FooterLinkShape()),
            List.of(),
            "links at the foot of every page, such as the site's accessibility statement");

    private NetworkShape() {
        super("a network");
    }

    @Override
    protected void check(Values values, Problems problems) {
        values.node(hubs).ifPresent(list -> DistinctIds.among(list, "hub", problems));
    }

    @Override
    protected Network create(Values values) {
        return new Network(
                new Network.Naming(values.get(title), values.get(tagline), values.get(description)),
                values.get(baseUrl),
                values.get(contact),
                values.get(hubs),
                values.get(theme),
                values.get(footer));
    }

    private static final class MemberShape extends ObjectShape<Network.Member> {

        private final Key<String> id =
                required("id", id("hub", "north", Function.identity()), "its name in files and addresses, for good");
        private final Key<String> name = required("name", text(), "what it is called");
        private final Key<String> region = required("region", text(), "the part of the country that it serves");
        private final Key<String> from =
                required("from", hubPlace(), "the address of its site, or the folder that its site was built into");

        MemberShape() {
            super("a hub of the network");
        }

        @Override
        protected void check(Values values, Problems problems) {
            if (values.has(region)
                    && !PortablePath.fault(Slug.of(values.get(region))).isEmpty()) {
                problems.report(
                        values.at(region),
                        ShapeCode.ID,
                        "no page can be named after the region '" + values.get(region) + "'",
                        "write the name of a part of the country, such as North East");
            }
        }

        @Override
        protected Network.Member create(Values values) {
            return new Network.Member(
                    new OtherHub(values.get(id), values.get(name), values.get(from)), values.get(region));
        }
    }

    private static final class FooterLinkShape extends ObjectShape<NavigationLink> {

        private final Key<String> title = required("title", text(), "what the link says");
        private final Key<String> url = required("url", link(), "where it leads");

        FooterLinkShape() {
            super("a link");
        }

        @Override
        protected NavigationLink create(Values values) {
            return new NavigationLink(values.get(title), values.get(url));
        }
    }
}
