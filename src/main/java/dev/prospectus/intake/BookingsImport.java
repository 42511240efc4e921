package dev.prospectus.intake;

import dev.prospectus.edit.NewFiles;
import dev.prospectus.intake.RunFigures.Counted;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingExport.Column;
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
            if (chosen.isEmpty() || !hasWhatSettingsName(chosen.get())) {
                return;
            }
            BookingRows rows = BookingRows.of(
                    chosen.get().table(), chosen.get().header(), names.getOrDefault(Column.BOOKED_BY, List.of()));
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
                List<String> any = new ArrayList<>(catalogue.site().bookings().names(column));
                any.addAll(column.usual());
                names.put(column, any.stream().distinct().toList());
            }
            request.cohortColumn().ifPresent(name -> names.put(Column.COHORT, List.of(name)));
            return names;
        }

        /**
         * A column that the hub names decides what counts, so that figures without it would be wrong; unless the form has one with a
         * usual name, since a hub may have several forms.
         */
        private boolean hasWhatSettingsName(SheetChoice.Chosen<Column> chosen) {
            boolean all = true;
            for (Map.Entry<Column, List<String>> set :
                    catalogue.site().bookings().columns().entrySet()) {
                Column column = set.getKey();
                boolean asked = column == Column.COHORT
                        && (request.cohort().isPresent()
                                || request.cohortColumn().isPresent());
                String head = Header.folded(chosen.header().head(chosen.table(), column));
                if (!asked && set.getValue().stream().map(Header::folded).noneMatch(head::equals)) {
                    all &= hasAnother(column, set.getValue(), chosen);
                }
            }
            if (chosen.header().column(Column.BOOKED_BY).isEmpty()) {
                notes.add(
                        Note.warning(
                                List.of(),
                                "no column holds e-mail addresses, so that who booked twice is counted twice",
                                "write under 'booking: export: columns:' in site-config.yml what it is called, as 'booked-by: ...'"));
            }
            return all;
        }

        private boolean hasAnother(Column column, List<String> set, SheetChoice.Chosen<Column> chosen) {
            String missing = "no column is called '" + String.join("' or '", set)
                    + "', which site-config.yml names for '" + column.id() + "'";
            OptionalInt found = chosen.header().column(column);
            if (found.isPresent()) {
                notes.add(Note.warning(
                        List.of(),
                        missing + "; column " + Table.letters(found.getAsInt()) + ", '"
                                + chosen.header().head(chosen.table(), column) + "', was taken for it",
                        "if that is right, write both: '" + column.id() + ": [...]'"));
                return true;
            }
            if (column == Column.WHEN) {
                notes.add(Note.warning(
                        List.of(), missing, "write under 'booking: export: columns:' what the form calls it now"));
                return true;
            }
            fail(
                    missing,
                    "write under 'booking: export: columns:' what the form calls it now"
                            + (chosen.header().isSure(chosen.table())
                                    ? SheetChoice.listed(chosen.header().heads(chosen.table()))
                                    : ""));
            return false;
        }

        private void count(BookingsRead read, LocalDate asOf) throws IOException {
            notes.addAll(read.notes());
            RunFigures run = new RunFigures(catalogue, asOf, read.knowsStates(), request.fewer());
            SortedMap<AcademicYear, SortedMap<CohortId, Counted>> byYear = new TreeMap<>();
            read.byCohort()
                    .forEach((id, bookings) -> run.of(id, bookings)
                            .ifPresent(counted -> byYear.computeIfAbsent(id.year(), year -> new TreeMap<>())
                                    .put(id, counted)));
            notes.addAll(run.notes());
            SortedMap<AcademicYear, BookingsFile> files = new TreeMap<>();
            for (Map.Entry<AcademicYear, SortedMap<CohortId, Counted>> year : byYear.entrySet()) {
                Path path = site.resolve(BookingsFile.name(year.getKey()));
                BookingsFile file = BookingsFile.with(
                        Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty(), year.getValue());
                notes.addAll(file.notes());
                files.put(year.getKey(), file);
            }
            if (request.partial() || notes.stream().noneMatch(Note::error)) {
                files.forEach(this::write);
            }
        }

        private void write(AcademicYear year, BookingsFile file) {
            String name = BookingsFile.name(year);
            Path path = site.resolve(name);
            changes.addAll(file.changes());
            if (!file.changes().isEmpty()) {
                if (Files.exists(path)) {
                    changed.put(path, file.text().getBytes(StandardCharsets.UTF_8));
                } else {
                    added.put(name, file.text());
                }
            }
        }
    }
}
