package dev.prospectus.cli;

import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
        footer = {"", "Examples:", "  prospectus check", "  prospectus check --site my-hub --fail-on warning"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = SiteOptions.SeverityConverter.class,
            description = "Exit with 1 when there is a finding this bad: info, warning or error. Default: error.")
    private Severity failOn = Severity.ERROR;

    @Override
    public Integer call() throws IOException {
        Preparation site = SiteBuilder.prepare(options.request(failOn, 1));
        List<Diagnostic> findings = site.findings();
        PrintWriter out = spec.commandLine().getOut();
        new FindingsReport(out, Ansi.AUTO).print(findings);
        out.println(FindingsReport.summary(findings, site.heldBack()));
        return FindingsReport.reaches(findings, failOn) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
