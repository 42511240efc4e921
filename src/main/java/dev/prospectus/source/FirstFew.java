package dev.prospectus.source;

import java.util.List;

/** The first of many names and how many more there are: no more than an editor reads. */
public final class FirstFew {

    private FirstFew() {}

    /** All of them if only one more would be left out. */
    public static String of(List<String> names, int most) {
        int more = names.size() - most;
        return more <= 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, most)) + " and " + more + " more";
    }
}
