package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.number;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.prospectus.load.DataFile.OfBookings;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Slug;
import dev.prospectus.source.BrokenFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.MergeMarks;
import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The figures of a booking form's export, {@code data/bookings/<academic-year>.csv}. They replace older figures of the cohorts. */
final class BookingFigures {

    private static final int MAX_BYTES = 1 << 20;
    private static final Shape<Integer> COUNT = number(0, PlacesShape.MOST);

    /** What needs no quotes in a line of CSV. */
    private static final Pattern PLAIN = Pattern.compile("[^\",\n]*");

    private final String file;
    private final AcademicYear year;
    private final SortedMap<CohortId, Cohort> cohorts;
    private final Set<String> brokenFiles;
    private final LoadMemory memory;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    private BookingFigures(
            String file,
            AcademicYear year,
            SortedMap<CohortId, Cohort> cohorts,
            Set<String> brokenFiles,
            LoadMemory memory) {
        this.memory = memory;
        this.file = file;
        this.year = year;
        this.cohorts = cohorts;
        this.brokenFiles = brokenFiles;
    }

    /**
     * Replaces the figures of the cohorts that a file names.
     *
     * @param cohorts all cohorts that were loaded; the method changes them
     * @param brokenFiles files that could not be loaded. Their cohorts count as known.
     */
    static List<Diagnostic> overlay(
            OfBookings file, SortedMap<CohortId, Cohort> cohorts, Set<String> brokenFiles, LoadMemory memory) {
        return overlay(file, memory.sources().read(file.name(), file.path(), MAX_BYTES), cohorts, brokenFiles, memory);
    }

    /** The same by another text than the file's. */
    static List<Diagnostic> overlay(
            OfBookings file,
            SourceText source,
            SortedMap<CohortId, Cohort> cohorts,
            Set<String> brokenFiles,
            LoadMemory memory) {
        BookingFigures figures = new BookingFigures(file.name(), file.year(), cohorts, brokenFiles, memory);
        figures.findings.addAll(source.findings());
        source.text().ifPresent(text -> {
            List<Diagnostic> marks = MergeMarks.in(file.name(), text, true);
            figures.findings.addAll(marks);
            if (marks.isEmpty()) {
                figures.read(text);
            }
        });
        return figures.findings;
    }

    private void read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            boolean header = true;
            for (CsvRecord line : reader) {
                if (BookingColumns.areEmpty(line)) {
                    continue;
                }
                if (header) {
                    header = false;
                    if (!isHeader(line, text)) {
                        return;
                    }
                } else {
                    readLine(line);
                }
            }
            if (header) {
                report(1, LoadCode.CSV_HEADER, "the file is empty", BookingColumns.HINT);
            }
        } catch (CsvParseException broken) {
            report(
                    1,
                    LoadCode.CSV_FIELDS,
                    "this is not CSV: a line has far too many columns",
                    "save the file again as CSV");
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    private boolean isHeader(CsvRecord line, String text) {
        if (!BookingColumns.areSeparatedOtherwise(line)) {
            for (int i = 0; i < line.getFieldCount(); i++) {
                if (!isTyped(line, i)) {
                    return false;
                }
            }
        }
        Optional<BookingColumns.Fault> fault = BookingColumns.fault(line, text);
        fault.ifPresent(
                found -> report(line.getStartingLineNumber(), LoadCode.CSV_HEADER, found.message(), found.hint()));
        return fault.isEmpty();
    }

    private void readLine(CsvRecord line) {
        long number = line.getStartingLineNumber();
        if (BookingColumns.count(line) != BookingColumns.NAMES.size()) {
            report(
                    number,
                    LoadCode.CSV_FIELDS,
                    "the line has " + line.getFieldCount() + " values, not " + BookingColumns.NAMES.size(),
                    "write cohort,taken,waiting,as-of; leave out a value, but never its comma");
            return;
        }
        Problems problems = new Problems();
        Optional<Integer> taken = COUNT.bind(field(line, 1), problems);
        Optional<Integer> waiting = bindUnlessEmpty(COUNT, field(line, 2), problems);
        Optional<LocalDate> asOf = bindUnlessEmpty(day(), field(line, 3), problems);
        findings.addAll(problems.found());
        if (!isTyped(line, 0)) {
            return;
        }
        Optional<Cohort> cohort = cohort(line.getField(0).strip(), number);
        if (cohort.isPresent() && taken.isPresent() && problems.count() == 0) {
            overlay(cohort.get(), taken, waiting, asOf, number);
        }
    }

    private void overlay(
            Cohort cohort, Optional<Integer> taken, Optional<Integer> waiting, Optional<LocalDate> asOf, long line) {
        if (cohort.places().isEmpty()) {
            report(
                    line,
                    LoadCode.CSV_NO_TOTAL,
                    "the cohort '" + written(cohort.id()) + "' has no places to count",
                    "add 'places: {total: 30}' to it in " + DataFiles.cohorts(cohort.id()));
            return;
        }
        Cohort.Places old = cohort.places().get();
        Cohort.Places counted = old.counted(taken, waiting, asOf);
        CountedTwice twice = new CountedTwice(counted, old);
        if (twice.disagree()) {
            warn(line, twice.message(written(cohort.id())), twice.hint());
        }
        if (!twice.isOlder()) {
            cohorts.put(cohort.id(), memory.counted(cohort, cohort.withPlaces(counted)));
        }
    }

    private Optional<Cohort> cohort(String text, long line) {
        int slash = text.indexOf('/');
        String programme = slash < 0 ? text : text.substring(0, slash);
        String name = slash < 0 ? "" : text.substring(slash + 1);
        if (!Slug.isValid(programme) || !Slug.isValid(name)) {
            report(line, LoadCode.CSV_COHORT, "'" + text + "' does not name a cohort", hintForName(text));
            return Optional.empty();
        }
        Long first = seen.putIfAbsent(text, line);
        if (first != null) {
            report(
                    line,
                    LoadCode.CSV_TWICE,
                    "the cohort '" + text + "' stands here again; it is already on line " + first,
                    "remove one of the two lines");
            return Optional.empty();
        }
        CohortId id = new CohortId(new ProgrammeId(programme), year, name);
        Optional<Cohort> cohort = Optional.ofNullable(cohorts.get(id));
        if (cohort.isEmpty() && !BrokenFiles.hold(brokenFiles, DataFiles.cohorts(id))) {
            report(
                    line,
                    LoadCode.CSV_COHORT,
                    "there is no cohort '" + text + "' in " + year,
                    DidYouMean.among(writtenIds(), text)
                            .map(meant -> "did you mean '" + meant + "'?")
                            .orElse(
                                    writtenIds().isEmpty()
                                            ? "there is no file in data/cohorts/" + year
                                                    + "/ yet: add the cohort, or delete the line"
                                            : "the cohorts of " + year + " are "
                                                    + DidYouMean.listed(writtenIds(), text)));
        }
        return cohort;
    }

    private String hintForName(String text) {
        if (text.matches("(?i)(?:grand |sub)?totals?|sum|all|average")) {
            return "delete this line: only cohorts are counted here";
        }
        String folded =
                text.toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/").replaceAll("[ _]+", "-");
        List<String> alike = writtenIds().stream()
                .filter(id -> id.equals(folded) || id.endsWith("/" + folded) || id.startsWith(folded + "/"))
                .toList();
        return alike.size() == 1
                ? "write '" + alike.get(0) + "'"
                : alike.isEmpty()
                        ? "write programme-id/cohort-id, such as primary-development/autumn"
                        : "write which one: " + DidYouMean.listed(alike, folded);
    }

    private List<String> writtenIds() {
        return cohorts.keySet().stream()
                .filter(id -> id.year().equals(year))
                .map(BookingFigures::written)
                .toList();
    }

    private static String written(CohortId id) {
        return id.programme() + "/" + id.name();
    }

    private YamlScalar field(CsvRecord line, int column) {
        return new YamlScalar(line.getField(column), false, 0, 0, "", place(line, column));
    }

    /** Whether a name holds no sign that can't be told from another. */
    private boolean isTyped(CsvRecord line, int column) {
        String text = line.getField(column);
        int odd = Signs.firstIn(text);
        if (odd < 0) {
            return true;
        }
        findings.add(Diagnostic.error(
                field(line, column).at(odd),
                ShapeCode.SIGN.code(),
                Signs.mistaken(text, odd),
                "type it anew, without copying: '" + Signs.plain(text).strip() + "'"));
        return false;
    }

    /** The place of a value; its line, if quotes shift what follows them. */
    private SourceLocation place(CsvRecord line, int column) {
        int start = 1;
        boolean known = true;
        for (int i = 0; i < column; i++) {
            String field = line.getField(i);
            start += 1 + field.codePointCount(0, field.length());
            known &= PLAIN.matcher(field).matches();
        }
        known &= PLAIN.matcher(line.getField(column)).matches();
        return new SourceLocation(file, Math.toIntExact(line.getStartingLineNumber()), known ? start : 0);
    }

    private static <T> Optional<T> bindUnlessEmpty(Shape<T> shape, YamlScalar field, Problems problems) {
        return field.text().isBlank() ? Optional.empty() : shape.bind(field, problems);
    }

    private void warn(long line, String message, String hint) {
        findings.add(Diagnostic.warning(
                new SourceLocation(file, Math.toIntExact(line), 0), LoadCode.CSV_OLDER.code(), message, hint));
    }

    private void report(long line, LoadCode code, String message, String hint) {
        findings.add(Diagnostic.error(new SourceLocation(file, Math.toIntExact(line), 0), code.code(), message, hint));
    }
}
