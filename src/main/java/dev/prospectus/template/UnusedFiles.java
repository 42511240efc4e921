package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A site's own templates and assets that nothing uses, most likely since their names or folders are mistyped. */
final class UnusedFiles {

    private static final String CODE = "TPL004";

    /** JBake's templates, as it names them by itself, that are made for no page. */
    private static final Set<String> OF_JBAKE =
            Set.of("index.ftl", "archive.ftl", "feed.ftl", "sitemap.ftl", "tags.ftl", "tags-index.ftl", "error404.ftl");

    private static final Pattern ASSET = Pattern.compile(".*\\.(?:css|m?js|svg|png|jpe?g|webp|gif|ico|woff2?)");

    private final Map<String, String> templates = new TreeMap<>();
    private final Predicate<String> builtIn;

    /**
     * @param files of the site's {@code templates/}
     * @param builtIn whether the built-in theme has a template or an asset
     */
    UnusedFiles(Path folder, Collection<String> files, Predicate<String> builtIn) {
        this.builtIn = builtIn;
        for (String file : files) {
            if (Theme.isTemplate(file)) {
                templates.put(file, TemplateText.of(folder, file));
            }
        }
    }

    /**
     * @param types of the site's content pages, each of which has a template of its name
     * @param ofJBake what the settings of JBake name; empty for a site without them
     * @param names of the built-in templates
     */
    List<Diagnostic> templates(Collection<String> types, Collection<String> ofJBake, Collection<String> names) {
        List<Diagnostic> findings = new ArrayList<>();
        for (String file : templates.keySet()) {
            String stem = file.substring(0, file.lastIndexOf('.'));
            boolean used =
                    builtIn.test(stem + ".ftlh") || types.contains(stem) || ofJBake.contains(file) || isNamed(file);
            if (!used && ofJBake.isEmpty() && OF_JBAKE.contains(file)) {
                findings.add(finding(
                        file,
                        "'" + file + "' is a template for JBake, and used only in a site that has its settings",
                        "add the site's jbake.properties beside site-config.yml, by which pages also have JBake's addresses; or delete the"
                                + " template"));
            } else if (!used) {
                findings.add(finding(
                        file,
                        "nothing uses the template '" + file
                                + "': no page of the theme has its name, no page has the type '" + stem
                                + "', and no other template includes it",
                        DidYouMean.among(names, stem + ".ftlh")
                                .map(name -> "did you mean '" + name + "'?")
                                .orElse("include it in another template, or delete it")));
            }
        }
        return findings;
    }

    private boolean isNamed(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return templates.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(file) && other.getValue().contains(last));
    }

    /** Style sheets, scripts and pictures beside the folder of assets. */
    static Optional<Diagnostic> asset(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return ASSET.matcher(file).matches()
                ? Optional.of(finding(
                        file,
                        "nothing reads '" + file + "' here: assets stand in templates/assets/",
                        "move it to templates/assets/" + last))
                : Optional.empty();
    }

    private static Diagnostic finding(String file, String message, String hint) {
        return new Diagnostic(
                SourceLocation.ofFile("templates/" + file), Severity.WARNING, CODE, message, Optional.of(hint));
    }
}
