package dev.prospectus.output.html.page;

import dev.prospectus.model.Nouns;
import java.util.List;
import java.util.Optional;

/**
 * What every page shows around its own content. Every page's view has one, named {@code frame}.
 *
 * @param page the page itself, for its head and for search engines
 * @param site the same on all pages
 * @param age when the site was built, the same on all pages
 * @param navigation the main menu
 * @param breadcrumbs from the home page to the page above this one; empty on the home page
 * @param notices for readers of this page at this time
 * @param nouns what the hub calls programmes, schools and phases
 * @param preview what programs show beside a link to this page
 */
public record Frame(
        Page page,
        Site site,
        Age age,
        List<Entry> navigation,
        List<Link> breadcrumbs,
        List<Note> notices,
        Nouns nouns,
        Preview preview) {

    public Frame {
        navigation = List.copyOf(navigation);
        breadcrumbs = List.copyOf(breadcrumbs);
        notices = List.copyOf(notices);
    }

    /**
     * @param title of the document, with the site's name
     * @param description one or two sentences for search engines and previews
     * @param canonical the page's whole address
     * @param kind what kind of page it is, for style sheets
     * @param listed whether search engines should know it
     * @param alternates its other forms, for programs
     * @param linked what it is about, as JSON-LD that is safe to print as it is
     */
    public record Page(
            String title,
            String heading,
            String description,
            String canonical,
            String kind,
            boolean listed,
            List<Alternate> alternates,
            String linked) {
        public Page {
            alternates = List.copyOf(alternates);
        }
    }

    /**
     * @param language BCP 47 tag
     * @param home where the site's name leads
     * @param icon the hub's own drawing; absent where the theme's serves
     * @param partners whom the hub works with, by kind
     */
    public record Site(
            String language,
            String name,
            String tagline,
            String home,
            Optional<String> icon,
            List<Link> footer,
            List<PartnersView> partners,
            Link contact) {
        public Site {
            footer = List.copyOf(footer);
            partners = List.copyOf(partners);
        }
    }

    /**
     * @param asOf the build's instant, ISO 8601 in UTC
     * @param words the same for readers, once on a page
     * @param day its day for readers, wherever a status is told
     * @param freshUntil the instant after which statuses should not be believed without a new build, ISO 8601 in UTC
     * @param zone the time zone in which all dates are meant
     * @param ofStatuses whether the site tells of statuses at all
     */
    public record Age(String asOf, String words, String day, String freshUntil, String zone, boolean ofStatuses) {}

    /** @param current what {@code aria-current} says: {@code page}, {@code true} (below it), or empty */
    public record Entry(String title, String href, String current) {}

    /**
     * @param html safe to print as it is
     * @param until the first instant at which it is over, ISO 8601 in UTC
     */
    public record Note(String id, String title, String html, String until) {}

    /**
     * What a link's preview needs besides title and description (The Open Graph protocol, ogp.me).
     *
     * @param type {@code article} or {@code website}
     * @param locale of the words, such as {@code en_GB}; empty where the site's language names no country
     * @param image the whole address of the page's card
     * @param alt what the card says
     */
    public record Preview(String type, String locale, String image, String alt) {}
}
