package dev.prospectus.source;

import java.util.Locale;

/** The severity of a finding, mildest first. */
public enum Severity {
    /** Worth knowing. Doesn't stop publishing unless asked to. */
    INFO,
    /** Probably a mistake, or an obstacle for readers. */
    WARNING,
    /** Stops publishing. */
    ERROR;

    /** The word shown to editors and written into machine formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
