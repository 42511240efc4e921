package dev.prospectus.check;

import dev.prospectus.model.SiteConfig.AccessibilityStatement;
import dev.prospectus.model.SiteConfig.Compliance;

/** The accessibility statement says that something does not meet the standard, but not what. */
final class UnsaidProblems implements Check {

    @Override
    public Rule rule() {
        return Rule.warning(
                "SIT006", "An accessibility statement that is not 'full' lists what does not meet the standard.");
    }

    @Override
    public void check(Subject subject, Report report) {
        AccessibilityStatement statement = subject.site().accessibility();
        if (statement.compliance() != Compliance.FULL
                && statement.knownProblems().isEmpty()) {
            report.add(
                    Spot.ofSite().at("accessibility", "known-problems"),
                    "the site is said to be " + statement.compliance().label() + ", but no problem is named",
                    "list each problem and when it will be mended, or write 'compliance: full'");
        }
    }
}
