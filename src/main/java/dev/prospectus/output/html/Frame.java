package dev.prospectus.output.html;

import java.util.List;

/**
 * What every page shows around its own content; every page's view has one, named {@code frame}.
 *
 * @param title of the document, with the site's name
 * @param description one or two sentences for search engines and previews
 * @param canonical the page's whole address
 * @param language BCP 47 tag
 * @param home where the site's name leads
 * @param breadcrumbs from the home page to the page above this one; empty on the home page
 * @param notices what readers should know at this time, here
 * @param asOf the build's instant, ISO 8601 in UTC
 * @param asOfWords the same for readers
 * @param freshUntil the instant after which statuses should not be believed without a new build, ISO 8601 in UTC
 * @param zone the time zone in which all dates are meant
 * @param kind what kind of page it is, for style sheets
 * @param listed whether search engines should know it
 */
public record Frame(
        String title,
        String heading,
        String description,
        String canonical,
        String language,
        String siteName,
        String siteShortName,
        String tagline,
        String home,
        List<Entry> navigation,
        List<Link> footer,
        List<Link> breadcrumbs,
        List<Note> notices,
        Link contact,
        String asOf,
        String asOfWords,
        String freshUntil,
        String zone,
        String kind,
        boolean listed) {

    /** @param current what {@code aria-current} says: {@code page}, {@code true} (below it), or empty */
    public record Entry(String title, String href, String current) {}

    /** @param html safe to print as it is */
    public record Note(String id, String title, String html) {}
}
