package dev.prospectus.cli;

import dev.prospectus.intake.CatalogueImport;
import dev.prospectus.intake.Template;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import}: drafts a catalogue from a spreadsheet. */
@Command(
        name = "import",
        description =
                "Drafts contacts, venues, programmes and cohorts from a spreadsheet (CSV or XLSX). Run again, it adds new rows and"
                        + " brings values up to date that nobody has changed in the files since.",
        mixinStandardHelpOptions = true,
        subcommands = ImportJBakeCommand.class,
        footer = {
            "",
            "Examples:",
            "  prospectus import --template catalogue.xlsx      a workbook to fill in",
            "  prospectus import catalogue.xlsx --dry-run",
            "  prospectus import courses.csv --map \"Course name=Title\" --map \"Who for=Roles\"",
            "  prospectus import jbake our-blog our-site        a site of what JBake made"
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(names = "--template", description = "Write a workbook or CSV file to fill in, and import nothing.")
    private boolean template;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "programme",
            description = "What a CSV template is for: contact, venue, programme or cohort. Default: programme.")
    private String kind = "programme";

    @Option(
            names = "--map",
            paramLabel = "COLUMN=NAME",
            description = "A column of the file, and what the template calls it. May be given several times.")
    private List<String> map = List.of();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The spreadsheet, as CSV or XLSX.")
    private @Nullable Path given;

    @Override
    public Integer call() throws IOException {
        if (given == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        return read(given);
    }

    private int read(Path file) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (template) {
            if (!Template.write(site.normalized(), file, kind)) {
                throw new ParameterException(
                        spec.commandLine(), "'" + kind + "' is no kind; write contact, venue, programme or cohort");
            }
            out.println("Wrote " + file + ". Fill it in, then: prospectus import " + ShellWord.of(file.toString()));
            return ExitCode.CLEAN;
        }
        CatalogueImport read = CatalogueImport.of(site.normalized(), file, headings());
        ImportReport.take(read, file, site, dryRun, out);
        int changes = read.changes().size();
        out.println(
                changes == 0
                        ? "Nothing to change."
                        : dryRun
                                ? "Nothing was written."
                                : "Next: prospectus check --site "
                                        + ShellWord.of(site.given().toString()));
        return read.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        for (String each : map) {
            int equals = each.lastIndexOf('=');
            if (equals <= 0 || !Template.knows(each.substring(equals + 1))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'" + each + "' maps no column; write \"column of the file=column of the template\"");
            }
            headings.put(each.substring(0, equals), each.substring(equals + 1));
        }
        return headings;
    }
}
