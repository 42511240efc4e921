package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;

/** What schools can plan: each run that takes place and is not over. A run that they take part in already is one too. */
public final class Planning {

    private final Edition edition;
    private final boolean there;

    public Planning(Edition edition) {
        this.edition = edition;
        this.there = isThere(edition);
    }

    /** Whether the site has the page of plans: not where the hub wrote one of its own at that address. */
    public static boolean isThere(Edition edition) {
        return edition.catalogue().tellsOfProgrammes()
                && edition.catalogue().pages().stream()
                        .noneMatch(page -> Routes.page(page).equals(Routes.PLAN));
    }

    /** The address that adds a run to a plan; absent of one that nobody can plan with. */
    public Optional<String> add(Cohort run) {
        return Optional.of(run)
                .filter(some -> there && canBePlanned(edition.booking(some)))
                .map(some -> edition.routes().href(Routes.addToPlan(some.id())));
    }

    /** The same for the only run of an offer that can be planned; the offer's page where a school has to choose among several. */
    Optional<Link> add(List<CohortBooking> runs, String page) {
        List<CohortBooking> planned =
                there ? runs.stream().filter(Planning::canBePlanned).toList() : List.of();
        return switch (planned.size()) {
            case 0 -> Optional.empty();
            case 1 -> add(planned.get(0).cohort()).map(href -> new Link("Add to our plan", href));
            default -> Optional.of(new Link("Choose a run for our plan", page));
        };
    }

    private static boolean canBePlanned(CohortBooking run) {
        return run.isCurrent()
                && run.cohort().cancelled().isEmpty()
                && run.status().compareTo(BookingStatus.FINISHED) < 0;
    }
}
