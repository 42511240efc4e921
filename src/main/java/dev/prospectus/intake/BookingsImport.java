package dev.prospectus.intake;

import dev.prospectus.edit.NewFiles;
import dev.prospectus.intake.BookingsRead.Booking;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingExport.Column;
import dev.prospectus.model.BookingExport.State;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.tables.Table;
import dev.prospectus.tables.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The export of a booking form as figures of {@code data/bookings/}: totals for each cohort, and nothing that a row holds.
 *
 * @param obstacles what is wrong with the site, so that nothing can be read
 * @param notes what is to be told of the file's rows
 * @param changes a line for each cohort that has other figures
 */
public record BookingsImport(List<Diagnostic> obstacles, List<Note> notes, List<String> changes, NewFiles files)
        implements TableImport {

    public BookingsImport {
        obstacles = List.copyOf(obstacles);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** Reads an export and says what would change. Nothing is written. */
    public static BookingsImport of(Path site, Path file, BookingsRequest request) throws IOException {
        Loaded loaded = Loader.loadData(site, LoadOptions.on(AsOf.of(Instant.EPOCH)));
        List<Diagnostic> obstacles = loaded.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.location().file().equals("site-config.yml")
                        || finding.location().file().startsWith("data/bookings/")
                        || finding.code().startsWith("LOD"))
                .toList();
        Reading reading = new Reading(site, loaded.catalogue(), request);
        if (!obstacles.isEmpty()) {
            return new BookingsImport(obstacles, List.of(), List.of(), new NewFiles(site, Map.of()));
        }
        TableFile tables = TableFile.read(file);
        tables.trouble().ifPresent(trouble -> reading.fail(trouble.message(), trouble.hint()));
        if (tables.trouble().isEmpty()) {
            reading.read(tables.tables());
        }
        return reading.result();
    }

    private static final class Reading {

        private final Path site;
        private final Catalogue catalogue;
        private final BookingsRequest request;
        private final List<Note> notes = new ArrayList<>();
        private final List<String> changes = new ArrayList<>();
        private final Map<String, String> added = new TreeMap<>();
        private final Map<Path, byte[]> changed = new TreeMap<>();

        Reading(Path site, Catalogue catalogue, BookingsRequest request) {
            this.site = site;
            this.catalogue = catalogue;
            this.request = request;
        }

        BookingsImport result() {
            return new BookingsImport(List.of(), notes, changes, new NewFiles(site, added, changed));
        }

        void fail(String message, String hint) {
            notes.add(Note.error(List.of(), message, hint));
        }

        void read(List<Table> tables) throws IOException {
            Optional<CohortId> only = request.cohort().flatMap(this::cohort);
            if (request.cohort().isPresent() && only.isEmpty()) {
                fail("there is no cohort '" + request.cohort().get() + "'", "write --cohort programme/year/cohort");
                return;
            }
            Map<Column, List<String>> names = names();
            Optional<SheetChoice.Chosen<Column>> chosen = SheetChoice.among(
                    tables,
                    request.sheet(),
                    names,
                    only.isPresent() ? Column.BOOKED_BY : Column.COHORT,
                    "'booking: export: columns:'",
                    notes);
            if (chosen.isEmpty() || !hasWhatSettingsName(chosen.get().header(), names)) {
                return;
            }
            BookingRows rows = BookingRows.of(chosen.get().table(), chosen.get().header());
            Optional<LocalDate> asOf = request.asOf().or(rows::newest);
            if (asOf.isEmpty()) {
                fail(
                        "no row says when it was made, so that nobody knows as of when the figures are true",
                        "give --as-of with the day of the export, as --as-of 2026-10-07");
                return;
            }
            Instant counted = request.year().isPresent() ? Instant.MIN : start(asOf.get());
            count(
                    BookingsRead.of(
                            rows,
                            catalogue.site().bookings(),
                            words(),
                            only,
                            made -> made.map(this::start).orElse(start(asOf.get())),
                            counted),
                    asOf.get());
        }

        private Instant start(LocalDate day) {
            return day.atStartOfDay(catalogue.site().timeZone()).toInstant();
        }

        private CohortWords words() {
            CohortWords words = CohortWords.of(
                    catalogue,
                    cohort -> request.year().map(cohort.id().year()::equals).orElse(true));
            words.withoutMeaning()
                    .forEach(
                            cohort -> notes.add(
                                    Note.warning(
                                            List.of(),
                                            "site-config.yml says under 'booking: export: cohorts:' that words mean '"
                                                    + cohort + "', which is no cohort or not one alone",
                                            "write programme/cohort or programme/year/cohort, or delete the line if that run is over")));
            return words;
        }

        private Optional<CohortId> cohort(String written) {
            return catalogue.cohorts().stream()
                    .map(Cohort::id)
                    .filter(id -> CohortWords.written(id).equals(written))
                    .findFirst();
        }

        private Map<Column, List<String>> names() {
            Map<Column, List<String>> names = new TreeMap<>();
            for (Column column : Column.values()) {
                names.put(column, catalogue.site().bookings().names(column));
            }
            request.cohortColumn().ifPresent(name -> names.put(Column.COHORT, List.of(name)));
            return names;
        }

        /** A column that the hub names decides what counts, so that figures without it would be wrong. */
        private boolean hasWhatSettingsName(Header<Column> header, Map<Column, List<String>> names) {
            boolean all = true;
            for (Column column : catalogue.site().bookings().columns().keySet()) {
                OptionalInt found = header.column(column);
                if (found.isEmpty()
                        && !(column == Column.COHORT && request.cohort().isPresent())) {
                    fail(
                            "no column is called '" + String.join("' or '", names.getOrDefault(column, List.of()))
                                    + "', which site-config.yml names for '" + column.id() + "'",
                            "write under 'booking: export: columns:' what the form calls it now");
                    all = false;
                }
            }
            if (header.column(Column.BOOKED_BY).isEmpty()) {
                notes.add(
                        Note.warning(
                                List.of(),
                                "no column holds e-mail addresses, so that who booked twice is counted twice",
                                "write under 'booking: export: columns:' in site-config.yml what it is called, as 'booked-by: ...'"));
            }
            return all;
        }

        private void count(BookingsRead read, LocalDate asOf) throws IOException {
            notes.addAll(read.notes());
            SortedMap<AcademicYear, SortedMap<CohortId, Figures>> byYear = new TreeMap<>();
            read.byCohort()
                    .forEach((id, bookings) -> figures(id, bookings, read.knowsStates(), asOf)
                            .ifPresent(figures -> byYear.computeIfAbsent(id.year(), year -> new TreeMap<>())
                                    .put(id, figures)));
            boolean whole = notes.stream().noneMatch(Note::error);
            for (Map.Entry<AcademicYear, SortedMap<CohortId, Figures>> year : byYear.entrySet()) {
                if (whole || request.partial()) {
                    write(year.getKey(), year.getValue());
                }
            }
        }

        private Optional<Figures> figures(CohortId id, List<Booking> bookings, boolean knowsStates, LocalDate asOf) {
            Cohort cohort = catalogue.cohorts(id.programme()).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            if (cohort.places().isEmpty()) {
                notes.add(Note.error(
                        bookings.stream().map(Booking::row).toList(),
                        CohortWords.written(id) + " has no places to count",
                        "add 'places: {total: 30}' to it, with the number of places that there are"));
                return Optional.empty();
            }
            int waiting = sum(bookings, State.WAITING);
            reportOverBooking(id, bookings, cohort.places().get().total());
            boolean told = knowsStates && (waiting > 0 || cohort.places().get().waitingList());
            return Optional.of(new Figures(
                    sum(bookings, State.TAKEN), told ? Optional.of(waiting) : Optional.empty(), Optional.of(asOf)));
        }

        private static int sum(List<Booking> bookings, State state) {
            return bookings.stream()
                    .filter(booking -> booking.state() == state)
                    .mapToInt(Booking::places)
                    .sum();
        }

        private void reportOverBooking(CohortId id, List<Booking> bookings, int total) {
            int taken = 0;
            List<Integer> over = new ArrayList<>();
            for (Booking booking : bookings) {
                if (booking.state() == State.TAKEN && booking.places() > 0) {
                    taken += booking.places();
                    if (taken > total) {
                        over.add(booking.row());
                    }
                }
            }
            if (taken > total) {
                notes.add(Note.warning(
                        over,
                        CohortWords.written(id) + " has " + total + " places and " + taken
                                + " are booked; these came last",
                        "put who came last on the waiting list, or raise 'places: total' if the room allows it"));
            }
        }

        private void write(AcademicYear year, SortedMap<CohortId, Figures> figures) throws IOException {
            String name = BookingsFile.name(year);
            Path path = site.resolve(name);
            Optional<byte[]> old = Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
            BookingsFile file = BookingsFile.with(old, figures);
            notes.addAll(file.notes());
            changes.addAll(file.changes());
            if (old.isEmpty()) {
                added.put(name, file.text());
            } else if (!file.changes().isEmpty()) {
                changed.put(path, file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
