package dev.prospectus.load;

/** The faults of a site's files and of booking figures. A code is stable, and never used for another fault. */
public enum LoadCode {
    NO_SITE("LOD001", "The folder is no site: it has no site-config.yml, or no data folder."),
    ENDING("LOD002", "A file's name does not end as files in its place do, so that nothing reads it."),
    UNEXPECTED("LOD003", "A file or folder stands where none is expected, so that nothing reads it."),
    FILE_NAME("LOD004", "A file's name is the id of what it holds and must be lower-case words joined by hyphens."),
    YEAR_FOLDER("LOD005", "A folder of cohorts, or a file of bookings, is not named after an academic year."),
    EMPTY("LOD006", "A file holds nothing, or nothing but comments."),
    CSV_HEADER("CSV001", "The first line of a bookings file does not name its columns as it must."),
    CSV_FIELDS("CSV002", "A line of a bookings file has more or fewer values than there are columns."),
    CSV_COHORT("CSV003", "A line of a bookings file names a cohort that does not exist in that year."),
    CSV_NO_TOTAL("CSV004", "A bookings file has figures for a cohort whose places are not counted."),
    CSV_TWICE("CSV005", "A bookings file has two lines for the same cohort."),
    CSV_OLDER("CSV006", "A bookings file and the cohort's own file count differently, and the line is not the newer.");

    private final String code;
    private final String explanation;

    LoadCode(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    public String code() {
        return code;
    }

    /** An explanation in one sentence. */
    public String explanation() {
        return explanation;
    }
}
