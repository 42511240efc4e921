package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.model.ApplicationDates;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Postponement;
import dev.prospectus.plan.Edition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When what is told of a run last changed, by what its authors keep and never by a clock.
 *
 * <p>A calendar program takes a date in place of the one it has only if that is newer: by its SEQUENCE, and of equal ones by its
 * DTSTAMP (RFC 5546 section 2.1.5). RFC 5545 section 3.8.7.4 has the number rise with each change of a date, a time, a place or of
 * whether it takes place at all. No editor counts, and a build remembers none before. So it is the minutes from {@link #EPOCH} to
 * the last change of the files that the run is told from; of those about the whole hub only what is {@link Told} counts. It never
 * falls as long as history is only added to, and rises with each significant change, since each is a change of one of these files,
 * and a change counts from later than the one before it whatever clocks say. That it rises with other changes of the run's own files
 * too does no harm: a program then takes over what it has already.
 *
 * <p>Where no history is known (no Git, or a copy without it) the day on which a run was cancelled or postponed stands in, and
 * else the number is 0: nobody knows what was published before, so a cancellation that is taken back falls. The same happens to a hub
 * that publishes now with and now without its history. {@code docs/PUBLISHING.md} tells what programs make of it.
 *
 * @param changed absent where nobody knows, and never after the instant of the build
 * @param sequence rises with each change, also where the history is ahead of that instant
 */
record Revision(Optional<Instant> changed, int sequence) {

    /** Before any hub published with this program, and late enough that the number stays below the 2,147,483,647 of the standard until the year 6103. */
    static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");

    /** Of a date: an override that ends may make an opening or a deadline another, and nobody edits anything then. */
    static Revision of(CalendarEntry entry, Edition edition) {
        Revision files = of(entry.cohort(), edition);
        CohortBooking booking = edition.booking(entry.cohort());
        Optional<Instant> turned = switch (entry.kind()) {
            case OPENS -> booking.turned(ApplicationDates::opening);
            case CLOSES -> booking.turned(ApplicationDates::closing);
            case SESSION, DECISIONS -> Optional.empty();
        };
        return turned.filter(at -> files.changed.filter(at::isAfter).isPresent())
                .map(at -> new Revision(Optional.of(at), Math.max(files.sequence, number(at))))
                .orElse(files);
    }

    static Revision of(Cohort run, Edition edition) {
        List<String> files = new ArrayList<>(List.of(
                DataFiles.cohorts(run.id()), DataFiles.programme(run.id().programme())));
        if (!run.venues().isEmpty()) {
            files.add(DataFiles.venues());
        }
        Optional<Instant> settings = edition.counted(DataFiles.siteConfig(), Told.SETTINGS);
        Optional<Instant> words = edition.counted(DataFiles.vocabulary(), Told.VOCABULARY);
        Optional<Instant> counted = edition.counted(files)
                .flatMap(at -> settings.map(other -> later(at, other)))
                .map(at -> words.map(other -> later(at, other)).orElse(at))
                .or(() -> decided(run)
                        .filter(day -> !day.isAfter(edition.today()))
                        .map(day -> day.atStartOfDay(edition.zone()).toInstant()))
                .map(at -> at.truncatedTo(ChronoUnit.SECONDS))
                .filter(EPOCH::isBefore);
        return new Revision(
                counted.map(at -> at.isAfter(edition.asOf()) ? edition.asOf() : at),
                counted.map(Revision::number).orElse(0));
    }

    private static int number(Instant at) {
        return (int) Duration.between(EPOCH, at).toMinutes();
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    private static Optional<LocalDate> decided(Cohort run) {
        return Stream.of(
                        run.cancelled().flatMap(Cancellation::on),
                        run.postponed().flatMap(Postponement::on))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** What a calendar without METHOD understands as the last change (RFC 5545 section 3.8.7.2). It can't be left out. */
    Instant stamp() {
        return changed.orElse(EPOCH);
    }
}
