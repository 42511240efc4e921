package dev.prospectus.load.shape;

/** The faults of a value's shape. A code is stable, and never used for another fault. */
public enum ShapeCode {
    UNKNOWN_KEY("SHP001", "A key is not one of those that may stand in this place; most often it is misspelt."),
    MISSING_KEY("SHP002", "A key that must be there is not there."),
    WRONG_KIND("SHP003", "Text stands where a list or a block of keys is expected, or the other way round."),
    NO_VALUE("SHP004", "A key or a list item has no value; a value that begins with # must stand in quotes."),
    CHOICE("SHP005", "The word is not one of those to choose from."),
    DATE("SHP006", "The value is not a date in the form 2026-10-07, or there is no such day."),
    TIME("SHP007", "The value is not a time in the form 13:30."),
    NUMBER("SHP008", "The value is not a whole number or a range of them, or it is too large or too small."),
    MONEY("SHP009", "The value is not an amount of money such as 1000 or 12.50."),
    ID("SHP010", "The value is not an id: lower-case words joined by single hyphens."),
    ACADEMIC_YEAR("SHP011", "The value is not an academic year such as 2026-27."),
    COLOUR("SHP012", "The value is not a colour such as \"#123c69\"."),
    LINK("SHP013", "The value is neither a path on this site nor a full web address."),
    EMAIL("SHP014", "The value is not an e-mail address."),
    TRUTH("SHP015", "The value is neither true nor false."),
    DUPLICATE("SHP016", "The same id stands twice where it must be unique."),
    CONTRADICTION("SHP017", "Two values that stand together can't both be true."),
    ALTERNATIVES("SHP018", "A value must have exactly one of several keys, and it has none of them or more than one."),
    EMPTY_LIST("SHP019", "A list that needs at least one item has none."),
    FILE_PATH("SHP020", "The value is not the path of a file inside the folder that it must stay in."),
    SETTING("SHP021", "The value is not one that the Java platform knows: a time zone, a language tag or a currency."),
    CUT("SHP022", "Text goes on behind ' #', where YAML begins a comment, so that readers never see it."),
    TELEPHONE("SHP023", "The value is not one telephone number that can be dialled."),
    MIDNIGHT("SHP024", "A deadline at midnight may mean the day that ends or the day that begins."),
    SIGN("SHP025", "A sign that nobody sees, or that looks like another, stands in a value that others must match."),
    WORDS(
            "SHP026",
            "A list of words in the vocabulary is empty, has two that read the same, or one within a word that is not there"
                    + " or within itself."),
    ONE_OF_SEVERAL("SHP029", "Several items of a list stand in one value, where they are one item."),
    SPLIT("SHP030", "A comma between brackets has made two list items of one sentence."),
    NO_UNIT("SHP027", "A length is a figure without its unit."),
    POSTCODE("SHP028", "A postcode is not written in capitals with one space."),
    OLD_KEY(
            "SHP032",
            "A key has another name in the present format. It is understood, and 'prospectus migrate' renames it."),
    NEWER_FORMAT("SHP031", "The site is in a newer format than this version of Prospectus knows.");

    private final String code;
    private final String explanation;

    ShapeCode(String code, String explanation) {
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
