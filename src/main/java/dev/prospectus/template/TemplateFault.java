package dev.prospectus.template;

import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;

/**
 * A template that can't be read, or that asks for something its view doesn't have. The author of the theme can mend
 * it.
 */
public final class TemplateFault extends AuthorFault {

    private static final long serialVersionUID = 1L;

    private final boolean ofView;

    TemplateFault(Diagnostic diagnostic, Throwable cause) {
        this(diagnostic, cause, false);
    }

    private TemplateFault(Diagnostic diagnostic, Throwable cause, boolean ofView) {
        super(diagnostic, cause);
        this.ofView = ofView;
    }

    /** The same of a value that the page doesn't have, with what to do. */
    TemplateFault ofView(String hint) {
        Diagnostic told = diagnostic();
        return new TemplateFault(Diagnostic.error(told.location(), told.code(), told.message(), hint), this, true);
    }

    /** Whether it lies in the page that was made, which other pages of the same template need not share. */
    public boolean isOfView() {
        return ofView;
    }
}
