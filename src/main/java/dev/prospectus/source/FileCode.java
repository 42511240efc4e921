package dev.prospectus.source;

/** The codes of findings about a file as a whole. */
public final class FileCode {

    /** The file doesn't exist (any more), or is a link that leads nowhere. */
    public static final String MISSING = "FIL001";
    /** A folder or a device stands where a file should be. */
    public static final String NOT_A_FILE = "FIL002";
    /** The file may not be read. */
    public static final String UNREADABLE = "FIL003";
    /** The file is larger than its kind may be. */
    public static final String TOO_LARGE = "FIL004";
    /** The bytes are not UTF-8. */
    public static final String NOT_UTF8 = "FIL005";
    /** The file is UTF-16 or UTF-32. */
    public static final String WIDE_ENCODING = "FIL006";
    /** The file contains NUL or other control characters. */
    public static final String NOT_TEXT = "FIL007";
    /** The file is a link that leads out of its folder. */
    public static final String LEADS_OUT = "FIL008";

    /** Marks of git stand in the file, where two people changed the same lines. */
    public static final String MERGE = "FIL009";
    /** The file has the name of a copy that a drive, a system or an editor made. */
    public static final String COPY = "FIL010";

    private FileCode() {}

    /** The finding about a file that may not be read. */
    public static Diagnostic unreadable(String name) {
        return Diagnostic.error(
                SourceLocation.ofFile(name),
                UNREADABLE,
                "the file can't be read: permission denied",
                "give yourself the right to read it");
    }
}
