package dev.prospectus.source;

/** The codes of findings about a file as such, before anybody looks at what it says. */
public final class FileCode {

    /** The file is not there (any more), or is a link that leads nowhere. */
    public static final String MISSING = "FIL001";
    /** A folder or a device stands where a file should be. */
    public static final String NOT_A_FILE = "FIL002";
    /** The file's permissions keep us out. */
    public static final String UNREADABLE = "FIL003";
    /** The file is larger than its kind may be. */
    public static final String TOO_LARGE = "FIL004";
    /** The bytes are not UTF-8. */
    public static final String NOT_UTF8 = "FIL005";
    /** The file is UTF-16 or UTF-32. */
    public static final String WIDE_ENCODING = "FIL006";
    /** There are NUL or other control characters in it. */
    public static final String NOT_TEXT = "FIL007";
    /** The file is a link that leads out of the folder it stands in. */
    public static final String LEADS_OUT = "FIL008";

    private FileCode() {}
}
