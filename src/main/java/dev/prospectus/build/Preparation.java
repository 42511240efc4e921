package dev.prospectus.build;

import dev.prospectus.load.OwnNames;
import dev.prospectus.load.Unmade;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.HeldBack;
import dev.prospectus.model.NextChange;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import java.util.List;

/**
 * A site that is loaded, checked and planned, with nothing rendered yet.
 *
 * @param findings everything wrong with it, sorted by place
 * @param stopping those of them that stand against publishing
 * @param heldBack pages that are left out on purpose, by their path
 * @param unmade what is left out because it can't be made
 */
public record Preparation(
        List<Diagnostic> findings,
        List<Diagnostic> stopping,
        Edition edition,
        SitePlan plan,
        Renderer renderer,
        List<HeldBack> heldBack,
        Unmade unmade) {

    public Preparation {
        findings = List.copyOf(findings);
        stopping = List.copyOf(stopping);
        heldBack = List.copyOf(heldBack);
    }

    public boolean publishable() {
        return stopping.isEmpty();
    }

    /** A fault that came to light while a page was made, as {@link #findings} tell those that are known before. */
    public Diagnostic told(AuthorFault fault) {
        return new OwnNames(edition.catalogue().site().folders()).told(fault.diagnostic());
    }

    /** When the site differs next although nobody edits anything. */
    public NextChange nextChange() {
        Bookings bookings =
                edition.waiting().isEmpty() ? edition.bookings() : new Bookings(edition.whole(), edition.asOf());
        return NextChange.of(edition.whole(), bookings, edition.waiting(), heldBack);
    }
}
