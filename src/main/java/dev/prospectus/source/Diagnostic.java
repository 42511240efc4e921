package dev.prospectus.source;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A finding about the author's files: its place, the fault, and the fix.
 *
 * @param location where the author should look
 * @param severity how serious it is
 * @param code stable identifier of the rule, three capital letters and three digits, such as {@code PRG003}
 * @param message one sentence without a full stop, in words an editor uses
 * @param hint the fix, if one can be named
 * @param edit the fix as a change of the file, if it is safe: nobody has to think about it, the finding is gone after it
 *     and no other has come
 * @param length how many characters of its line it is about, from its place; 0 if that is not known
 */
public record Diagnostic(
        SourceLocation location,
        Severity severity,
        String code,
        String message,
        Optional<String> hint,
        Optional<Edit> edit,
        int length)
        implements Comparable<Diagnostic> {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_FIX = 240;

    /** Findings about whole files come first: a file under a wrong name explains what is missing elsewhere. */
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, Boolean>comparing(
                    finding -> finding.location().line() > 0)
            .thenComparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(finding -> finding.hint().orElse(""));

    /** Whatever is told is short, and nothing in it is unseen: what authors typed may be neither. */
    public Diagnostic {
        message = Quoted.shown(message, LONGEST_QUOTE);
        hint = hint.map(fix -> Quoted.shownInLines(fix, LONGEST_FIX));
        if (length < 0 || (length > 0 && location.column() == 0)) {
            throw new IllegalArgumentException("no length at " + location + ": " + length);
        }
    }

    /** A finding that only its author can mend. */
    public Diagnostic(SourceLocation location, Severity severity, String code, String message, Optional<String> hint) {
        this(location, severity, code, message, hint, Optional.empty(), 0);
    }

    public static Diagnostic error(SourceLocation location, String code, String message) {
        return new Diagnostic(location, Severity.ERROR, code, message, Optional.empty());
    }

    public static Diagnostic error(SourceLocation location, String code, String message, String hint) {
        return new Diagnostic(location, Severity.ERROR, code, message, Optional.of(hint));
    }

    public static Diagnostic warning(SourceLocation location, String code, String message, String hint) {
        return new Diagnostic(location, Severity.WARNING, code, message, Optional.of(hint));
    }

    /** The same finding, taken more or less seriously. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(location, other, code, message, hint, edit, length);
    }

    /** The same finding with a change that mends it. */
    public Diagnostic mendedBy(Edit safe) {
        return new Diagnostic(location, severity, code, message, hint, Optional.of(safe), length);
    }

    /** The same finding where its file and that of its change are called otherwise. */
    public Diagnostic renamed(UnaryOperator<String> files) {
        return new Diagnostic(
                location.renamed(files),
                severity,
                code,
                message,
                hint,
                edit.map(change -> new Edit(change.place().renamed(files), change.was(), change.becomes())),
                length);
    }

    /** The same finding, about so many characters. */
    public Diagnostic withLength(int characters) {
        return new Diagnostic(location, severity, code, message, hint, edit, characters);
    }

    /** The place behind what it is about, if that is known. */
    public Optional<SourceLocation> end() {
        return length == 0
                ? Optional.empty()
                : Optional.of(new SourceLocation(location.file(), location.line(), location.column() + length));
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** The line of a terminal report, without the hint: {@code file:line:col: error[ABC123]: message}. */
    @Override
    public String toString() {
        return location + ": " + severity.word() + "[" + code + "]: " + message;
    }
}
