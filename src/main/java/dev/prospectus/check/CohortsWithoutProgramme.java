package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import java.util.HashSet;
import java.util.Set;

/** Error: a file in {@code data/cohorts} has the name of a programme that doesn't exist. */
final class CohortsWithoutProgramme implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF002");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Set<String> seen = new HashSet<>();
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (context.knows(cohort.id().programme())
                    || context.missingIds()
                            .programmes()
                            .containsKey(cohort.id().programme().value())) {
                continue;
            }
            String file = DataFiles.cohorts(cohort.id());
            if (seen.add(file)) {
                String typed = cohort.id().programme().value();
                report.add(
                        Pointer.in(file),
                        "these cohorts belong to no programme: there is no '" + typed + "'",
                        Suggestion.of(context.programmesToOffer(), typed, "programmes", "add its programme"));
            }
        }
    }
}
