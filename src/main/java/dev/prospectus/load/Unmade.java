package dev.prospectus.load;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can't be made of a site, and is left out so that the rest can.
 *
 * @param pages by their path below {@code content/}
 * @param templates by their path below {@code templates/}: the theme makes what they would
 */
public record Unmade(SortedSet<String> pages, SortedSet<String> templates) {

    public static final Unmade NOTHING = new Unmade(new TreeSet<>(), new TreeSet<>());

    public Unmade {
        pages = Collections.unmodifiableSortedSet(new TreeSet<>(pages));
        templates = Collections.unmodifiableSortedSet(new TreeSet<>(templates));
    }

    public boolean isNothing() {
        return pages.isEmpty() && templates.isEmpty();
    }

    /** Both together. */
    public Unmade and(Unmade more) {
        SortedSet<String> allPages = new TreeSet<>(pages);
        allPages.addAll(more.pages);
        SortedSet<String> allTemplates = new TreeSet<>(templates);
        allTemplates.addAll(more.templates);
        return new Unmade(allPages, allTemplates);
    }
}
