package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.template.TemplateFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was wrong while pages were made. The same fault of a template is told once, with the first of its pages. */
final class PageFaults {

    private final Findings others = new Findings();
    private final Map<Diagnostic, String> firstPages = new HashMap<>();

    synchronized void add(OutputPath page, AuthorFault fault) {
        if (fault instanceof TemplateFault template && template.isOfView()) {
            firstPages.merge(fault.diagnostic(), page.value(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        } else {
            others.add(fault.diagnostic());
        }
    }

    synchronized List<Diagnostic> sorted() {
        firstPages.forEach((told, page) -> others.add(new Diagnostic(
                told.location(),
                told.severity(),
                told.code(),
                told.message() + ", while making " + page,
                told.hint())));
        return others.sorted();
    }
}
