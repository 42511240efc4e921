package dev.prospectus.model;

import java.util.List;

/**
 * The file that holds each entity: relative to the site's folder, with forward slashes, in folders of the usual names. {@link SiteFolders} says how a site calls
 * them.
 */
public final class DataFiles {

    /** The folder of the data files, which is all that a catalogue needs. */
    public static final String DATA = "data";

    /** The files beside the folders that a site is made of. */
    public static final List<String> SETTINGS = List.of(siteConfig(), JBakeSettings.FILE, JBakeSettings.OLD_FILE);

    private DataFiles() {}

    public static String siteConfig() {
        return "site-config.yml";
    }

    public static String programme(ProgrammeId id) {
        return "data/programmes/" + id + ".yml";
    }

    public static String cohorts(CohortId id) {
        return cohorts(id.programme(), id.year());
    }

    public static String cohorts(ProgrammeId programme, AcademicYear year) {
        return "data/cohorts/" + year + "/" + programme + ".yml";
    }

    /** The figures of a booking form. */
    public static String bookings(AcademicYear year) {
        return "data/bookings/" + year + ".csv";
    }

    public static String pathway(PathwayId id) {
        return "data/pathways/" + id + ".yml";
    }

    public static String contacts() {
        return "data/contacts.yml";
    }

    public static String venues() {
        return "data/venues.yml";
    }

    public static String glossary() {
        return "data/glossary.yml";
    }

    public static String notices() {
        return "data/notices.yml";
    }

    public static String vocabulary() {
        return "data/vocabulary.yml";
    }

    public static String terms() {
        return "data/terms.yml";
    }

    public static String redirects() {
        return "data/redirects.yml";
    }

    /** The addresses that were published once. */
    public static String publishedUrls() {
        return "data/published-urls.txt";
    }

    /** The folder of a site that JBake made whose files are published at the root. */
    public static String assets() {
        return "assets";
    }

    public static String content(ContentPage page) {
        return "content/" + page.source();
    }
}
