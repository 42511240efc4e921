package dev.prospectus.load;

/** The faults of a site's files and of booking figures. A code is stable, and never used for another fault. */
public enum LoadCode {
    NO_SITE("LOD001"),
    ENDING("LOD002"),
    UNEXPECTED("LOD003"),
    FILE_NAME("LOD004"),
    YEAR_FOLDER("LOD005"),
    EMPTY("LOD006"),
    ASCIIDOC("ADC001"),
    NO_ASCIIDOC("ADC002"),
    CSV_HEADER("CSV001"),
    CSV_FIELDS("CSV002"),
    CSV_COHORT("CSV003"),
    CSV_NO_TOTAL("CSV004"),
    CSV_TWICE("CSV005"),
    CSV_OLDER("CSV006");

    private final String code;

    LoadCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
