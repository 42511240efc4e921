package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a network's hubs.
 *
 * @param hubs in the order of the network
 */
public record PublishedNetwork(Network network, List<Known> hubs) {

    public PublishedNetwork {
        hubs = List.copyOf(hubs);
    }

    /** @param published empty where nothing was ever known */
    public record Known(Network.Member member, Optional<PublishedHub> published) {}
}
