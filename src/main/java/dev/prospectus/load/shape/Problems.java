package dev.prospectus.load.shape;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with one file while it is bound; not for several threads. */
public final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    public void report(SourceLocation place, ShapeCode code, String message, String hint) {
        found.add(Diagnostic.error(place, code.code(), message, hint));
    }

    /** Keeps what is most likely a mistake but leaves the value sound. */
    void warn(SourceLocation place, ShapeCode code, String message, String hint) {
        warnings.add(Diagnostic.warning(place, code.code(), message, hint));
    }

    /** How many errors there are so far: a value during whose binding it grew is not sound. */
    public int count() {
        return found.size();
    }

    public List<Diagnostic> found() {
        return Stream.concat(found.stream(), warnings.stream()).toList();
    }
}
