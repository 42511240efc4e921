package dev.prospectus.source;

import java.util.Locale;

/** How bad a finding is, mildest first, so that thresholds compare by order. */
public enum Severity {
    /** Worth knowing; publishing is never stopped by it unless asked. */
    INFO,
    /** Probably a mistake, or something a reader will stumble over. */
    WARNING,
    /** The catalogue can't be published like this. */
    ERROR;

    /** The word shown to editors and written into machine formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
