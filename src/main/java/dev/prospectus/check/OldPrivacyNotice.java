package dev.prospectus.check;

import java.time.LocalDate;

/** Warning: the privacy notice was last updated more than two years ago. */
final class OldPrivacyNotice implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("SIT005");
    }

    @Override
    public void check(CheckContext context, Report report) {
        LocalDate updated = context.site().privacy().updated();
        if (updated.plusYears(2).isBefore(context.today())) {
            report.add(
                    Pointer.ofSite().at("privacy", "updated"),
                    "the privacy notice was last updated on " + updated,
                    "check that it is still true, and set 'updated' to that day");
        }
    }
}
