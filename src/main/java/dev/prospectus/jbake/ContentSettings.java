package dev.prospectus.jbake;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * What JBake reads from a site's configuration for its content.
 *
 * @param dateFormat JBake's {@code date.format}, letters as in {@link java.text.SimpleDateFormat}; a time of day is read past
 * @param defaultType JBake's {@code default.type}; empty when each header must say it
 * @param defaultStatus JBake's {@code default.status}; empty when each header must say it
 */
public record ContentSettings(String dateFormat, String defaultType, String defaultStatus) {

    public static final ContentSettings DEFAULT = new ContentSettings("yyyy-MM-dd", "", "");

    /** As JBake reads dates, but without its leniency; {@code u}, the plain year, needs no era. */
    DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(dateFormat.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
