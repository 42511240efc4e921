package dev.prospectus.build;

import dev.prospectus.load.Unmade;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.plan.Subject;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes to light when pages are made by templates that were made for JBake. Such a template may ask for anything, so that only making a page tells whether
 * it can be made. And whether PDFs can be made at all.
 *
 * @param unmade what was at fault: the page where a file of {@code content/} is behind it, and otherwise its template
 */
record Trial(List<Diagnostic> findings, Unmade unmade) {

    static final Trial NONE = new Trial(List.of(), Unmade.NOTHING);

    Trial {
        findings = List.copyOf(findings);
    }

    /** Both together. */
    Trial and(Trial more) {
        return new Trial(
                Stream.concat(findings.stream(), more.findings.stream())
                        .distinct()
                        .toList(),
                unmade.and(more.unmade));
    }

    /** What others have not found already: that a template can't be read is known before pages are made. */
    List<Diagnostic> besides(List<Diagnostic> others) {
        Set<String> known = others.stream().map(Trial::place).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !known.contains(place(finding)))
                .toList();
    }

    private static String place(Diagnostic finding) {
        return finding.location() + finding.code();
    }

    /** @param foreign the templates that were made for JBake */
    static Trial of(SitePlan plan, Set<String> foreign, Renderer renderer) throws IOException {
        PageFaults faults = new PageFaults();
        if (plan.find(Routes.file(Routes.BOOKLET)).orElse(null) instanceof Output.Printed booklet) {
            try {
                booklet.printer().tryOut();
            } catch (AuthorFault fault) {
                faults.add(booklet.path(), fault);
            }
        }
        if (foreign.isEmpty()) {
            return new Trial(faults.sorted(), Unmade.NOTHING);
        }
        SortedSet<String> pages = new TreeSet<>();
        SortedSet<String> templates = new TreeSet<>();
        for (Output.Page page : plan.pages()) {
            if (foreign.contains(page.template())) {
                try {
                    renderer.render(page);
                } catch (AuthorFault fault) {
                    faults.add(page.path(), fault);
                    if (page.about().subject() instanceof Subject.OfText text) {
                        pages.add(text.page().source());
                    } else {
                        templates.add(page.template());
                    }
                }
            }
        }
        return new Trial(faults.sorted(), new Unmade(pages, templates));
    }
}
