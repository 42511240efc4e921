package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.Places;
import java.util.Optional;

/** Collects the findings of one check. */
public final class Report {

    private final Rule rule;
    private final CheckContext context;
    private final Places places;
    private final Findings findings;

    Report(Rule rule, CheckContext context, Places places, Findings findings) {
        this.rule = rule;
        this.context = context;
        this.places = places;
        this.findings = findings;
    }

    /**
     * Adds a finding. A finding about the site's settings is dropped if they could not be read, since defaults then
     * stand in for them.
     *
     * @param message one sentence without a full stop, in words an editor uses
     * @param hint the fix
     */
    void add(Pointer pointer, String message, String hint) {
        if (pointer.file().equals(DataFiles.siteConfig()) && context.isBroken(pointer.file())) {
            return;
        }
        findings.add(new Diagnostic(pointer.locate(places), rule.severity(), rule.code(), message, Optional.of(hint)));
    }
}
