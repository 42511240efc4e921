package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which calendars there are for other programs. What is over stays in them for some days, in the calendar of a run until
 * all of it is long over. Whether a
 * programme or a run has one follows from its data alone, so that a page can name it without working out any date.
 */
public final class CalendarFiles {

    /** The soonest dates of many programmes. More come as time goes by, since programs look again twice a day. */
    public static final int MOST_DATES = 90;

    /**
     * In a catalogue with more programmes these have one calendar each, where their runs are found too, and only the calendar of all
     * dates has those of each kind alone: others would take more than all calendars may.
     */
    private static final int MANY_PROGRAMMES = 100;

    private final Edition edition;
    private final boolean large;

    public CalendarFiles(Edition edition) {
        this.edition = edition;
        this.large = edition.catalogue().programmes().size() > MANY_PROGRAMMES;
    }

    /** All dates; absent where there never was one. */
    public Optional<CalendarFile> all() {
        String hub = edition.catalogue().site().name();
        List<DateKind> kinds = known(edition.catalogue().cohorts());
        return ofMany(
                new Naming("All dates", "Dates of " + hub, hub, Routes.CALENDAR),
                kinds,
                kinds,
                () -> dates().all().stream());
    }

    /** Those of one role, phase or town, by the kind of choice. */
    public Map<String, List<CalendarFile>> groups() {
        Map<String, List<CalendarFile>> groups = new LinkedHashMap<>();
        CalendarDates.of(edition)
                .known()
                .forEach((kind, choices) -> groups.put(
                        kind,
                        choices.stream()
                                .flatMap(choice ->
                                        of(choice, !large && !kind.equals(CalendarSelection.BY_TOWN)).stream())
                                .toList()));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** Sessions alone would be nearly all that the whole has. Nobody applies by town, so its dates stay together. */
    private Optional<CalendarFile> of(CalendarSelection choice, boolean applied) {
        List<DateKind> kinds = some(kind -> choice.entries().stream().anyMatch(kind::has));
        return ofMany(
                new Naming(choice.label(), choice.title(), choice.title(), page(choice), choice.path()),
                kinds,
                kinds.stream()
                        .filter(kind -> applied && kind != DateKind.SESSIONS)
                        .toList(),
                () -> choice.entries().stream());
    }

    /** Its own while there is a choice of dates to come; else the calendar, which has them all. */
    private String page(CalendarSelection choice) {
        boolean shown = CalendarDates.of(edition).selections().values().stream()
                .flatMap(List::stream)
                .anyMatch(page -> page.path().equals(choice.path()));
        return shown ? choice.path() : Routes.CALENDAR;
    }

    /** @param alone those of its kinds that have a file of their own, which needs others beside them */
    private Optional<CalendarFile> ofMany(
            Naming naming, List<DateKind> kinds, List<DateKind> alone, Supplier<Stream<CalendarEntry>> entries) {
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(naming.file(
                        () -> soonest(entries.get()),
                        alone.stream()
                                .filter(kind -> kinds.size() > 1)
                                .map(kind -> naming.alone(
                                        kind, () -> soonest(entries.get().filter(kind::has))))
                                .toList()));
    }

    /** All dates of a programme, its strands' included. */
    public Optional<CalendarFile> of(ProgrammeId id) {
        return known(edition.catalogue().cohorts(id)).isEmpty()
                ? Optional.empty()
                : edition.catalogue().programme(id).map(this::of);
    }

    private CalendarFile of(Programme programme) {
        String title = programme.title();
        return single(
                new Naming(title, title + ": dates", title, Routes.programme(programme.id())),
                Routes.calendarFile(Routes.calendar(programme.id())),
                () -> recent(programme.id()).toList());
    }

    /** What can be booked: a programme without strands, or a strand. */
    public Optional<CalendarFile> of(OfferId offer) {
        if (offer.strand().isEmpty()) {
            return of(offer.programme());
        }
        return known(edition.catalogue().cohorts(offer)).isEmpty()
                ? Optional.empty()
                : edition.catalogue()
                        .title(offer)
                        .map(title -> single(
                                new Naming(title, title + ": dates", title, Routes.offer(offer)),
                                Routes.calendarFile(offer),
                                () -> recent(offer.programme())
                                        .filter(entry -> entry.cohort().offers().contains(offer))
                                        .toList()));
    }

    /** All dates of a run, until the last is long over; those of its programme in a large catalogue. */
    public Optional<CalendarFile> of(Cohort run) {
        if (large) {
            return of(run.id().programme());
        }
        return known(List.of(run)).isEmpty()
                ? Optional.empty()
                : edition.catalogue()
                        .title(run)
                        .map(title -> single(
                                new Naming(run.title(), title, title, Routes.cohort(run.id())),
                                Routes.calendarFile(run.id()),
                                () -> dates().all(run.id().programme()).stream()
                                        .filter(entry -> entry.cohort().id().equals(run.id()))
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.toList(), dates()::untilLongOver))));
    }

    /** Every one of them, those of single kinds of dates included. */
    public Stream<CalendarFile> every() {
        Stream<CalendarFile> whole = Stream.of(
                        all().stream(),
                        groups().values().stream().flatMap(List::stream),
                        edition.catalogue().programmes().stream().flatMap(this::ofProgramme),
                        large
                                ? Stream.<CalendarFile>empty()
                                : edition.catalogue().cohorts().stream().flatMap(run -> of(run).stream()))
                .flatMap(files -> files);
        return whole.flatMap(file -> Stream.concat(Stream.of(file), file.alone().stream()));
    }

    private Stream<CalendarFile> ofProgramme(Programme programme) {
        return Stream.concat(
                of(programme.id()).stream(),
                programme.strands().stream().flatMap(strand -> of(OfferId.of(programme.id(), strand.id())).stream()));
    }

    /**
     * What a calendar is called, as in {@link CalendarFile}.
     *
     * @param subject what is told before the kind of dates: "Dates for teachers: opening dates"
     * @param page which shows the same
     * @param named the page of the calendar after which its file is named: the same, if there is one
     */
    private record Naming(String label, String title, String subject, String page, String named) {

        Naming(String label, String title, String subject, String page) {
            this(label, title, subject, page, page);
        }

        CalendarFile file(Supplier<List<CalendarEntry>> dates, List<CalendarFile> alone) {
            return new CalendarFile(label, title, page, Routes.calendarFile(named), dates, alone);
        }

        CalendarFile alone(DateKind kind, Supplier<List<CalendarEntry>> dates) {
            return single(
                    new Naming(kind.label(), subject + ": " + kind.inText(), subject, page),
                    Routes.calendarFile(named, kind.id()),
                    dates);
        }
    }

    private static CalendarFile single(Naming naming, String path, Supplier<List<CalendarEntry>> dates) {
        return new CalendarFile(naming.label(), naming.title(), naming.page(), path, dates, List.of());
    }

    private List<CalendarEntry> soonest(Stream<CalendarEntry> entries) {
        return entries.filter(dates()::isRecent).limit(MOST_DATES).toList();
    }

    private Stream<CalendarEntry> recent(ProgrammeId programme) {
        return dates().all(programme).stream().filter(dates()::isRecent);
    }

    private CalendarEntries dates() {
        return CalendarDates.of(edition).entries();
    }

    private static List<DateKind> known(Collection<Cohort> runs) {
        return some(kind -> runs.stream().anyMatch(kind::isKnownOf));
    }

    private static List<DateKind> some(Predicate<DateKind> fits) {
        return Stream.of(DateKind.values()).filter(fits).toList();
    }
}
