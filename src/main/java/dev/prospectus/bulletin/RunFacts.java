package dev.prospectus.bulletin;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusHistory.Change;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.StatusChangeWords;
import java.util.ArrayList;
import java.util.List;

/** What is said of a run, in the words of its page and of the feeds. */
final class RunFacts {

    private final Edition edition;
    private final DateWords dates;
    private final RunWords runs;
    private final CostWords costs;
    private final StatusChangeWords changes;

    RunFacts(Edition edition) {
        this.edition = edition;
        this.dates = new DateWords(edition.zone());
        this.runs = new RunWords(edition);
        this.costs = new CostWords(edition);
        this.changes = new StatusChangeWords(edition);
    }

    /**
     * Its lines, each a sentence.
     *
     * @param moved what of its dates and places is not as it was
     * @param recent the changes of its status, of which the last led to the one that it has
     */
    List<String> of(Cohort run, List<String> moved, List<Change> recent) {
        CohortBooking booking = edition.booking(run);
        BookingStatus status = booking.status();
        boolean bookable = status.isActionable();
        List<String> lines = new ArrayList<>();
        if (recent.isEmpty()) {
            lines.add(status.label());
        } else {
            Change last = recent.get(recent.size() - 1);
            lines.add(changes.sentence(last));
            changes.reason(run, last).ifPresent(lines::add);
        }
        lines.addAll(moved);
        if (bookable) {
            runs.placesLeft(run).map(Phrase::words).ifPresent(lines::add);
            booking.closes().ifPresent(at -> lines.add("Applications close on " + dates.until(at)));
        }
        if (status == BookingStatus.OPENING_SOON) {
            booking.opens().ifPresent(at -> lines.add("Applications open on " + dates.from(at)));
        }
        runs.where(run).ifPresent(lines::add);
        runs.starts(run).map(Phrase::words).ifPresent(lines::add);
        if (bookable) {
            Programme programme =
                    edition.catalogue().programme(run.id().programme()).orElseThrow();
            List<Cost> own = programme.funding().costs(run);
            costs.costs(own).stream().map(Phrase::words).forEach(lines::add);
        }
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.endsWith(".") ? line : line + ".")
                .toList();
    }
}
