package dev.prospectus.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several call the same thing, in the words of most. */
public final class Usual {

    private Usual() {}

    /**
     * The words that most say; of several that are said as often the first.
     *
     * @param said by each, at least one
     */
    public static String of(List<String> said) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        said.forEach(words -> counts.merge(words, 1, Integer::sum));
        String most = said.get(0);
        for (Map.Entry<String, Integer> words : counts.entrySet()) {
            if (words.getValue() > counts.getOrDefault(most, 0)) {
                most = words.getKey();
            }
        }
        return most;
    }
}
