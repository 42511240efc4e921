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
            "data/ holds the catalogue here: put the values into jbake.properties, where config.<key> finds them, or into the header of a"
                    + " page");

    private OnlyInJBake() {}

    /** @param expression that was missing */
    static Optional<String> hint(@Nullable String expression) {
        return Optional.ofNullable(expression).map(HINTS::get);
    }
}
