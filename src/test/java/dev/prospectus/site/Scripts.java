package dev.prospectus.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which scripts the pages of a site load, by their paths in it. */
record Scripts(BuiltSite site) {

    private static final String NAMES = "script[src], link[rel=modulepreload], link[rel=preload][as=script]";

    /** A static import of a JavaScript module. */
    private static final Pattern IMPORT =
            Pattern.compile("(?:^|[;}\\s])(?:import|export)\\b[^('\"=]*['\"]([^'\"]+)['\"]");

    /** An import that waits until somebody needs it; what waits for a plan in the address is for {@link PlanTest}. */
    private static final Pattern LATER =
            Pattern.compile("\\bimport\\(['\"](?!\\./(?:carry|plan-page)\\.)([^'\"]+)['\"]\\)");

    /** Those that a page loads before it is used. */
    Set<String> first(SitePage page) {
        return loaded(names(page), Set.of(IMPORT));
    }

    /** Those that a page names itself, each with all that it fetches. */
    SortedMap<String, Set<String>> named(SitePage page) {
        SortedMap<String, Set<String>> named = new TreeMap<>();
        names(page).forEach(script -> named.put(script, loaded(List.of(script), Set.of(IMPORT, LATER))));
        return named;
    }

    String text(String script) {
        try {
            return Files.readString(site.folder().resolve(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names(SitePage page) {
        return page.document().select(NAMES).stream()
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .map(address -> file(page.address(), address))
                .toList();
    }

    private Set<String> loaded(List<String> first, Set<Pattern> imports) {
        Set<String> scripts = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(first);
        while (!waiting.isEmpty()) {
            String script = waiting.remove();
            if (scripts.add(script)) {
                imports.stream()
                        .flatMap(pattern -> pattern.matcher(text(script)).results())
                        .forEach(found -> waiting.add(file(script, found.group(1))));
            }
        }
        return scripts;
    }

    private String file(String from, String target) {
        return site.baseUrl()
                .resolve(from)
                .resolve(target)
                .getPath()
                .substring(site.baseUrl().getPath().length());
    }
}
