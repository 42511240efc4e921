package dev.prospectus.cli;

import dev.prospectus.edit.ReportFile;
import dev.prospectus.intake.FormIntake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code intake}: drafts files from the rows of an online form. */
@Command(
        name = "intake",
        description =
                "Drafts files from the rows of an online form, as site-config.yml says under 'intake'. Rows that were taken in before"
                        + " are known by their id. Nothing else of a row is read than the columns that are named there.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus intake Proposals.xlsx --map proposal --dry-run",
            "  prospectus intake answers.csv --map proposal --summary summary.md"
        })
final class IntakeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(
            names = "--map",
            paramLabel = "NAME",
            required = true,
            description = "The form, by its name under 'intake' in site-config.yml.")
    private String map = "";

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The name or number of the sheet, if several have such rows.")
    private Optional<String> sheet = Optional.empty();

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description =
                    "Where to write what is new, in Markdown for a pull request. Default, and with --dry-run: standard output.")
    private Optional<Path> summary = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Parameters(paramLabel = "FILE", description = "The form's export, as CSV or XLSX.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        FormIntake read = FormIntake.of(site.normalized(), file, map, sheet);
        if (read.obstacles().isEmpty() && !read.forms().contains(map)) {
            throw new ParameterException(
                    spec.commandLine(),
                    read.forms().isEmpty()
                            ? "site-config.yml names no form under 'intake'"
                            : "'" + map + "' is no form of site-config.yml; those under 'intake' are "
                                    + String.join(", ", read.forms()));
        }
        ImportReport.take(read, file, site, dryRun, out);
        if (summary.isPresent() && !dryRun) {
            new ReportFile(site.normalized(), summary.get()).write(read.summary());
        } else if (!read.summary().isEmpty()) {
            out.println();
            out.print(read.summary());
            out.flush();
        }
        if (read.changes().isEmpty()) {
            out.println("Nothing to change.");
        } else if (dryRun) {
            out.println("Nothing was written.");
        }
        return read.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
