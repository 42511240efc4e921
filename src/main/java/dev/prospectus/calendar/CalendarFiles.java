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
import java.util.stream.Stream;

/**
 * Which calendars there are for other programs. What is over stays in them for some days, in the calendar of a run for good. Whether a
 * programme or a run has one follows from its data alone, so that a page can name it without working out any date.
 */
public final class CalendarFiles {

    /** The soonest dates of many programmes, as many as the page of the calendar has. More come as time goes by. */
    public static final int MOST_DATES = 150;

    /**
     * In a catalogue with more programmes these have one calendar each, where their runs are found too: those of runs and of single
     * kinds of dates would take more than all pages may.
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
        return ofMany(
                new Naming("All dates", "Dates of " + hub, hub, Routes.CALENDAR),
                known(edition.catalogue().cohorts()),
                () -> dates().all().stream());
    }

    /** Those of one role, phase or town, by the kind of choice. */
    public Map<String, List<CalendarFile>> groups() {
        Map<String, List<CalendarFile>> groups = new LinkedHashMap<>();
        CalendarSelection.among(edition, dates().all())
                .forEach((kind, choices) -> groups.put(
                        kind,
                        choices.stream().flatMap(choice -> of(choice).stream()).toList()));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private Optional<CalendarFile> of(CalendarSelection choice) {
        return ofMany(
                new Naming(choice.label(), choice.title(), choice.title(), choice.path()),
                some(kind -> choice.entries().stream().anyMatch(kind::has)),
                () -> choice.entries().stream());
    }

    private Optional<CalendarFile> ofMany(
            Naming naming, List<DateKind> kinds, Supplier<Stream<CalendarEntry>> entries) {
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(naming.file(
                        naming.page(),
                        () -> soonest(entries.get()),
                        alone(kinds)
                                .map(kind -> naming.alone(kind)
                                        .file(
                                                naming.page(),
                                                kind,
                                                () -> soonest(entries.get().filter(kind::has))))
                                .toList()));
    }

    /** All dates of a programme, its strands' included. */
    public Optional<CalendarFile> of(ProgrammeId id) {
        List<DateKind> kinds = known(edition.catalogue().cohorts(id));
        return kinds.isEmpty()
                ? Optional.empty()
                : edition.catalogue().programme(id).map(programme -> of(programme, kinds));
    }

    private CalendarFile of(Programme programme, List<DateKind> kinds) {
        String title = programme.title();
        Naming naming = new Naming(title, title + ": dates", title, Routes.programme(programme.id()));
        String base = Routes.calendar(programme.id());
        return naming.file(
                base,
                () -> recent(programme.id()).toList(),
                alone(large ? List.of() : kinds)
                        .map(kind -> naming.alone(kind)
                                .file(
                                        base,
                                        kind,
                                        () -> recent(programme.id())
                                                .filter(kind::has)
                                                .toList()))
                        .toList());
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

    /** All dates of a run, also those that are long over; those of its programme in a large catalogue. */
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
                                        .toList()));
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
     */
    private record Naming(String label, String title, String subject, String page) {

        /** @param base the page of the calendar after which its file is named */
        CalendarFile file(String base, Supplier<List<CalendarEntry>> dates, List<CalendarFile> alone) {
            return new CalendarFile(label, title, page, Routes.calendarFile(base), dates, alone);
        }

        CalendarFile file(String base, DateKind kind, Supplier<List<CalendarEntry>> dates) {
            return single(this, Routes.calendarFile(base, kind.id()), dates);
        }

        Naming alone(DateKind kind) {
            return new Naming(kind.label(), subject + ": " + kind.inText(), subject, page);
        }
    }

    private static CalendarFile single(Naming naming, String path, Supplier<List<CalendarEntry>> dates) {
        return new CalendarFile(naming.label(), naming.title(), naming.page(), path, dates, List.of());
    }

    /** Dates of one kind alone need no file of their own where there are no others. */
    private static Stream<DateKind> alone(List<DateKind> kinds) {
        return kinds.size() == 1 ? Stream.of() : kinds.stream();
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
