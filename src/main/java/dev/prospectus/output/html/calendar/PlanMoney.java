package dev.prospectus.output.html.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Money;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.Payers;
import dev.prospectus.words.Payers.Times;
import java.util.List;
import java.util.stream.IntStream;

/** What schools pay and receive, as far as a plan can add it up. */
final class PlanMoney {

    private final Edition edition;
    private final CostWords words;
    private final Payers payers;

    PlanMoney(Edition edition) {
        this.edition = edition;
        this.words = new CostWords(edition);
        this.payers = new Payers(edition);
    }

    /** Pence, how often (0: nobody can tell, 1: once, 2: for each person), pence for those who are early and until when, words. What is free is left out. */
    List<Object> costs(Programme programme, Cohort run) {
        List<Cost> all = programme.funding().costs(run);
        return all.stream()
                .filter(Cost.Fee.class::isInstance)
                .map(Cost.Fee.class::cast)
                .<Object>map(fee -> List.of(
                        fee.amount().pence(),
                        all.size() > 1 ? 0 : times(fee.whom(), fee.per(), programme, run),
                        fee.early().map(early -> early.amount().pence()),
                        fee.early().map(early -> early.endsAt(edition.zone())),
                        words.cost(fee, all).json()))
                .toList();
    }

    /** Pence, how often as for costs, words. */
    List<Object> grants(Programme programme, Cohort run) {
        List<Funding.Grant> grants = programme.funding().grants();
        List<String> told = CostWords.grants(programme.funding());
        return IntStream.range(0, grants.size())
                .<Object>mapToObj(place -> {
                    Funding.Grant grant = grants.get(place);
                    int times = grant.amount().isEmpty()
                            ? 0
                            : grant.per()
                                    .map(per -> times(grant.whom(), per, programme, run))
                                    .orElse(0);
                    return List.of(grant.amount().map(Money::pence).orElse(0L), times, told.get(place));
                })
                .toList();
    }

    private int times(Funding.Whom whom, String per, Programme programme, Cohort run) {
        Times times =
                payers.isEverybody(whom, programme) ? payers.of(per, Payers.placesArePeoples(run)) : Times.UNKNOWN;
        return switch (times) {
            case UNKNOWN -> 0;
            case SCHOOL -> 1;
            case PERSON -> 2;
        };
    }
}
