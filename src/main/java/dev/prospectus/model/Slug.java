package dev.prospectus.model;

import java.util.regex.Pattern;

/** The one form that names in file names, references and URLs share: lower-case words joined by single hyphens. No device of Windows has such a name, since ids become files. */
public final class Slug {

    /** Anchored, so that it can serve as a JSON Schema {@code pattern} as well. */
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** Longest slug accepted; keeps every path well under the 255 bytes that file systems allow. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Slug() {}

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches() && !PortablePath.isDevice(text);
    }

    static String require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: '" + text + "'");
        }
        return text;
    }
}
