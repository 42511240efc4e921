package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a publication would change: paths of files that are new, that have other bytes, and that readers would get no more. */
public record Difference(NavigableSet<String> added, NavigableSet<String> changed, NavigableSet<String> removed) {

    public Difference {
        added = Collections.unmodifiableNavigableSet(added);
        changed = Collections.unmodifiableNavigableSet(changed);
        removed = Collections.unmodifiableNavigableSet(removed);
    }

    /**
     * @param before the files that readers get now
     * @param after the files of the new site
     * @param differing those of the new site that the host does not have, or with other bytes
     */
    static Difference of(NavigableSet<String> before, NavigableSet<String> after, NavigableSet<String> differing) {
        NavigableSet<String> added = new TreeSet<>(after);
        added.removeAll(before);
        NavigableSet<String> changed = new TreeSet<>(differing);
        changed.removeAll(added);
        NavigableSet<String> removed = new TreeSet<>(before);
        removed.removeAll(after);
        for (NavigableSet<String> paths : List.of(added, changed, removed)) {
            paths.remove(BuiltSite.LIST); // which no reader gets
        }
        return new Difference(added, changed, removed);
    }

    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
