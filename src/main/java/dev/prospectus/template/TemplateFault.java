package dev.prospectus.template;

import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;

/**
 * A template that can't be read, or that asks for something its view doesn't have. The author of the theme can mend
 * it.
 */
public final class TemplateFault extends AuthorFault {

    private static final long serialVersionUID = 1L;

    TemplateFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic, cause);
    }

    /** The same, with what to do. */
    TemplateFault withHint(String hint) {
        Diagnostic told = diagnostic();
        return new TemplateFault(Diagnostic.error(told.location(), told.code(), told.message(), hint), this);
    }
}
