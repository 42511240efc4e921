package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Statuses in words, with their next change. */
public final class StatusWords {

    private static final Phrase.Part NOTHING = new Phrase.Part("", Optional.empty());

    private final Edition edition;
    private final DateWords dates;
    private final YearAfter yearAfter;
    private final Map<OfferId, StatusView> ofOffers = new ConcurrentHashMap<>();

    public StatusWords(Edition edition, DateWords dates) {
        this.edition = edition;
        this.dates = dates;
        this.yearAfter = new YearAfter(edition);
    }

    /** The status of an offer, with what comes next for the cohort that a school can best act on at that time. */
    public StatusView of(OfferId offer) {
        return ofOffers.computeIfAbsent(offer, this::made);
    }

    private StatusView made(OfferId offer) {
        OfferBooking booking = edition.booking(offer);
        Map<CohortId, Phrase> ofCohorts = new HashMap<>();
        return view(
                Rollover.of(booking.timeline()),
                Phrase.over(
                        booking.spans(),
                        span -> span.best()
                                .map(best -> ofCohorts.computeIfAbsent(
                                        best.cohort().id(), id -> coming(best, best.withinOffer())))
                                .orElse(Phrase.NOTHING)));
    }

    public StatusView of(Cohort cohort) {
        CohortBooking booking = edition.booking(cohort);
        return view(Rollover.of(booking.timeline()), coming(booking, booking.timeline()));
    }

    /** The status alone, without its next change. */
    static StatusView brief(Rollover<BookingStatus> status) {
        return view(status, Phrase.NOTHING);
    }

    private static StatusView view(Rollover<BookingStatus> status, Phrase coming) {
        return new StatusView(status.now().id(), status.now().label(), RolloverJson.attribute(status), coming);
    }

    /** What is told beside a status: about the next change or, where nobody can book, for how long. */
    private Phrase coming(CohortBooking cohort, StatusTimeline timeline) {
        if (timeline.initial() == BookingStatus.POSTPONED) {
            return newDates(cohort.cohort());
        }
        Phrase changes = changing(cohort, timeline);
        Optional<Instant> full = cohort.fullUntil()
                .filter(until -> timeline.initial() == BookingStatus.FULLY_BOOKED
                        || timeline.changes().stream()
                                .anyMatch(change -> change.status() == BookingStatus.FULLY_BOOKED
                                        && change.at().isBefore(until)));
        return full.isEmpty()
                ? changes
                : new Phrase(Rollover.over(
                        instants(cohort, timeline),
                        at -> at,
                        at -> timeline.at(at) == BookingStatus.FULLY_BOOKED && at.isBefore(full.get())
                                ? Rollover.of(fullFor(cohort.cohort(), at))
                                : changes.inTime()));
    }

    /** The instants at which what is told of a run that is fully booked for a year may change. */
    private List<Instant> instants(CohortBooking cohort, StatusTimeline timeline) {
        NavigableSet<Instant> instants = new TreeSet<>(List.of(edition.asOf()));
        timeline.changes().forEach(change -> instants.add(change.at()));
        cohort.fullUntil().ifPresent(instants::add);
        instants.addAll(yearAfter.changes(cohort.cohort()));
        return List.copyOf(instants);
    }

    private Phrase.Part fullFor(Cohort full, Instant at) {
        String words = "For " + full.fullFor().orElseThrow();
        return yearAfter
                .next(full, at)
                .map(later -> later.statusAt(at) == BookingStatus.OPENING_SOON
                        ? new Phrase.Part(
                                words + "; applications for "
                                        + later.cohort().id().year() + " open on "
                                        + dates.from(YearAfter.opens(later, at).orElseThrow()),
                                YearAfter.opens(later, at).map(dates::dayFrom))
                        : new Phrase.Part(
                                words + "; applications for "
                                        + later.cohort().id().year() + " are open",
                                Optional.empty()))
                .orElse(new Phrase.Part(words, Optional.empty()));
    }

    /** By when the new dates of a run that was postponed will be known, until that day is past. */
    private Phrase newDates(Cohort later) {
        return later.postponed()
                .flatMap(Postponement::knownBy)
                .filter(day -> !day.isBefore(edition.today()))
                .map(day -> new Phrase(new Rollover<>(
                        new Phrase.Part("New dates by " + DateWords.day(day), Optional.of(day)),
                        List.of(new Rollover.Change<>(PlannedDate.On.day(day).until(edition.zone()), NOTHING)))))
                .orElse(Phrase.NOTHING);
    }

    /** The sentence about the next change. When the change happens, the sentence about the one after it. */
    private Phrase changing(CohortBooking cohort, StatusTimeline timeline) {
        Optional<Instant> from = Optional.empty();
        BookingStatus now = timeline.initial();
        Phrase.Part first = NOTHING;
        List<Rollover.Change<Phrase.Part>> later = new ArrayList<>();
        for (StatusTimeline.Change change : timeline.changes()) {
            Phrase.Part next = next(cohort, now, change).orElse(NOTHING);
            if (from.isEmpty()) {
                first = next;
            } else {
                later.add(new Rollover.Change<>(from.get(), next));
            }
            from = Optional.of(change.at());
            now = change.status();
        }
        from.ifPresent(last -> later.add(new Rollover.Change<>(last, NOTHING)));
        return new Phrase(new Rollover<>(first, later).map(part -> part));
    }

    /**
     * The sentence about a change that a school can plan by. The end of the academic year has none, since nobody applies until
     * then, nor has a change between two statuses that leave a school nothing to do.
     */
    private Optional<Phrase.Part> next(CohortBooking cohort, BookingStatus now, StatusTimeline.Change change) {
        BookingStatus then = change.status();
        Instant at = change.at();
        if (isBookable(then) && isAhead(now)) {
            return from("Applications open on ", at);
        }
        if (isBookable(now) && !isBookable(then)) {
            return cohort.canBeDeadline(at) ? until("Applications close on ", at) : Optional.empty();
        }
        return switch (then) {
            case IN_PROGRESS -> cohort.starts().filter(at::equals).flatMap(start -> from("Starts on ", at));
            case FINISHED ->
                now == BookingStatus.IN_PROGRESS && cohort.endsAt(at) ? until("Ends on ", at) : Optional.empty();
            case NOT_RUNNING -> Optional.empty();
            // From one status in which nobody can do anything to another.
            case POSTPONED, FULLY_BOOKED, CLOSED, CANCELLED -> Optional.empty();
            default ->
                Optional.of(new Phrase.Part(
                        "Until " + dates.until(at) + ", then " + then.label().toLowerCase(Locale.UK),
                        Optional.empty()));
        };
    }

    private Optional<Phrase.Part> from(String words, Instant at) {
        return Optional.of(new Phrase.Part(words + dates.from(at), Optional.of(dates.dayFrom(at))));
    }

    private Optional<Phrase.Part> until(String words, Instant at) {
        return Optional.of(new Phrase.Part(words + dates.until(at), Optional.of(dates.dayUntil(at))));
    }

    private static boolean isBookable(BookingStatus status) {
        return status.isActionable();
    }

    private static boolean isAhead(BookingStatus status) {
        return status == BookingStatus.OPENING_SOON || status == BookingStatus.REGISTER_INTEREST;
    }
}
