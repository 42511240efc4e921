package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.Waiting;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code status}: lists the booking status of each cohort. */
@Command(
        name = "status",
        description = "Lists every cohort with its booking status, its places and what changes next.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  prospectus status --current", "  prospectus status --as-of 2026-10-01 --json"})
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(names = "--current", description = "Leave out cohorts that stand in the archive.")
    private boolean current;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        BuildRequest request = options.request(Severity.ERROR, 1);
        Loaded loaded = Loader.loadData(
                request.site(),
                new LoadOptions(request.baseUrl(), request.drafts(), request.asOf(), request.threads()));
        FindingsReport.print(
                loaded.findings(), options.site.given(), spec.commandLine().getErr(), colour.wanted());
        Instant asOf = request.asOf().in(loaded.catalogue().site().timeZone());
        ZoneId zone = loaded.catalogue().site().timeZone();
        Waiting waiting = request.drafts() ? Waiting.NOTHING : Waiting.of(loaded.catalogue(), asOf);
        List<CohortState> cohorts = CohortState.all(loaded.catalogue(), waiting, asOf, current);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            StatusJson.write(out, zone, asOf, cohorts, waiting);
        } else {
            StatusTable.write(out, zone, asOf, cohorts, waiting);
        }
        out.flush();
        return FindingsReport.reaches(loaded.findings(), Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
