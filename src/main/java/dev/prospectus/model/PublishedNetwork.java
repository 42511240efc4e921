package dev.prospectus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a network's hubs.
 *
 * @param hubs in the order of the network
 */
public record PublishedNetwork(Network network, List<Known> hubs) {

    public PublishedNetwork {
        hubs = List.copyOf(hubs);
    }

    /** What several hubs offer under a name on which they agreed, by that name: the programmes in the order of the network. */
    public SortedMap<String, List<PublishedProgramme>> shared() {
        SortedMap<String, List<PublishedProgramme>> programmes = new TreeMap<>();
        Map<String, Set<Network.Member>> members = new HashMap<>();
        for (Known known : hubs) {
            for (PublishedProgramme programme :
                    known.published().map(PublishedHub::programmes).orElse(List.of())) {
                programme.sameAs().ifPresent(name -> {
                    programmes.computeIfAbsent(name, key -> new ArrayList<>()).add(programme);
                    members.computeIfAbsent(name, key -> new HashSet<>()).add(known.member());
                });
            }
        }
        programmes
                .keySet()
                .removeIf(name -> members.getOrDefault(name, Set.of()).size() < 2);
        return programmes;
    }

    /** @param published empty where nothing was ever known */
    public record Known(Network.Member member, Optional<PublishedHub> published) {}
}
