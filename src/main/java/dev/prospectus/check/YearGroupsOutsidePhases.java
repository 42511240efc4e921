package dev.prospectus.check;

import dev.prospectus.model.Programme;

/** Warning: the year groups of a programme are outside its phases. */
final class YearGroupsOutsidePhases implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("PHA001");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            programme
                    .yearGroups()
                    .filter(years -> !isTaught(programme, years.from()) || !isTaught(programme, years.to()))
                    .ifPresent(years -> report.add(
                            Pointer.of(programme).at("year-groups"),
                            "years " + years + " do not lie within the phases of this programme",
                            "correct the years, or add the phase they belong to under 'phases'"));
        }
    }

    private static boolean isTaught(Programme programme, int year) {
        return programme.phases().stream()
                .anyMatch(
                        phase -> phase.years().isEmpty() || phase.years().get().contains(year));
    }
}
