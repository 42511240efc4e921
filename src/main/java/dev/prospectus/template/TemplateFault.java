package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;

/** A template that can't be read or does not fit its view. The author of the theme can mend it. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.toString(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
