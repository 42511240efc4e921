package dev.prospectus.diff;

import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.List;

/** What happens to an offer on some ways through the finder, in words. */
final class Turns {

    /** Ways of one group that are told one by one. */
    private static final int MOST_WAYS = 3;

    private Turns() {}

    /** Who answers so: what all of them answer, and how the first of them differ. */
    static List<String> ways(WayGroup group) {
        List<List<String>> ways = group.ways();
        List<String> common = ways.get(0).stream()
                .filter(answer -> ways.stream().allMatch(way -> way.contains(answer)))
                .toList();
        List<String> words = new ArrayList<>();
        if (!common.isEmpty()) {
            words.add((ways.size() == 1 ? "" : "All answer: ") + String.join("; ", common));
        }
        if (ways.size() > 1) {
            ways.stream()
                    .limit(MOST_WAYS)
                    .map(way -> way.stream()
                            .filter(answer -> !common.contains(answer))
                            .toList())
                    .filter(rest -> !rest.isEmpty())
                    .forEach(rest -> words.add("- " + String.join("; ", rest)));
        }
        if (ways.size() > MOST_WAYS) {
            words.add("- and " + (ways.size() - MOST_WAYS) + " more");
        }
        return words;
    }

    static String words(WayGroup group) {
        int number = group.ways().size();
        String offers = Listing.and(group.offers());
        String ways = number == 1 ? "1 way" : number + " ways";
        if (group.before().isEmpty()) {
            return offers + ": now on " + ways + ", as '" + group.after() + "'";
        }
        if (group.after().isEmpty()) {
            return offers + ": no longer on " + ways + ", where it was '" + group.before() + "'";
        }
        return group.before().equals(group.after())
                ? offers + ": '" + group.after() + "' for other reasons on " + ways
                : offers + ": '" + group.before() + "' becomes '" + group.after() + "' on " + ways;
    }
}
