package dev.prospectus.check;

import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Warning: the price for those who are early holds until nobody can apply any more, so that nobody ever pays the other. */
final class EarlyAfterClose implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH035", "A price for those who are early ends before applications do.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            Optional<LocalDate> last = cohort.applications()
                    .flatMap(Applications::closes)
                    .flatMap(closes -> closes.day())
                    .or(() -> cohort.firstStart(context.catalogue().site().timeZone())
                            .map(start -> start.atZone(
                                            context.catalogue().site().timeZone())
                                    .toLocalDate()));
            List<Cost> costs = cohort.costs();
            for (int i = 0; i < costs.size() && last.isPresent(); i++) {
                Optional<Early> early = costs.get(i) instanceof Cost.Fee fee ? fee.early() : Optional.empty();
                if (early.filter(first -> !first.until().isBefore(last.get())).isPresent()) {
                    report.add(
                            Pointer.of(cohort).at("cost").item(i).at("early", "until"),
                            "nobody ever pays the full price: the early one holds until nobody can apply any more",
                            "write a day before " + last.get()
                                    + ", or delete 'early' and write its amount as 'amount'");
                }
            }
        }
    }
}
