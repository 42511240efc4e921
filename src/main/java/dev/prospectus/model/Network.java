package dev.prospectus.model;

import dev.prospectus.model.SiteConfig.NavigationLink;
import java.net.URI;
import java.util.List;

/**
 * A site about several hubs, from a file such as {@code NETWORK.yml}.
 *
 * @param baseUrl ends in a slash
 * @param email whom to ask about the site
 * @param members in the order of the file
 * @param footer links at the foot of every page
 */
public record Network(
        Naming naming,
        URI baseUrl,
        String email,
        List<Member> members,
        SiteConfig.Theme theme,
        List<NavigationLink> footer) {

    public Network {
        members = List.copyOf(members);
        footer = List.copyOf(footer);
    }

    /** What the site is called and what it is for. */
    public record Naming(String title, String tagline, String description) {}

    /**
     * A hub of the network.
     *
     * @param region the part of the country that it serves, as the network names it
     */
    public record Member(OtherHub hub, String region) {}

    /** The same at another address. */
    public Network at(URI address) {
        return new Network(naming, address, email, members, theme, footer);
    }

    /** The hubs, whose publications are read. */
    public List<OtherHub> hubs() {
        return members.stream().map(Member::hub).toList();
    }
}
