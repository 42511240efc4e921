package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.TemplateEngine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Templates of a site in languages that JBake knows beside Freemarker. */
final class OtherEngines {

    private static final String CODE = "TPL005";

    private static final int MOST_NAMES = 6;

    private OtherEngines() {}

    /** One for all, at the first of them. */
    static Optional<Diagnostic> finding(Collection<String> files) {
        Map<String, String> found = new TreeMap<>();
        for (String file : files) {
            TemplateEngine.of(file)
                    .filter(engine -> engine != TemplateEngine.FREEMARKER)
                    .ifPresent(engine -> found.put(file, engine.word()));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(found.keySet());
        String named = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return Optional.of(new Diagnostic(
                SourceLocation.ofFile("templates/" + names.get(0)),
                Severity.WARNING,
                CODE,
                "templates in " + String.join(" and ", new TreeSet<>(found.values()))
                        + " are not used; this theme's own pages stand in their place: " + named
                        + (names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : ""),
                Optional.of("write them in Freemarker, as " + names.get(0).replaceFirst("\\.\\w+$", ".ftl")
                        + " and so on; or delete them")));
    }
}
