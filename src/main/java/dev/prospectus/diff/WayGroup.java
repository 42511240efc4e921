package dev.prospectus.diff;

import java.util.List;

/**
 * Ways through the finder on which the same happens to the same offers.
 *
 * @param offers their titles
 * @param before when they are for those who answer so, such as "Right now"; empty where they were not told of
 * @param after the same now
 * @param ways the answers of each way, in the order in which they are given
 */
public record WayGroup(List<String> offers, String before, String after, List<List<String>> ways) {
    public WayGroup {
        offers = List.copyOf(offers);
        ways = ways.stream().map(List::copyOf).toList();
    }
}
