package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.NextChange;
import dev.prospectus.model.Waiting;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        footer = {
            "",
            "Examples:",
            "  prospectus status --current",
            "  prospectus status --as-of 2026-10-01 --json",
            "  prospectus status --next-change"
        })
final class StatusCommand implements Callable<Integer> {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

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

    @Option(
            names = "--next-change",
            description =
                    "Print only when the site next differs although nobody edits anything: a status changes, a session"
                            + " or a notice begins or ends, something is published. First the instant in UTC, so that a scheduled"
                            + " job can tell whether to build; then the local time and what changes. With --json also until when pages"
                            + " of this instant promise their statuses (fresh-for-days).")
    private boolean nextChange;

    @Override
    public Integer call() throws IOException {
        BuildRequest request = options.request(Severity.ERROR, 1);
        return nextChange || json ? withContent(request) : ofData(request);
    }

    /** Reads no content, which no status hangs on. */
    private int ofData(BuildRequest request) throws IOException {
        Loaded loaded = Loader.loadData(
                request.site(),
                new LoadOptions(request.baseUrl(), request.drafts(), request.asOf(), request.threads()));
        Catalogue catalogue = loaded.catalogue();
        Instant asOf = request.asOf().in(catalogue.site().timeZone());
        Waiting waiting = request.drafts() ? Waiting.NOTHING : Waiting.of(catalogue, asOf);
        PrintWriter out = spec.commandLine().getOut();
        int code = report(loaded.toldOfSome(loaded.findings(), asOf));
        StatusTable.write(
                out, catalogue.site().timeZone(), asOf, CohortState.all(catalogue, waiting, asOf, current), waiting);
        out.flush();
        return code;
    }

    /** Reads content too: a page may wait for its day. */
    private int withContent(BuildRequest request) throws IOException {
        Preparation site = SiteBuilder.prepare(request);
        Catalogue catalogue = site.edition().whole();
        ZoneId zone = catalogue.site().timeZone();
        Instant asOf = site.edition().asOf();
        Waiting waiting = site.edition().waiting();
        PrintWriter out = spec.commandLine().getOut();
        int code = report(site.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        if (nextChange && json) {
            StatusJson.writeNext(out, zone, site.edition(), site.nextChange());
        } else if (nextChange) {
            out.println(words(site.nextChange(), zone));
        } else {
            StatusJson.write(
                    out, zone, asOf, CohortState.all(catalogue, waiting, asOf, current), waiting, site.nextChange());
        }
        out.flush();
        return code;
    }

    private int report(List<Diagnostic> findings) {
        FindingsReport.print(findings, options.site.given(), spec.commandLine().getErr(), colour.wanted());
        return FindingsReport.reaches(findings, Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static String words(NextChange change, ZoneId zone) {
        return change.at() + " " + LOCAL.format(change.at().atZone(zone)) + " (" + zone + "): "
                + change.reasons().stream()
                        .sorted()
                        .map(NextChange.Reason::words)
                        .collect(Collectors.joining(", "));
    }
}
