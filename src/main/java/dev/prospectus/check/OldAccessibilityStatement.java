package dev.prospectus.check;

import java.time.LocalDate;

/**
 * Warning: the accessibility statement was last reviewed more than a year ago. The regulations ask for regular
 * reviews (regulation 8(1) of the 2018 Regulations); the government's guidance is once a year.
 */
final class OldAccessibilityStatement implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("SIT004");
    }

    @Override
    public void check(CheckContext context, Report report) {
        LocalDate reviewed = context.site().accessibility().reviewed();
        if (reviewed.plusYears(1).isBefore(context.today())) {
            report.add(
                    Pointer.ofSite().at("accessibility", "reviewed"),
                    "the accessibility statement was last reviewed on " + reviewed,
                    "test the site again, correct what the statement says, and set 'reviewed' to that day");
        }
    }
}
