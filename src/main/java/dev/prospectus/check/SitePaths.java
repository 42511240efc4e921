package dev.prospectus.check;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The addresses of the site to come, for checks of links.
 *
 * @param paths every page and file that will be written, such as {@code /programmes/} and {@code /sitemap.xml},
 *     without redirects
 * @param fragments the ids on each page whose ids are known; on other pages every fragment counts as valid
 * @param assets files below {@code content/} that are published unchanged, such as {@code images/blocks.svg}
 */
public record SitePaths(SortedSet<String> paths, Map<String, Set<String>> fragments, SortedSet<String> assets) {

    public SitePaths {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
        fragments = Map.copyOf(fragments);
        assets = Collections.unmodifiableSortedSet(new TreeSet<>(assets));
    }

    /** Whether a page or file has this path, which has neither query nor fragment. */
    boolean answers(String path) {
        return paths.contains(path) || (path.startsWith("/") && assets.contains(path.substring(1)));
    }

    /** Whether a page has this id, or its ids are unknown. */
    boolean mayHave(String path, String fragment) {
        Set<String> known = fragments.get(path);
        return known == null || known.contains(fragment);
    }
}
