package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Notice;

/** Info: a notice ended in an earlier academic year. */
final class ExpiredNotice implements Check {

    @Override
    public Rule rule() {
        return Rule.info("SIT006");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Notice notice : context.catalogue().notices()) {
            if (notice.until().isBefore(AcademicYear.of(context.today()).firstDay())) {
                report.add(
                        Pointer.of(notice).at("until"),
                        "this notice was last shown on " + notice.until(),
                        "delete it, unless you mean to use it again");
            }
        }
    }
}
