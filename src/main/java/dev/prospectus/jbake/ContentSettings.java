package dev.prospectus.jbake;

import dev.prospectus.model.JBakeSettings;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What decides how files of {@code content/} are read.
 *
 * @param jbake the settings of a site that JBake made; its headers may leave out more, and its pages keep their addresses
 * @param ownTypes the page types for which the site has its own templates, besides {@link #BUILT_IN_TYPES}
 * @param zone of dates in headers
 * @param language of the names of months in them
 */
public record ContentSettings(Optional<JBakeSettings> jbake, Set<String> ownTypes, ZoneId zone, Locale language) {

    /** The page types of the built-in theme. Its other templates are for views that no content page has. */
    static final Set<String> BUILT_IN_TYPES = Set.of("page", "post");

    public static final ContentSettings DEFAULT =
            new ContentSettings(Optional.empty(), Set.of(), ZoneId.of("Europe/London"), Locale.UK);

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
        jbake.ifPresent(settings -> types.addAll(settings.templateKinds()));
        return new ContentSettings(jbake, types, zone, language);
    }

    boolean knowsType(String type) {
        return BUILT_IN_TYPES.contains(type) || ownTypes.contains(type);
    }

    /** The type of a page whose header names none; empty if each must. */
    String defaultType() {
        return jbake.map(JBakeSettings::defaultType).orElse("");
    }

    /** The status of a page whose header names none; empty if each must. */
    String defaultStatus() {
        return jbake.map(JBakeSettings::defaultStatus).orElse("");
    }

    /** The line that ends a header. */
    String separator() {
        return jbake.map(JBakeSettings::headerSeparator).orElse(Header.SEPARATOR);
    }

    HeaderDates dates() {
        return new HeaderDates(
                jbake.map(JBakeSettings::dateFormat).orElse("yyyy-MM-dd"), jbake.isPresent(), zone, language);
    }
}
