package dev.prospectus.check;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import java.util.Optional;

/** Takes the findings of one check. */
public final class Report {

    private final Rule rule;
    private final Places places;
    private final Findings findings;

    Report(Rule rule, Places places, Findings findings) {
        this.rule = rule;
        this.places = places;
        this.findings = findings;
    }

    /**
     * @param message one sentence without a full stop, in words an editor uses
     * @param hint the fix
     */
    void add(Spot spot, String message, String hint) {
        findings.add(new Diagnostic(spot.locate(places), rule.severity(), rule.code(), message, Optional.of(hint)));
    }
}
