package dev.prospectus.build;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.template.TemplateLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links in templates made for JBake that lead nowhere. Those to pages that wait, or whose files can't be read, may do so. */
final class DeadTemplateLinks {

    private static final String CODE = "TPL007";

    private final PlannedPaths paths;
    private final String base;
    private final Set<String> broken;

    /**
     * @param base the path of the site on its host: empty, or like {@code /hub}
     * @param broken files with errors
     */
    DeadTemplateLinks(PlannedPaths paths, String base, Set<String> broken) {
        this.paths = paths;
        this.base = base;
        this.broken = Set.copyOf(broken);
    }

    List<Diagnostic> of(List<TemplateLink> links) {
        return links.stream().flatMap(link -> of(link).stream()).toList();
    }

    private Optional<Diagnostic> of(TemplateLink link) {
        if (!link.ofSite() && !link.path().startsWith(base + "/")) {
            return Optional.empty(); // Another site of the same host.
        }
        String path = link.ofSite() ? link.path() : link.path().substring(base.length());
        boolean known = paths.answers(path)
                || paths.answers(path + "/")
                || paths.redirect(path).isPresent()
                || paths.unpublished(path).isPresent()
                || mayBeBroken(path);
        return known
                ? Optional.empty()
                : Optional.of(Diagnostic.warning(
                        link.place(),
                        CODE,
                        "this link leads to '" + path + "', which does not exist",
                        paths.similar(path)
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("write the address of a page or file of this site, or take the link out")));
    }

    private boolean mayBeBroken(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        return broken.stream().anyMatch(file -> !name.isEmpty() && file.contains("/" + name + "."));
    }
}
