package dev.prospectus.source;

/**
 * A fault of the author's files that shows up only while rendering, such as a template that does not fit or a picture
 * that can't be decoded. The renderer turns it into the finding that it carries.
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
