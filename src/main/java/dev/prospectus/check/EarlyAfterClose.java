package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Early;
import dev.prospectus.model.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Warning: the price for those who are early holds until nobody can apply any more, so that nobody ever pays the other. */
final class EarlyAfterClose implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH035");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            context.lastDayToApply(cohort)
                    .ifPresent(last -> check(cohort.costs(), Pointer.of(cohort).at("cost"), last, report));
        }
        for (Programme programme : context.catalogue().programmes()) {
            lastDay(context, programme)
                    .ifPresent(last -> check(
                            programme.funding().costs(), Pointer.of(programme).at("funding", "cost"), last, report));
        }
    }

    private static void check(List<Cost> costs, Pointer pointer, LocalDate last, Report report) {
        for (int i = 0; i < costs.size(); i++) {
            Optional<Early> early = costs.get(i) instanceof Cost.Fee fee ? fee.early() : Optional.empty();
            if (early.filter(first -> !first.until().isBefore(last)).isPresent()) {
                report.add(
                        pointer.item(i).at("early", "until"),
                        "nobody ever pays the full price: the early one holds until nobody can apply any more",
                        "write a day before " + last + ", or delete 'early' and write its amount as 'amount'");
            }
        }
    }

    /** The last one on which somebody can apply for any run with the programme's own prices; absent where one is not known, or none is current. */
    private static Optional<LocalDate> lastDay(CheckContext context, Programme programme) {
        List<Optional<LocalDate>> days = programme.offers().stream()
                .flatMap(offer -> context.bookings().of(offer).current().stream())
                .map(CohortBooking::cohort)
                .filter(run -> run.costs().isEmpty() && run.cancelled().isEmpty())
                .distinct()
                .map(context::lastDayToApply)
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
