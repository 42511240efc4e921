package dev.prospectus.build;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.Diagnostic;
import java.util.List;

/**
 * A site that is loaded, checked and planned, with nothing rendered yet.
 *
 * @param findings everything wrong with it, sorted by place
 * @param publishable whether no finding stands against publishing
 */
public record Preparation(
        List<Diagnostic> findings, boolean publishable, Edition edition, SitePlan plan, Renderer renderer) {

    public Preparation {
        findings = List.copyOf(findings);
    }
}
