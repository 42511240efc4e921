package dev.prospectus.source;

/**
 * The author's fault, found so late that only an exception can tell it: in a template that does not fit, or a picture that
 * can't be decoded. Whoever renders turns it into the finding that it carries.
 */
public class AuthorFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public AuthorFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.toString(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
