package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import java.util.List;

/** Error: a cohort names no strand although its programme has strands, or names one that the programme doesn't have. */
final class CohortWithoutStrand implements Check {

    @Override
    public Rule rule() {
        return Rule.error("COH001");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            context.catalogue()
                    .programme(cohort.id().programme())
                    .filter(programme ->
                            !cohort.strands().isEmpty() || !programme.strands().isEmpty())
                    .filter(programme -> cohort.offers().stream()
                            .noneMatch(context.missingIds().strands()::containsKey))
                    .ifPresent(programme -> check(programme, cohort, report));
        }
    }

    private static void check(Programme programme, Cohort cohort, Report report) {
        List<String> strands =
                programme.strands().stream().map(Programme.Strand::id).toList();
        Pointer pointer = Pointer.of(cohort);
        if (cohort.strands().isEmpty() && !strands.isEmpty()) {
            report.add(
                    pointer,
                    "the cohort does not say which strand of '" + programme.id() + "' it runs",
                    "add 'strand: " + strands.get(0) + "'" + others(strands));
        } else if (!cohort.strands().isEmpty() && strands.isEmpty()) {
            report.add(
                    pointer.at("strand"),
                    "the programme '" + OfferId.of(programme.id()) + "' has no strands",
                    "delete this line");
        } else {
            for (int i = 0; i < cohort.strands().size(); i++) {
                String typed = cohort.strands().get(i);
                if (!strands.contains(typed)) {
                    Pointer place = pointer.at("strand");
                    report.add(
                            cohort.strands().size() == 1 ? place : place.item(i),
                            "the programme '" + programme.id() + "' has no strand '" + typed + "'",
                            Suggestion.of(strands, typed, "its strands are " + String.join(", ", strands)));
                }
            }
        }
    }

    private static String others(List<String> strands) {
        return strands.size() == 1
                ? ""
                : (strands.size() == 2 ? ", or " : ", or one of ")
                        + String.join(", ", strands.subList(1, strands.size()));
    }
}
