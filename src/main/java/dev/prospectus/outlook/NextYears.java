package dev.prospectus.outlook;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PlannedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Years of which nothing is written when schools usually know of them. A year could be known at the latest on the first day of
 * applications for one of its runs, or of its publication. The usual day is the latest of earlier years, moved to the year in
 * question: before it, no earlier year was late. What has not run since before the last academic year is not expected.
 */
final class NextYears {

    /** What is written of years that far ahead leaves nothing to wait for. */
    private static final int FARTHEST = 5;

    private NextYears() {}

    static Stream<Gap> of(Catalogue catalogue, Instant asOf, Instant until) {
        ZoneId zone = catalogue.site().timeZone();
        AcademicYear now = AcademicYear.of(LocalDate.ofInstant(asOf, zone));
        return catalogue.offers().stream()
                .flatMap(offer -> gap(catalogue, offer, now).stream())
                .filter(gap -> gap.from().atStartOfDay(zone).toInstant().isBefore(until));
    }

    private static Optional<Gap> gap(Catalogue catalogue, OfferId offer, AcademicYear now) {
        List<Cohort> runs = catalogue.cohorts(offer);
        Optional<AcademicYear> last = runs.stream().map(run -> run.id().year()).max(Comparator.naturalOrder());
        Optional<Alternation> alternation =
                catalogue.programme(offer.programme()).flatMap(programme -> programme.runsIn(offer));
        List<Gap.Earlier> earlier = earlier(runs);
        return last.filter(year -> year.startYear() < now.startYear() + FARTHEST)
                .map(AcademicYear::next)
                .map(next -> alternation.map(years -> years.next(next)).orElse(next))
                .filter(next -> next.compareTo(now) >= 0)
                .flatMap(next -> earlier.stream()
                        .map(year -> year.day()
                                .plusYears((long) next.startYear() - year.year().startYear()))
                        .max(Comparator.naturalOrder())
                        .map(usual -> new Gap.NotAnnounced(
                                offer, next, usual, earlier, DataFiles.cohorts(offer.programme(), next))));
    }

    private static List<Gap.Earlier> earlier(List<Cohort> runs) {
        SortedMap<AcademicYear, LocalDate> first = new TreeMap<>();
        for (Cohort run : runs) {
            Stream.concat(
                            run.publishFrom().stream(),
                            run.applications().map(Applications::opens).flatMap(PlannedDate::day).stream())
                    .min(Comparator.naturalOrder())
                    .ifPresent(day ->
                            first.merge(run.id().year(), day, (one, other) -> one.isBefore(other) ? one : other));
        }
        return first.entrySet().stream()
                .map(year -> new Gap.Earlier(year.getKey(), year.getValue()))
                .toList();
    }
}
