package dev.prospectus.check;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What the site will answer to, for checks on links. Whoever plans the site knows, and may plan no more of it than is asked. */
public interface SitePaths {

    /** Whether a page or file has this path, which has neither query nor fragment. */
    boolean answers(String path);

    /**
     * The page or file whose name a path takes: one with the same path, but for capitals and a last slash.
     *
     * @return its path
     */
    Optional<String> named(String path);

    /** The path of a page or file that will be written, redirects apart, that was most likely meant by one that leads nowhere. */
    Optional<String> similar(String path);

    /** Files below {@code content/} that are published as they are, such as {@code images/blocks.svg}. */
    SortedSet<String> assets();

    /** The content page at a path. */
    Optional<ContentPage> page(String path);

    /** The page that is not out: a draft, or news that waits for its date. */
    Optional<ContentPage> unpublished(String path);

    /** All old addresses that lead on, sorted. */
    List<Redirect> redirects();

    /** The redirect that holds at an address of this site, which may have a query. */
    Optional<Redirect> redirect(String address);

    /** The addresses that were published once, with their lines in {@code data/published-urls.txt}. */
    SortedMap<String, Integer> published();

    /** The addresses of this site that are for good, sorted. */
    SortedSet<String> lasting();

    /** Whether an address is for good, where the site has it: it does not come and go although nobody edits anything. */
    boolean isLasting(String address);

    /** Where a programme stands as a service: an address that follows from its id, which is no part of it. */
    String service(ProgrammeId programme);

    /** Whether a path leads to a page of the catalogue that waits for its {@code publish-from}. */
    boolean waits(String path);

    /** The ids on a page that is made of the catalogue, where they are known; elsewhere any fragment is taken for good. */
    Optional<Set<String>> fragments(String path);
}
