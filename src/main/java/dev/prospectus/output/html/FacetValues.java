package dev.prospectus.output.html;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Mode;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Term;
import dev.prospectus.plan.Edition;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds by what offers can be filtered and sorted. */
final class FacetValues {

    private static final Set<BookingStatus> OVER = EnumSet.of(BookingStatus.FINISHED, BookingStatus.CANCELLED);

    private final Edition edition;

    FacetValues(Edition edition) {
        this.edition = edition;
    }

    OfferFacets of(OfferId offer) {
        Programme programme = edition.catalogue().programme(offer.programme()).orElseThrow();
        List<Cohort> runs = edition.currentCohorts(offer).stream()
                .filter(cohort -> !OVER.contains(edition.status(cohort)))
                .toList();
        return new OfferFacets(
                ids(programme.roles()),
                ids(programme.phases()),
                ids(days(runs).map(Term::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Term.class)))),
                ids(modes(runs).collect(Collectors.toCollection(() -> EnumSet.noneOf(Mode.class)))),
                days(runs)
                        .map(LocalDate::getDayOfWeek)
                        .distinct()
                        .sorted()
                        .map(FacetValues::id)
                        .toList(),
                offer.strand()
                        .flatMap(programme::strand)
                        .map(strand -> strand.kind().id())
                        .orElse(OfferFacets.WHOLE),
                starts(runs),
                closes(runs));
    }

    static String id(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<LocalDate> days(Collection<Cohort> runs) {
        return runs.stream().flatMap(run -> run.sessions().stream()).flatMap(FacetValues::days);
    }

    private static Stream<LocalDate> days(Cohort.Session session) {
        return session.date().day().stream()
                .flatMap(first ->
                        first.datesUntil(session.lastDay().orElse(first).plusDays(1)));
    }

    private static Stream<Mode> modes(Collection<Cohort> runs) {
        return runs.stream()
                .flatMap(run -> Stream.concat(
                        run.mode().stream(), run.sessions().stream().flatMap(session -> session.mode().stream())));
    }

    private List<String> starts(Collection<Cohort> runs) {
        return toCome(
                runs.stream().flatMap(run -> run.firstStart(edition.rules().zone()).stream()));
    }

    private List<String> closes(Collection<Cohort> runs) {
        return toCome(runs.stream()
                .filter(run -> edition.status(run).compareTo(BookingStatus.OPENING_SOON) <= 0)
                .map(run -> edition.rules().closesAt(run)));
    }

    private List<String> toCome(Stream<Instant> instants) {
        return instants.filter(instant -> instant.isAfter(edition.asOf()))
                .distinct()
                .sorted()
                .map(Instant::toString)
                .toList();
    }

    private static List<String> ids(Collection<? extends Labelled> choices) {
        return choices.stream().map(Labelled::id).toList();
    }
}
