package dev.prospectus.check;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the site will answer to, for checks on links.
 *
 * @param paths every page and file that will be written, such as {@code /programmes/} and {@code /sitemap.xml};
 *     redirects are not among them
 * @param fragments the ids on a page, for pages where they are known; on others any fragment is taken for good
 * @param assets files below {@code content/} that are published as they are, such as {@code images/blocks.svg}
 */
public record SitePaths(SortedSet<String> paths, Map<String, Set<String>> fragments, SortedSet<String> assets) {

    public SitePaths {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
        fragments = Map.copyOf(fragments);
        assets = Collections.unmodifiableSortedSet(new TreeSet<>(assets));
    }

    /** Whether something answers to a path without query and fragment. */
    boolean answers(String path) {
        return paths.contains(path) || (path.startsWith("/") && assets.contains(path.substring(1)));
    }

    /** Whether a page has, or may have, an id. */
    boolean mayHave(String path, String fragment) {
        Set<String> known = fragments.get(path);
        return known == null || known.contains(fragment);
    }
}
