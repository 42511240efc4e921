package dev.prospectus.cli;

import dev.prospectus.source.Severity;
import picocli.CommandLine.Option;

/** The option that says which findings are a failure. */
final class FailOn {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = SiteOptions.SeverityConverter.class,
            description =
                    "Exit with 1, and publish nothing, when there is a finding this bad: info, warning or error. Default: error.")
    private Severity severity = Severity.ERROR;

    Severity severity() {
        return severity;
    }
}
