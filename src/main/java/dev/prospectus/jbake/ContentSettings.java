package dev.prospectus.jbake;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * JBake's settings for content, from a site's configuration.
 *
 * @param dateFormat JBake's {@code date.format}, with the letters of {@link java.text.SimpleDateFormat}; a time of
 *     day is ignored
 * @param defaultType JBake's {@code default.type}; empty if each header must name a type
 * @param defaultStatus JBake's {@code default.status}; empty if each header must name a status
 * @param ownTypes the page types for which the site has its own templates, besides {@link #BUILT_IN_TYPES}
 */
public record ContentSettings(String dateFormat, String defaultType, String defaultStatus, Set<String> ownTypes) {

    /** The page types of the built-in theme. Its other templates are for views that no content page has. */
    static final Set<String> BUILT_IN_TYPES = Set.of("page", "post");

    public static final ContentSettings DEFAULT = new ContentSettings("yyyy-MM-dd", "", "", Set.of());

    public ContentSettings {
        ownTypes = Set.copyOf(ownTypes);
    }

    /** These settings for a site with these files in its {@code templates/}. */
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

    /** The format of dates, parsed strictly while JBake is lenient. {@code u}, the proleptic year, needs no era. */
    DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(dateFormat.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
