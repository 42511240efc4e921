package dev.prospectus.diff;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.words.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Booking statuses that differ, at the instant of the comparison or when they change next. */
final class StatusChange {

    private StatusChange() {}

    static List<Change> ofRun(Sides sides, Cohort was, Cohort is) {
        return change(
                "Status",
                lines(sides.before(), sides.before().whole().booking(was).timeline()),
                lines(sides.after(), sides.after().whole().booking(is).timeline()));
    }

    /** Of what can be booked, now and at its next change: the programme, or each of its strands that both sides have. */
    static List<Change> ofOffers(Sides sides, Programme was, Programme is) {
        if (sides.before().hasUnreadRuns(was.id()) || sides.after().hasUnreadRuns(is.id())) {
            return List.of();
        }
        if (was.strands().isEmpty() && is.strands().isEmpty()) {
            return ofOffer("Status", sides, OfferId.of(was.id()), OfferId.of(is.id()));
        }
        List<Change> changes = new ArrayList<>();
        for (Programme.Strand strand : is.strands()) {
            if (was.strand(strand.id()).isPresent()) {
                changes.addAll(ofOffer(
                        "Status of " + strand.title(),
                        sides,
                        OfferId.of(was.id(), strand.id()),
                        OfferId.of(is.id(), strand.id())));
            }
        }
        return changes;
    }

    private static List<Change> ofOffer(String label, Sides sides, OfferId was, OfferId is) {
        return change(
                label,
                lines(
                        sides.before(),
                        next(sides.before().edition(was).booking(was).timeline())),
                lines(sides.after(), next(sides.after().edition(is).booking(is).timeline())));
    }

    /** All later changes are told of its runs. */
    private static StatusTimeline next(StatusTimeline timeline) {
        return new StatusTimeline(
                timeline.from(), timeline.initial(), timeline.next().stream().toList());
    }

    private static List<Change> change(String label, List<Line> before, List<Line> after) {
        List<Edit> edits = LineChanges.between(before, after);
        return edits.isEmpty() ? List.of() : List.of(new Change(label, edits));
    }

    private static List<Line> lines(Side side, StatusTimeline timeline) {
        DateWords dates = new DateWords(side.whole().zone());
        return Stream.concat(
                        Stream.of("now: " + timeline.initial().label()),
                        timeline.changes().stream()
                                .map(change -> "from " + dates.from(change.at()) + ": "
                                        + change.status().label()))
                .map(Line::of)
                .toList();
    }
}
