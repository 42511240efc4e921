package dev.prospectus.template;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names that templates have in JBake and not here, each with what takes its place. */
final class OnlyInJBake {

    private static final Map<String, String> HINTS = Map.of(
            "db",
            "there is no database here: use published_posts, published_pages and so on for each type, tags with their tagged_posts, and"
                    + " <#list> over ?filter in place of a query",
            "renderer",
            "templates can't start another one by code here: use <#include>",
            "data",
            "data/ holds the catalogue here: move the site's other files of data into a folder of their own, and write its name into"
                    + " jbake.properties, such as data.folder=site-data");

    private OnlyInJBake() {}

    /** @param expression that was missing */
    static Optional<String> hint(@Nullable String expression) {
        return Optional.ofNullable(expression).map(HINTS::get);
    }
}
