package dev.prospectus.output.twin;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of a page no twin tells: about half of a page's main content. */
final class Unseen {

    /** What readers don't see, what needs a script or a pointer, and what only leads about the page. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "svg",
            "form",
            "button",
            "input",
            "select",
            "label",
            "dialog",
            "template",
            "source",
            "noscript");

    /**
     * By their classes: tools; and what the twin says elsewhere, such as the instant at its head, or what another twin says. Other parts
     * say so of themselves ({@code elsewhere}).
     */
    private static final Set<String> CLASSES = Set.of(
            "contents",
            "facets",
            "page-tools",
            "plan-add",
            "with-scripts",
            "without-scripts",
            "month-wide",
            "diagram-key",
            "next-bar",
            "panel-as-of",
            "elsewhere");

    private Unseen() {}

    static boolean is(String name, Map<String, String> attributes, List<String> classes) {
        if (UNSEEN.contains(name) || attributes.containsKey("hidden") || "true".equals(attributes.get("aria-hidden"))) {
            return true;
        }
        for (String one : classes) {
            if (CLASSES.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
