package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FirstFew;
import dev.prospectus.template.TemplateFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was wrong while pages were made. The same fault of a template is told once, with the first of its pages. */
final class PageFaults {

    private static final int MOST_NAMED = 3;

    private final Findings others = new Findings();
    private final Map<Diagnostic, SortedSet<String>> pages = new HashMap<>();

    synchronized void add(OutputPath page, AuthorFault fault) {
        if (fault instanceof TemplateFault) {
            pages.computeIfAbsent(fault.diagnostic(), none -> new TreeSet<>()).add(page.value());
        } else {
            others.add(fault.diagnostic());
        }
    }

    synchronized List<Diagnostic> sorted() {
        pages.forEach((told, made) -> others.add(new Diagnostic(
                told.location(),
                told.severity(),
                told.code(),
                told.message() + ", while making " + FirstFew.of(List.copyOf(made), MOST_NAMED),
                told.hint())));
        return others.sorted();
    }
}
