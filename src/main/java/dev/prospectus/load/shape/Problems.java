package dev.prospectus.load.shape;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Collects the findings of one file while it is bound. Not safe from several threads. */
public final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    public void report(SourceLocation place, ShapeCode code, String message, String hint) {
        found.add(Diagnostic.error(place, code.code(), message, hint));
    }

    /** Reports a mistake that a change of the file mends. */
    void report(SourceLocation place, ShapeCode code, String message, String hint, Optional<Edit> edit) {
        Diagnostic finding = Diagnostic.error(place, code.code(), message, hint);
        found.add(edit.map(finding::mendedBy).orElse(finding));
    }

    /** Adds what was found elsewhere, changed. */
    public void addAll(Problems others, UnaryOperator<Diagnostic> change) {
        others.found.forEach(finding -> found.add(change.apply(finding)));
        others.warnings.forEach(finding -> warnings.add(change.apply(finding)));
    }

    /** The number of findings of all kinds so far. */
    int size() {
        return found.size() + warnings.size();
    }

    /** Changes the newest error or, if there is none since, the newest warning. */
    void changeNewest(int errorsBefore, UnaryOperator<Diagnostic> change) {
        List<Diagnostic> kind = found.size() > errorsBefore ? found : warnings;
        kind.set(kind.size() - 1, change.apply(kind.get(kind.size() - 1)));
    }

    /** Adds a warning: most likely a mistake, but the value can be used. */
    public void warn(SourceLocation place, ShapeCode code, String message, String hint) {
        warnings.add(Diagnostic.warning(place, code.code(), message, hint));
    }

    /** The same where a change of the file mends it. */
    void warn(SourceLocation place, ShapeCode code, String message, String hint, Optional<Edit> edit) {
        Diagnostic finding = Diagnostic.warning(place, code.code(), message, hint);
        warnings.add(edit.map(finding::mendedBy).orElse(finding));
    }

    /** Adds a finding that is no error: the value can be used. */
    void add(Diagnostic finding) {
        warnings.add(finding);
    }

    boolean holds(ShapeCode code) {
        return found.stream().anyMatch(finding -> finding.code().equals(code.code()));
    }

    /** The number of errors so far. If it grows while a value is bound, the value is not sound. */
    public int count() {
        return found.size();
    }

    public List<Diagnostic> found() {
        return Stream.concat(found.stream(), warnings.stream()).toList();
    }
}
