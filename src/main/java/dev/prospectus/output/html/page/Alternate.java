package dev.prospectus.output.html.page;

/**
 * Another form of a page, or what goes with it, for programs: a calendar, a feed.
 *
 * @param type its media type, such as {@code text/calendar}
 * @param title what it is called where somebody may choose, such as "All sessions"
 */
public record Alternate(String type, String title, String href) {

    /** @param title of what the page is about */
    public static Alternate json(String title, String href) {
        return new Alternate("application/json", title + " as data", href);
    }
}
