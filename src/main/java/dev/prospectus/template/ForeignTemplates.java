package dev.prospectus.template;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which templates of a site were made for JBake, and write pages of their own form rather than this theme's. */
final class ForeignTemplates {

    private static final String LAYOUT = "layout.ftlh";

    private final Map<String, String> texts = new TreeMap<>();

    /** @param files of the site's {@code templates/} */
    ForeignTemplates(Path folder, Collection<String> files) {
        for (String file : files) {
            if (Theme.isTemplate(file)) {
                texts.put(file, TemplateText.of(folder, file));
            }
        }
    }

    Set<String> all() {
        Set<String> foreign = new TreeSet<>();
        for (String file : texts.keySet()) {
            if (JBakeEscapes.isOfJBake(file) && !usesLayout(file, new HashSet<>())) {
                foreign.add(file);
            }
        }
        return foreign;
    }

    private boolean usesLayout(String file, Set<String> seen) {
        String text = texts.getOrDefault(file, "");
        return seen.add(file)
                && (text.contains(LAYOUT)
                        || texts.keySet().stream()
                                .anyMatch(other -> text.contains(other.substring(other.lastIndexOf('/') + 1))
                                        && usesLayout(other, seen)));
    }
}
