package dev.prospectus.check;

import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Span;

/** Warning: the year groups of a programme are outside its phases. */
final class YearGroupsOutsidePhases implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("PHA001", "The year groups of a programme lie within its phases: primary is years 1 to 6.");
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
        return programme.phases().stream().anyMatch(phase -> years(phase).contains(year));
    }

    /** The school years of a phase in England; Reception is 0. */
    private static Span years(Phase phase) {
        return switch (phase) {
            case EARLY_YEARS -> new Span(0, 0);
            case PRIMARY -> new Span(0, 6);
            case SECONDARY -> new Span(7, 13);
            case POST_16 -> new Span(12, 14);
        };
    }
}
