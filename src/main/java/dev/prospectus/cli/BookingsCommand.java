package dev.prospectus.cli;

import dev.prospectus.intake.BookingsImport;
import dev.prospectus.intake.BookingsRequest;
import dev.prospectus.model.AcademicYear;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code bookings}: takes over what a booking form knows. */
@Command(
        name = "bookings",
        description = "Takes over figures from a booking form.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  prospectus bookings import Responses.xlsx --dry-run"})
final class BookingsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: prospectus bookings import FILE");
    }

    /** How an export is read. */
    static final class ImportOptions {

        @Mixin
        private final SiteFolder site = new SiteFolder();

        @Option(
                names = "--cohort-column",
                paramLabel = "NAME",
                description = "The column that names the cohort, in place of what site-config.yml says.")
        private Optional<String> cohortColumn = Optional.empty();

        @Option(
                names = "--cohort",
                paramLabel = "PROGRAMME/YEAR/COHORT",
                description = "The cohort of all rows, for a form without a column for it.")
        private Optional<String> cohort = Optional.empty();

        @Option(
                names = "--sheet",
                paramLabel = "NAME",
                description = "The name or number of the sheet, if several have bookings.")
        private Optional<String> sheet = Optional.empty();

        @Option(
                names = "--year",
                paramLabel = "YEAR",
                converter = YearConverter.class,
                description =
                        "The academic year of the cohorts, such as 2026-27. Default: that of runs that are not over.")
        private Optional<AcademicYear> year = Optional.empty();

        @Option(
                names = "--as-of",
                paramLabel = "DAY",
                converter = DayConverter.class,
                description = "The day on which the figures were true. Default: that of the newest row.")
        private Optional<LocalDate> asOf = Optional.empty();

        @Option(names = "--partial", description = "Write the figures although some rows could not be counted.")
        private boolean partial;

        @Option(
                names = "--allow-fewer",
                description = "Take over also figures that are lower than before, when places were given back.")
        private boolean fewer;

        @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
        private boolean dryRun;

        private BookingsRequest request() {
            return new BookingsRequest(sheet, cohortColumn, cohort, year, asOf, partial, fewer);
        }
    }

    @Command(
            name = "import",
            description =
                    "Counts the bookings in a form's export (CSV or XLSX) and writes the totals of each cohort into data/bookings/."
                            + " No name, no mailbox and no other word of a row is ever written or shown.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Examples:",
                "  prospectus bookings import Responses.xlsx --dry-run",
                "  prospectus bookings import answers.csv --cohort-column \"Which group?\"",
                "  prospectus bookings import guests.csv --cohort primary-development/2026-27/northbridge --as-of 2026-10-07"
            })
    int importFigures(
            @Mixin ImportOptions options,
            @Parameters(paramLabel = "FILE", description = "The export, as CSV or XLSX.") Path file)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        BookingsImport read = BookingsImport.of(options.site.normalized(), file, options.request());
        ImportReport.take(read, file, options.site, options.dryRun, out);
        out.println(summary(read, options));
        return read.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static String summary(BookingsImport read, ImportOptions options) {
        int changes = read.changes().size();
        if (changes == 0) {
            return read.hasErrors()
                    ? options.partial
                            ? "Nothing to change: the figures of all other rows are known."
                            : "Nothing was changed: correct this first."
                    : "Nothing to change: the figures are known.";
        }
        return (options.dryRun ? "Would write" : "Wrote") + " the figures of " + changes
                + (changes == 1 ? " cohort." : " cohorts.");
    }

    /** Parses an academic year. */
    static final class YearConverter implements ITypeConverter<AcademicYear> {
        @Override
        public AcademicYear convert(String text) {
            if (!AcademicYear.isValid(text)) {
                throw new TypeConversionException("'" + text + "' is no academic year; write it as 2026-27");
            }
            return AcademicYear.parse(text);
        }
    }

    /** Parses a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw new TypeConversionException("'" + text + "' is no day; write it as 2026-10-07");
            }
        }
    }
}
