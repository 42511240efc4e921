package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: more places are taken than there are. */
final class MoreTakenThanPlaces implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH008");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            cohort.places()
                    .ifPresent(places -> places.taken()
                            .filter(taken -> taken > places.total())
                            .ifPresent(taken -> report.add(
                                    Pointer.of(cohort).at("places", "taken"),
                                    taken + " of " + places.total() + " places are taken",
                                    "raise 'total', or count those who wait under 'waiting'")));
        }
    }
}
