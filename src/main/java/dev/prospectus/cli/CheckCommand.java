package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.edit.Fixes;
import dev.prospectus.edit.ReportFile;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.report.AuthorFiles;
import dev.prospectus.report.Inspection;
import dev.prospectus.report.ReportFormat;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Mixin
    private final SeveralSites several = new SeveralSites();

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
    public Integer call() throws IOException, InterruptedException {
        if (several.areAsked(spec)) {
            several.refuse(spec, "--site", "--base-url", "--fix", "--diff");
            return all();
        }
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
        report(findings, options.site.given());
        boolean beside = output.isPresent() || format == ReportFormat.TEXT;
        (beside ? out : spec.commandLine().getErr()).println(FindingsReport.summary(findings, site.heldBack()));
        return FindingsReport.reaches(findings, failOn.severity()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void report(List<Diagnostic> findings, Path site) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Inspection inspection = new Inspection(findings, AuthorFiles.of(site), failOn.severity());
        if (output.isPresent()) {
            new ReportFile(site.normalize(), output.get()).print(file -> format.write(inspection, file));
        } else if (format == ReportFormat.TEXT) {
            FindingsReport.print(findings, site, out, colour.wanted());
        } else {
            format.write(inspection, out);
        }
    }

    /** Findings of several sites in one report. */
    private int all() throws IOException, InterruptedException {
        List<Path> sites = several.folders(spec);
        BuildRequest request = options.request(failOn.severity(), 1).trying();
        SitesRun run = new SitesRun(spec, several, "checked");
        List<Diagnostic> findings = new ArrayList<>();
        run.on(sites, (site, memory) -> {
            List<Diagnostic> found = SiteBuilder.prepare(request.on(site, LastChanges.UNKNOWN), memory)
                    .findings();
            findings.addAll(run.fromHere(site, found));
            return new SitesRun.Outcome(!FindingsReport.reaches(found, failOn.severity()), -1, found, "");
        });
        boolean beside = output.isPresent() || format == ReportFormat.TEXT;
        report(findings, Path.of(""));
        return run.end(beside ? spec.commandLine().getOut() : spec.commandLine().getErr());
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
