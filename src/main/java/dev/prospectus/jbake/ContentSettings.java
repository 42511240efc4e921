package dev.prospectus.jbake;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What JBake reads from a site's configuration for its content.
 *
 * @param dateFormat JBake's {@code date.format}, letters as in {@link java.text.SimpleDateFormat}; a time of day is read past
 * @param defaultType JBake's {@code default.type}; empty when each header must say it
 * @param defaultStatus JBake's {@code default.status}; empty when each header must say it
 * @param ownTypes the types of page that the site has templates of its own for, beside {@link #BUILT_IN_TYPES}
 */
public record ContentSettings(String dateFormat, String defaultType, String defaultStatus, Set<String> ownTypes) {

    /** The built-in theme's other templates show views that no content page has. */
    static final Set<String> BUILT_IN_TYPES = Set.of("page", "post");

    public static final ContentSettings DEFAULT = new ContentSettings("yyyy-MM-dd", "", "", Set.of());

    public ContentSettings {
        ownTypes = Set.copyOf(ownTypes);
    }

    /** The same for a site with these files in its {@code templates/}. */
    public ContentSettings withTemplates(Collection<String> files) {
        Set<String> types = new TreeSet<>();
        for (String file : files) {
            if (file.endsWith(".ftl") || file.endsWith(".ftlh")) {
                types.add(file.substring(0, file.lastIndexOf('.')));
            }
        }
        return new ContentSettings(dateFormat, defaultType, defaultStatus, types);
    }

    boolean knowsType(String type) {
        return BUILT_IN_TYPES.contains(type) || ownTypes.contains(type);
    }

    /** As JBake reads dates, but without its leniency; {@code u}, the plain year, needs no era. */
    DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(dateFormat.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
