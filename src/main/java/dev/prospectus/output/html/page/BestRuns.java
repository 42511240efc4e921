package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.YearWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Describes the run of an offer that a school can best act on, and the offer's other runs. */
final class BestRuns {

    private static final Phrase UNKNOWN = Phrase.of(Phrase.UNKNOWN);

    private final Edition edition;
    private final RunWords words;
    private final YearWords years;

    BestRuns(Edition edition) {
        this.edition = edition;
        this.words = new RunWords(edition);
        this.years = new YearWords(edition);
    }

    /** @param facets whose runs the lines of the other runs point to */
    BestRun of(OfferId offer, List<CohortBooking> facets) {
        OfferBooking booking = edition.booking(offer);
        return new BestRun(
                starts(offer, booking),
                over(booking, cohort -> words.where(cohort).map(Phrase::of).or(() -> awaited(cohort)), UNKNOWN),
                over(booking, words::placesLeft, Phrase.NOTHING),
                others(booking, facets));
    }

    /** When the best run starts; where nobody can act on any, also when the offer runs next, if it does not run every year. */
    private Phrase starts(OfferId offer, OfferBooking booking) {
        Optional<Phrase> next = years.next(offer);
        if (next.isEmpty()) {
            return over(booking, cohort -> words.starts(cohort).or(() -> awaited(cohort)), UNKNOWN);
        }
        return Phrase.over(booking.spans(), span -> {
                    Phrase starts = span.best()
                            .flatMap(run -> words.starts(run.cohort()))
                            .orElse(Phrase.NOTHING);
                    boolean over = span.status().compareTo(BookingStatus.FULLY_BOOKED) >= 0;
                    if (!over) {
                        return starts;
                    }
                    return starts.said()
                            ? starts.with("; "
                                    + Capitals.inSentence(
                                            next.get().inTime().at(span.from()).words()))
                            : next.get();
                })
                .orUnknown();
    }

    /** What is not known of a run; nothing of one that is full for its year, of which nobody waits to hear. */
    private static Optional<Phrase> awaited(Cohort cohort) {
        return cohort.fullFor().isPresent() ? Optional.of(Phrase.NOTHING) : Optional.of(UNKNOWN);
    }

    /** @param none what is told where there is no run */
    private static Phrase over(OfferBooking booking, Function<Cohort, Optional<Phrase>> words, Phrase none) {
        Map<CohortBooking, Phrase> once = booking.current().stream()
                .collect(Collectors.toMap(
                        run -> run, run -> words.apply(run.cohort()).orElse(Phrase.NOTHING)));
        return Phrase.over(booking.spans(), span -> span.best().map(once::get).orElse(none));
    }

    /** The lines of other runs. Finished and cancelled runs have none. The best run has none either: the card describes it. */
    private OtherRuns others(OfferBooking booking, List<CohortBooking> facets) {
        if (booking.current().size() < 2) {
            return new OtherRuns(List.of(), Phrase.NOTHING);
        }
        Map<Kind, List<CohortBooking>> kinds = new LinkedHashMap<>();
        for (CohortBooking run : booking.current()) {
            kinds.computeIfAbsent(new Kind(words.brief(run.cohort()), run.status()), kind -> new ArrayList<>())
                    .add(run);
        }
        List<List<CohortBooking>> lines = List.copyOf(kinds.values());
        Rollover<List<Integer>> there = rollover(
                booking,
                span -> IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).stream().anyMatch(run -> isBeside(run, span)))
                        .boxed()
                        .toList());
        List<OtherRuns.Line> views = new ArrayList<>();
        kinds.forEach((kind, runs) -> {
            int line = views.size();
            views.add(new OtherRuns.Line(
                    runs.stream().map(facets::indexOf).toList(),
                    kind.words(),
                    StatusWords.brief(rollover(booking, span -> status(runs, span))),
                    there.map(shown -> shown.subList(0, Math.min(OtherRuns.ROOM, shown.size()))
                            .contains(line))));
        });
        return new OtherRuns(views, new Phrase(there.map(shown -> more(shown.size()))));
    }

    private static <T> Rollover<T> rollover(OfferBooking booking, Function<OfferBooking.Span, T> value) {
        return Rollover.over(booking.spans(), OfferBooking.Span::from, span -> Rollover.of(value.apply(span)));
    }

    /** The best status of those that are beside the best run, or of all of them where none is. */
    private static BookingStatus status(List<CohortBooking> runs, OfferBooking.Span span) {
        List<CohortBooking> beside =
                runs.stream().filter(run -> isBeside(run, span)).toList();
        return (beside.isEmpty() ? runs : beside)
                .stream()
                        .map(run -> run.withinOffer().at(span.from()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static boolean isBeside(CohortBooking run, OfferBooking.Span span) {
        return !span.best().equals(Optional.of(run))
                && run.isCurrentAt(span.from())
                && run.statusAt(span.from()).compareTo(BookingStatus.IN_PROGRESS) <= 0;
    }

    private static Phrase.Part more(int lines) {
        return new Phrase.Part(
                lines > OtherRuns.ROOM ? "and " + (lines - OtherRuns.ROOM) + " more" : "", Optional.empty());
    }

    /** The common properties of the runs in a line when the site is built. The words stay the same at any time. */
    private record Kind(Phrase words, BookingStatus status) {}
}
