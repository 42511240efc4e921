package dev.prospectus.output.html;

import dev.prospectus.model.Cohort;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key facts of one run. */
final class CohortFacts {

    private final Edition edition;
    private final DateWords dates;
    private final RunWords words;

    CohortFacts(Edition edition, DateWords dates) {
        this.edition = edition;
        this.dates = dates;
        this.words = new RunWords(edition);
    }

    List<Fact> of(Cohort cohort) {
        List<Fact> facts = new ArrayList<>();
        cohort.applications().ifPresent(applications -> facts.add(applications(cohort, applications)));
        facts.add(Fact.of("Where", words.where(cohort)));
        facts.add(new Fact("Places", places(cohort)));
        return facts;
    }

    /** Past dates are told as past: "Opened on", never "Opens on". */
    private Fact applications(Cohort cohort, Cohort.Applications applications) {
        List<String> values = new ArrayList<>();
        Optional<Instant> opens = edition.rules().opensAt(cohort);
        values.add(opens.map(at -> (at.isAfter(edition.asOf()) ? "Open on " : "Opened on ") + dates.from(at))
                .orElseGet(() -> "Opening date " + DateWords.planned(applications.opens(), edition.today())));
        Instant closes = edition.rules().closesAt(cohort);
        values.add((closes.isAfter(edition.asOf()) ? "Close on " : "Closed on ") + dates.until(closes));
        return new Fact("Applications", values);
    }

    private List<String> places(Cohort cohort) {
        List<String> values = new ArrayList<>();
        words.placesLeft(cohort).ifPresent(values::add);
        if (values.isEmpty()) {
            cohort.places()
                    .ifPresent(places -> values.add(Listing.count(places.total(), "place", "places") + " in all"));
        }
        cohort.places()
                .flatMap(Cohort.Places::waiting)
                .filter(count -> count > 0)
                .ifPresent(count -> values.add(Listing.count(count, "person", "people") + " on the waiting list"));
        return values;
    }
}
