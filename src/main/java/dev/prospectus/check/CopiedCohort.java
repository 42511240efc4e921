package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Warning: a cohort has the title of another run of the same offer, most likely because it was copied. */
final class CopiedCohort implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH021");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        Map<List<Object>, Cohort> seen = new HashMap<>();
        for (Cohort cohort : file.cohorts()) {
            if (cohort.cancelled().isPresent()) {
                continue;
            }
            Cohort first = seen.putIfAbsent(
                    List.of(
                            cohort.id().programme(),
                            cohort.offers(),
                            cohort.title().toLowerCase(Locale.UK)),
                    cohort);
            if (first == null) {
                continue;
            }
            boolean sameDays = !cohort.sessions().isEmpty() && cohort.sessions().equals(first.sessions());
            report.add(
                    Pointer.of(cohort).at("title"),
                    "the cohort '" + first.id().name() + "' has this title too"
                            + (sameDays ? ", and the same sessions" : ""),
                    sameDays
                            ? "write its own title and dates, or delete the copy"
                            : "say in both what tells them apart, such as the place or the day of the week");
        }
    }
}
