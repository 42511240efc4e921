package dev.prospectus.source;

import java.util.ArrayList;
import java.util.List;

/** Collects findings from any number of threads. The result is sorted by place, so it doesn't depend on timing. */
public final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public synchronized void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** All findings so far, by file, line and column, without repeats. */
    public synchronized List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
