package dev.prospectus.cli;

import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.edit.Fixes;
import dev.prospectus.edit.ReportFile;
import dev.prospectus.report.AuthorFiles;
import dev.prospectus.report.Inspection;
import dev.prospectus.report.ReportFormat;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code check}: reports all findings and publishes nothing. */
@Command(
        name = "check",
        description =
                "Reports everything wrong with a site, with place and fix, and changes none of its files. What it learns of"
                        + " pictures it keeps in .prospectus/cache, where it may write there; that folder can be deleted.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus check",
            "  prospectus check --site my-hub --fail-on warning",
            "  prospectus check --format github                     annotations of a pull request",
            "  prospectus check --format sarif --output check.sarif"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_FIXES = 9;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatConverter.class,
            description =
                    "text, or for programs json, sarif, github (annotations), gitlab (Code Quality), rdjson (reviewdog)"
                            + " or junit. Text lists the first 20 of a kind in a file; all others hold everything. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write the report. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--fix",
            description =
                    "Make the safe fixes (mistyped keys, words and signs, spaces, tabs and quotes, days and times, spellings of the glossary, statuses in titles, .yaml files) and report the rest.")
    private boolean fix;

    @Option(names = "--diff", description = "Show the safe fixes as a unified diff, and make none.")
    private boolean diff;

    @Override
    public Integer call() throws IOException {
        Preparation site =
                SiteBuilder.prepare(options.request(failOn.severity(), 1).trying());
        PrintWriter out = spec.commandLine().getOut();
        if (diff) {
            out.print(Fixes.of(options.site.normalized(), site.findings()).diff());
            out.flush();
            return FindingsReport.reaches(site.findings(), failOn.severity()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
        if (fix) {
            site = fixed(site);
        }
        List<Diagnostic> findings = site.findings();
        Inspection inspection = new Inspection(findings, AuthorFiles.of(options.site.given()), failOn.severity());
        String summary = FindingsReport.summary(findings, site.heldBack());
        if (output.isPresent()) {
            new ReportFile(options.site.normalized(), output.get()).print(file -> format.write(inspection, file));
            out.println(summary);
        } else if (format == ReportFormat.TEXT) {
            FindingsReport.print(findings, options.site.given(), out, colour.wanted());
            out.println(summary);
        } else {
            format.write(inspection, out);
            spec.commandLine().getErr().println(summary);
        }
        return FindingsReport.reaches(findings, failOn.severity()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** The site after its safe fixes. One may bring another to light, so they are made until none is left. */
    private Preparation fixed(Preparation site) throws IOException {
        Preparation now = site;
        for (int i = 0; i < MOST_FIXES; i++) {
            Fixes fixes = Fixes.of(options.site.normalized(), now.findings());
            PrintWriter told = spec.commandLine().getErr();
            if (fixes.isEmpty()) {
                fixes.leftAlone()
                        .forEach(file -> told.println(
                                file + ": left as it is: it belongs to a catalogue, and no command" + " writes there"));
                break;
            }
            fixes.write();
            fixes.made().forEach(edit -> told.println(edit.place() + ": fixed: " + MadeFix.words(edit)));
            fixes.renamed()
                    .forEach((old, right) -> told.println(old + ": fixed: the file's name is now '" + right + "'"));
            now = SiteBuilder.prepare(options.request(failOn.severity(), 1).trying());
        }
        return now;
    }

    /** Parses a format. The error message names the valid words. */
    static final class FormatConverter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String text) {
            List<ReportFormat> formats = List.of(ReportFormat.values());
            String all = formats.stream().map(ReportFormat::word).collect(Collectors.joining(", "));
            return Choice.of(text, "format", formats, ReportFormat::word, "write " + all);
        }
    }
}
