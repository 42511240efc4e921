package dev.prospectus.output.api;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.NextAction;
import dev.prospectus.model.NextChange;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.model.Waiting;
import dev.prospectus.plan.Edition;
import java.util.List;
import java.util.stream.Stream;

/** How booking stands for everything, and each change to come. */
final class StatusShapes {

    private static final Shape<Of> OF = new Shape<Of>("Status", "How booking stands for an offer or a run.")
            .with("id", "Its id.", Kinds.ID, Of::id)
            .and(Values.STANDING, Of::timeline);

    static final Shape<BookingStatus> LABEL = new Shape<BookingStatus>("StatusLabel", "A booking status.")
            .with("id", "How files name it.", Values.STATUS, status -> status)
            .with("label", "How pages name it.", Kinds.TEXT, BookingStatus::label)
            .flag("actionable", "Whether one can book or queue.", BookingStatus::isActionable)
            .with(
                    "nextAction",
                    "What a reader does next.",
                    Kinds.oneOf(NextAction.values()),
                    BookingStatus::nextAction);

    static final Shape<NextChange> NEXT = new Shape<NextChange>(
                    "NextChange", "When the site next differs though nobody edits anything.")
            .with("at", "Its first instant.", Kinds.INSTANT, NextChange::at)
            .all(
                    "reasons",
                    "What changes then.",
                    Kinds.like("status", "notice", "session", "month"),
                    next -> next.reasons().stream()
                            .sorted()
                            .map(NextChange.Reason::id)
                            .toList());

    private final Edition edition;

    StatusShapes(Edition edition) {
        this.edition = edition;
    }

    private record Of(String id, StatusTimeline timeline) {}

    Shape<Catalogue> all() {
        return new Shape<Catalogue>("Statuses", "Statuses.")
                .all("offers", "Each {programme} and each strand, by id.", OF, this::offers)
                .all(
                        "cohorts",
                        "Each run, by id.",
                        OF,
                        catalogue -> catalogue.cohorts().stream()
                                .map(run -> new Of(
                                        run.id().toString(),
                                        edition.booking(run).timeline()))
                                .toList());
    }

    /** Of what readers may know of: that something waits is none of it. */
    NextChange next() {
        return NextChange.of(edition.catalogue(), edition.bookings(), Waiting.NOTHING, List.of());
    }

    private List<Of> offers(Catalogue catalogue) {
        return catalogue.programmes().stream()
                .flatMap(programme -> Stream.concat(
                        Stream.of(OfferId.of(programme.id())),
                        programme.offers().stream()
                                .filter(offer -> offer.strand().isPresent())))
                .map(offer -> new Of(offer.toString(), edition.booking(offer).timeline()))
                .toList();
    }
}
