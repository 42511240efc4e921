package dev.prospectus.model;

/**
 * Ids of the parts of a page, so that no page has one twice, whatever authors call their headings.
 *
 * <p>A {@link Slug} alone is the id of a heading in the text that a page is about, and of a term or contact on the pages that
 * list them: short addresses that people write down. All other ids hold an underscore, which no slug does: those made
 * here, and those in templates and scripts ({@code part_dates}, {@code _main}).
 */
public final class PageId {

    private static final String MARK = "_";

    private PageId() {}

    /**
     * The id of one of several parts of the same kind.
     *
     * @param kind the kind of part, which no other kind on the page begins with
     * @param names slugs, at least one
     */
    public static String of(String kind, String... names) {
        return kind + MARK + String.join(MARK, names);
    }
}
