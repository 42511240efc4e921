package dev.prospectus.load.shape;

/** The faults of a value's shape. A code is stable, and never used for another fault. */
public enum ShapeCode {
    UNKNOWN_KEY("SHP001"),
    MISSING_KEY("SHP002"),
    WRONG_KIND("SHP003"),
    NO_VALUE("SHP004"),
    CHOICE("SHP005"),
    DATE("SHP006"),
    TIME("SHP007"),
    NUMBER("SHP008"),
    MONEY("SHP009"),
    ID("SHP010"),
    ACADEMIC_YEAR("SHP011"),
    COLOUR("SHP012"),
    LINK("SHP013"),
    EMAIL("SHP014"),
    TRUTH("SHP015"),
    DUPLICATE("SHP016"),
    CONTRADICTION("SHP017"),
    ALTERNATIVES("SHP018"),
    EMPTY_LIST("SHP019"),
    FILE_PATH("SHP020"),
    SETTING("SHP021"),
    CUT("SHP022"),
    TELEPHONE("SHP023"),
    MIDNIGHT("SHP024"),
    SIGN("SHP025"),
    WORDS("SHP026"),
    ONE_OF_SEVERAL("SHP029"),
    SPLIT("SHP030"),
    NO_UNIT("SHP027"),
    POSTCODE("SHP028"),
    OLD_KEY("SHP032"),
    NEWER_FORMAT("SHP031"),
    CATALOGUE("INH001"),
    NO_BASE("INH002"),
    LIST_OVER_LIST("INH003"),
    NOTHING_TO_CHANGE("INH004");

    private final String code;

    ShapeCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
