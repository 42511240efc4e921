package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Programme;

/** Info: what a programme says of one academic year is past. */
final class ExpiredYear implements Check {

    @Override
    public Rule rule() {
        return Rule.info("TXT028");
    }

    @Override
    public void check(CheckContext context, Report report) {
        AcademicYear now = AcademicYear.of(context.today());
        for (Programme programme : context.catalogue().programmes()) {
            Pointer pointer = Pointer.of(programme);
            programme
                    .work()
                    .focus()
                    .headMap(now)
                    .keySet()
                    .forEach(year -> report.add(
                            pointer.at("focus", year.toString()),
                            "the focus of " + year + " is shown nowhere any more",
                            "delete the line, and 'focus' if it has no other year"));
            programme
                    .work()
                    .newIn()
                    .filter(year -> year.compareTo(now) < 0)
                    .ifPresent(year -> report.add(
                            pointer.at("new-in"),
                            "it was new in " + year + ", and no page says so any more",
                            "delete the line"));
        }
    }
}
